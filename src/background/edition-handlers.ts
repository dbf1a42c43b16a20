import type { Result } from '../core/problem';
import { withTakenOff } from '../core/timeline/thread-stories';
import { announce } from '../messages/announcements';
import type { EditionCalls } from '../messages/contract';
import type { Handlers } from '../messages/wire';
import type { Database } from '../store/database';
import {
  changeFollowed,
  dropBond,
  dropFollowed,
  dropMute,
  putBond,
  putFollowed,
  putMute,
} from '../store/readers-hand';
import { storing } from './storing';

type EditionPorts = {
  readonly database: () => Promise<Database>;
  /** Starts work on an edition that the reader asked for at this instant. */
  readonly composeNow: (at: number) => void;
};

/** What our own pages may ask about editions and the reader's hand in them. */
export function editionHandlers({ database, composeNow }: EditionPorts): Handlers<EditionCalls> {
  const marking = async (write: (db: Database) => Promise<void>): Promise<Result<void>> => {
    const result = await storing(async () => write(await database()));
    if (result.ok) announce({ kind: 'hand-changed' });
    return result;
  };
  return {
    composeNow: (at) =>
      storing(async () => {
        await database();
        composeNow(at);
      }),
    mute: (mute) => marking((db) => putMute(db, mute)),
    unmute: (id) => marking((db) => dropMute(db, id)),
    bond: (bond) => marking((db) => putBond(db, bond)),
    unbond: (one, other) => marking((db) => dropBond(db, one, other)),
    followStory: (story) => marking((db) => putFollowed(db, story)),
    unfollowStory: (id) => marking((db) => dropFollowed(db, id)),
    takeOffTimeline: (storyId, entryId, at) =>
      marking(async (db) => {
        await changeFollowed(db, storyId, (story) => withTakenOff(story, entryId, at));
      }),
  };
}
