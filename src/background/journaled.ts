import { failed, type Result } from '../core/problem';
import type { PageCalls } from '../messages/contract';
import { isRequest } from '../messages/wire';
import type { Database } from '../store/database';
import { onDesk } from '../store/desk';
import type { Journal } from '../tasks/journal';
import { tellFull, tellStored } from './full-disk';
import { causeOf } from './storing';

/** Calls by which the reader changes something of their own. All can be carried out twice without harm. */
const CHANGING: ReadonlySet<keyof PageCalls> = new Set<keyof PageCalls>([
  'markOpened',
  'markRead',
  'markUnread',
  'save',
  'keep',
  'changeSettings',
  'followFeeds',
  'unfollow',
  'followAgain',
  'pauseFeed',
  'changeFeed',
  'changeFeedAddress',
  'enterPrivate',
  'mute',
  'unmute',
  'bond',
  'unbond',
  'followStory',
  'unfollowStory',
  'takeOffTimeline',
]);

type Route = (message: unknown) => Promise<unknown> | undefined;

/** Acknowledges what the reader changed only when it stands in both engines. */
export function journaled(route: Route, journal: Journal, database: () => Promise<Database>): Route {
  return (message) => {
    const answer = route(message)?.then(tellIfFull);
    // The name is looked up in a set of such names.
    if (answer === undefined || !isRequest(message) || !CHANGING.has(message.call as keyof PageCalls))
      return answer;
    return answer.then(async (reply) => {
      if ((reply as Result<unknown>).ok !== true) return reply;
      try {
        const change = (await onDesk(await database(), 'change')) ?? 0;
        await journal.append({ request: message, change });
        await tellStored();
        return reply;
      } catch (error) {
        // On a full disk it may stand nowhere for long; an engine that fails by itself costs only the second copy.
        const code = await causeOf(error);
        return code === 'storage-full' ? tellIfFull(failed(code, String(error))) : reply;
      }
    });
  };
}

/** Every page says that there is no room, whoever asked. */
function tellIfFull<T>(reply: T): T {
  // Whatever was asked is answered with a result.
  const { ok, problem } = reply as Partial<Extract<Result<unknown>, { ok: false }>>;
  if (ok === false && problem?.code === 'storage-full') tellFull();
  return reply;
}
