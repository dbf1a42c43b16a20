import { hostOf } from '../core/address/host';
import { DAY_MS } from '../core/model/durations';
import type { Feed, ParsedFeed } from '../core/model/feed';
import type { FeedHealth } from '../core/model/feed-health';
import type { FeedId } from '../core/model/ids';
import type { ProblemCode } from '../core/problem';
import type { FeedMemory } from '../core/refresh/feed-memory';
import { type FetchOutcome, outcomeOfProblem } from '../core/refresh/fetch-outcome';
import { healthAfter } from '../core/refresh/health-after';
import { readAnswer } from '../core/refresh/read-answer';
import { isSettled, redirectAfter } from '../core/refresh/settled-redirect';
import { takeIn } from '../core/refresh/take-in';
import { validatorsAfter, validatorsToSend } from '../core/refresh/validators';
import type { Answer, Request } from '../platform/requests';
import type { Fetched } from '../store/entries';
import type { RunUnit } from './watch-units';

export type FetchPorts = {
  readonly request: Request;
  readonly now: () => number;
  readonly chance: () => number;
  /** Lets what waits, such as a page's question, come first. */
  readonly breathe: () => Promise<void>;
  readonly runUnit: RunUnit;
};

/** How a fetch ended, with what is to be stored of it. */
export type FetchResult = { readonly outcome: FetchOutcome; readonly fetched: Fetched };

/** The answer holds no document, and what it says of itself is of the one known. */
const NOT_MODIFIED = 304;
/** A server that says for longer than this that nothing is new is asked for the document all the same. */
const TRUSTED_MS = 8 * DAY_MS;

/**
 * Asks one feed, and works out what its answer means. Stores nothing.
 * @throws only when `signal` broke it off
 */
export async function fetchFeed(
  feed: Feed,
  health: FeedHealth,
  memory: FeedMemory | null,
  ports: FetchPorts,
  signal: AbortSignal,
): Promise<FetchResult> {
  // A document read in the future was read by a clock that ran ahead: how old it is cannot be said.
  const age = memory === null ? null : ports.now() - memory.readAt;
  const isTrusted = age !== null && age >= 0 && age < TRUSTED_MS;
  const { etag, lastModified } = isTrusted ? validatorsToSend(health) : { etag: null, lastModified: null };
  const why = { kind: 'refresh', feedId: feed.id, title: feed.title } as const;
  const answer = await ports.request({ address: feed.address, why, etag, lastModified, signal });
  if (!answer.ok) {
    return afterFailure(feed, health, memory, outcomeOfProblem(answer.problem), ports);
  }
  await ports.breathe();
  const unit = unitOfFeed(feed.id);
  const end = ports.runUnit(unit, () => resultOf(feed, health, memory, isTrusted, answer.value, ports));
  if (end.ok) return end.value;
  const outcome: FetchOutcome = { kind: 'failed', code: 'feed-not-read', status: answer.value.status };
  return afterFailure(feed, health, memory, outcome, ports);
}

/** Reading what a feed sent, as a unit of work. */
export const unitOfFeed = (id: FeedId): string => `feed ${id}`;

/** What an answer means. Takes as long as its document is large, and cannot be interrupted. */
function resultOf(
  feed: Feed,
  health: FeedHealth,
  memory: FeedMemory | null,
  isTrusted: boolean,
  answer: Answer,
  ports: FetchPorts,
): FetchResult {
  const at = ports.now();
  const read = readAnswer(answer, health, isTrusted ? memory : null, at);
  if (read.kind === 'nothing-new' && read.outcome.kind !== 'unchanged')
    return afterFailure(feed, health, memory, read.outcome, ports);

  const redirect = redirectAfter(memory?.redirect ?? null, feed.address, answer.address, at);
  const moved = redirect !== null && isSettled(redirect, feed.address, at) ? redirect.to : null;
  const leadsTo = moved === null ? (redirect?.to ?? null) : null;
  const { status, headers } = answer;
  const isSame = read.kind === 'nothing-new';
  const validators = status === NOT_MODIFIED ? {} : validatorsAfter(health, headers, isSame);
  const trail = {
    redirect: moved === null ? redirect : null,
    movedFrom: moved === null ? (memory?.movedFrom ?? null) : feed.address,
  };
  const changedAddress = moved === null ? {} : { address: moved };
  if (read.kind === 'nothing-new') {
    const hasTrail = memory !== null && (memory.redirect !== null || redirect !== null);
    return {
      outcome: read.outcome,
      fetched: {
        feed,
        answeredBeforeAt: health.lastAnsweredAt,
        changedFeed: changedAddress,
        health: { ...healthAfter(health, read.outcome, at, ports.chance()), leadsTo, ...validators },
        memory: hasTrail ? { ...memory, ...trail } : null,
        fresh: [],
        changed: [],
      },
    };
  }
  const { fresh, changed, aliases, latest, unread } = takeIn(feed.id, read.parsed.entries, memory, at);
  const outcome = {
    ...read.outcome,
    newEntries: fresh.length,
    unread: [...read.parsed.unread, ...unread],
  };
  const { publishedAts, hints } = outcome;
  return {
    outcome,
    fetched: {
      feed,
      answeredBeforeAt: health.lastAnsweredAt,
      changedFeed: { ...namesFrom(feed, read.parsed), ...changedAddress },
      health: { ...healthAfter(health, outcome, at, ports.chance()), leadsTo, ...validators },
      memory: { feedId: feed.id, aliases, latest, readAt: at, publishedAts, hints, ...trail },
      fresh,
      changed,
    },
  };
}

/** Only health changes. A feed that had moved is looked for at both addresses in turn. */
function afterFailure(
  feed: Feed,
  health: FeedHealth,
  memory: FeedMemory | null,
  outcome: FetchOutcome,
  ports: FetchPorts,
): FetchResult {
  const other = memory?.movedFrom ?? null;
  const isLost = 'code' in outcome && LOST.has(outcome.code);
  const goesBack = memory !== null && other !== null && isLost;
  return {
    outcome,
    fetched: {
      feed,
      answeredBeforeAt: health.lastAnsweredAt,
      changedFeed: goesBack ? { address: other } : {},
      health: healthAfter(health, outcome, ports.now(), ports.chance()),
      memory: goesBack ? { ...memory, redirect: null, movedFrom: feed.address } : null,
      fresh: [],
      changed: [],
    },
  };
}

/** Failures by which a feed shows that it is not at an address. */
const LOST: ReadonlySet<ProblemCode> = new Set([
  'feed-missing',
  'feed-unreachable',
  'feed-redirects-away',
  'feed-redirects-to-private',
  'feed-is-a-web-page',
  'feed-is-an-outline',
  'feed-is-another-document',
]);

/** What a feed calls itself, where the reader has not named it, and where it has its home. */
function namesFrom(feed: Feed, parsed: ParsedFeed): Partial<Pick<Feed, 'title' | 'homeAddress'>> {
  const isUnnamed = feed.title === '' || feed.title === hostOf(feed.address);
  return {
    ...(isUnnamed && parsed.title !== '' ? { title: parsed.title } : {}),
    ...(feed.homeAddress === null && parsed.homeAddress !== null ? { homeAddress: parsed.homeAddress } : {}),
  };
}
