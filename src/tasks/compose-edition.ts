import { lineOf } from '../core/each-by-itself';
import type { AtLocal } from '../core/edition/edition-times';
import type { EditionOutcome } from '../core/model/edition-outcome';
import type { Database } from '../store/database';
import { onDesk, putOnDesk } from '../store/desk';
import { newestEditions } from '../store/editions';
import { putComposed } from '../store/put-composed';
import type { WantedEdition } from '../store/schema';
import { isOfStoring } from '../store/storing-problem';
import { type GroupPorts, groupEntries } from './group-entries';
import { threadFollowed } from './thread-followed';
import { wantedEdition } from './wanted-edition';
import { type Written, writeEdition } from './write-edition';

export type ComposePorts = GroupPorts & {
  readonly database: () => Promise<Database>;
  readonly atLocal: AtLocal;
  /** Told when work on editions begins; what it answers is called when that ends. */
  readonly begin: () => () => void;
  /** Told when an edition is there, or why there is none. */
  readonly ended: (outcome: EditionOutcome) => void;
  /** Told when a followed story has gone on. */
  readonly followedMoved: () => void;
};

export type Composer = {
  /** Makes what editions are wanted, one after the other. @returns settles when none is */
  composeWanted(): Promise<void>;
  /** Writes a wish of the reader down, so that no stop of the background can lose it. */
  wish(at: number): Promise<void>;
};

/** Earlier editions a letter offers, as many as stand in it without scrolling. */
const EARLIER = 3;

export function createComposer(ports: ComposePorts): Composer {
  let current: Promise<void> | null = null;
  let isAskedAgain = false;

  const work = async (): Promise<void> => {
    const db = await ports.database();
    let wanted = await wantedEdition(db, ports.now(), ports.atLocal);
    if (wanted === null) return;
    const rest = ports.begin();
    try {
      while (wanted !== null) {
        isAskedAgain = false;
        await compose(db, wanted, ports);
        wanted = await wantedEdition(db, ports.now(), ports.atLocal);
        // A wish that came meanwhile waits for its feeds: whoever made it asks again when they have answered.
        if (wanted?.isWished && !isAskedAgain) return;
      }
    } finally {
      rest();
    }
  };

  return {
    composeWanted() {
      isAskedAgain = true;
      current ??= work().finally(() => {
        current = null;
      });
      return current;
    },
    wish: async (at) => {
      const db = await ports.database();
      const [outcome, tally] = await Promise.all([onDesk(db, 'outcome'), onDesk(db, 'feedTally')]);
      if (!tally?.followed) return;
      // Asked a second time, as a message that found no answer is.
      if (outcome === undefined || outcome.dueAt < at) await putOnDesk(db, 'wishedAt', at);
    },
  };
}

/**
 * One edition, in slices: each puts down what it brought, so that a wake after a stop goes on from there. What cannot
 * be stored is thrown, and tried again at the next wake.
 */
async function compose(db: Database, wanted: WantedEdition, ports: ComposePorts): Promise<void> {
  const { composed, hidden, arrived, kind, detail } = await made(db, wanted, ports);
  const [tally, before] = await Promise.all([onDesk(db, 'feedTally'), onDesk(db, 'outcome')]);
  const fetchedAt = tally?.lastAnsweredAt ?? null;
  // Nothing new from feeds that were not heard of since is no news about the news.
  const isUnheard = before !== undefined && (fetchedAt === null || fetchedAt <= before.endedAt);
  const end = kind === 'nothing-new' && isUnheard ? 'nothing-fetched' : kind;
  const earlier = await newestEditions(db, EARLIER);
  const hasFailed = end === 'failed';
  const outcome: EditionOutcome = {
    kind: end,
    isLetter:
      end !== 'edition' &&
      (hasFailed ? earlier.length === 0 : !wanted.isWished || (before?.isLetter ?? true)),
    isTold: end !== 'edition' && (wanted.isWished || hasFailed),
    ...wanted,
    endedAt: ports.now(),
    hidden,
    arrived,
    ...(detail === undefined ? {} : { detail }),
    feeds: tally === undefined ? 0 : tally.followed - tally.paused,
    answered: tally === undefined ? 0 : tally.followed - tally.ailing - tally.waiting - tally.paused,
    fetchedAt,
    editions: earlier.map(({ id, composedAt, lead }) => ({
      id,
      composedAt: composedAt ?? 0,
      lead: lead.headline.title,
    })),
  };
  if (await putComposed(db, composed, outcome)) ports.ended(outcome);
}

/** What came of the work; where it fails as a whole, that it has. */
async function made(
  db: Database,
  wanted: WantedEdition,
  ports: ComposePorts,
): Promise<Written & { readonly detail?: string }> {
  try {
    const grouped = await groupEntries(db, ports);
    if (await threadFollowed(db, grouped, ports)) ports.followedMoved();
    return await writeEdition(db, wanted, grouped.groups, ports);
  } catch (error) {
    if (isOfStoring(error)) throw error;
    return { kind: 'failed', composed: null, hidden: 0, arrived: 0, detail: lineOf(error) };
  }
}
