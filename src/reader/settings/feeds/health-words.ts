import { hostOf } from '../../../core/address/host';
import type { FeedHealth } from '../../../core/model/feed-health';
import type { ProblemCode } from '../../../core/problem';
import { language, say, sayCount } from '../../../platform/text';
import { sinceMoment } from '../../../ui/moments';
import { atMoment } from '../../../ui/more-moments';
import { wordsOfProblem } from '../../../ui/problem-words';
import type { FollowedFeed } from './followed-feeds';

/** Problems that another address explains; a closed feed may have one too, but says that it is closed. */
const MOVED: readonly ProblemCode[] = [
  'feed-is-a-web-page',
  'feed-is-an-outline',
  'feed-is-another-document',
  'feed-not-recognised',
  'feed-missing',
  'feed-redirects-in-a-loop',
  'feed-redirects-away',
  'feed-redirects-to-private',
];

/** Whether another address may mend it; otherwise the same one is tried again. */
export const mayBeElsewhere = (code: ProblemCode): boolean =>
  code === 'feed-gone' || code === 'address-private' || MOVED.includes(code);

/** Below this a status says that all is well, and is no news. */
const FIRST_BAD_STATUS = 400;

export type HealthWords = {
  readonly happened: string;
  /** The status of the answer, what was tried, and what comes next; empty when there is nothing to say. */
  readonly next: string;
};

/** What is wrong with a feed and what comes next; null when nothing is wrong. */
export function wordsOfHealth(health: FeedHealth, now: number): HealthWords | null {
  const { problem, httpStatus } = health;
  if (problem === null) return null;
  const hasStatus = httpStatus !== null && httpStatus >= FIRST_BAD_STATUS;
  return {
    happened: whatHappened(health, problem),
    next: [
      hasStatus ? say('answeredWithStatus', String(httpStatus)) : '',
      whatMayMend(health, problem),
      whatComesNext(health, problem, now),
      health.lastAnsweredAt === null ? '' : say('olderStoriesStay'),
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  };
}

/** The site that a feed now leads to and that Lede may not read; null where it leads nowhere, or nobody knows. */
export const siteToAllow = ({ problem, leadsTo }: FeedHealth): string | null =>
  problem === 'feed-redirects-away' ? (leadsTo ?? null) : null;

function whatHappened(health: FeedHealth, problem: ProblemCode): string {
  const host = hostOf(health.leadsTo ?? '');
  if (siteToAllow(health) !== null) return say('feedLeadsTo', host);
  if (problem === 'feed-redirects-to-private' && host !== '') return say('feedLeadsToPrivate', host);
  return say(wordsOfProblem(problem).does);
}

function whatMayMend(health: FeedHealth, problem: ProblemCode): string {
  if (siteToAllow(health) !== null) return say('feedLeadsToNext');
  if (problem === 'address-private') return say('addressPrivateNext');
  return MOVED.includes(problem) ? say('addressMayHaveChanged') : '';
}

function whatComesNext(health: FeedHealth, problem: ProblemCode, now: number): string {
  if (problem === 'permission-missing' || problem === 'address-private') return '';
  const { failingSince, failuresInARow, nextTryAt } = health;
  if (nextTryAt === null) return say('notAskedAnyMore');
  const since = failingSince === null ? '' : sinceMoment(failingSince, now);
  if (nextTryAt <= now) return sayCount('triesNextSoon', failuresInARow, since);
  return sayCount('triesNextAt', failuresInARow, since, atMoment(nextTryAt, now));
}

/** Titles that are named of entries that could not be read. */
const NAMED = 3;

/** Which of a feed's entries could not be read, or stand in no edition; empty when all is well. */
export function wordsOfUnread({ health, aside }: Pick<FollowedFeed, 'health' | 'aside'>): string {
  const unread = health?.unread ?? [];
  const named = (entries: readonly { readonly title: string }[]): string =>
    entries
      .slice(0, NAMED)
      .map(({ title }) => (title === '' ? say('untitledEntry') : say('quotedTitle', title)))
      .concat(entries.length > NAMED ? sayCount('andMore', entries.length - NAMED) : [])
      .join(', ');
  return [
    unread.length === 0 ? '' : sayCount('entriesUnread', unread.length, named(unread)),
    aside.length === 0 ? '' : sayCount('entriesAside', aside.length, named(aside)),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** Below this a figure after the point tells something. */
const FEW = 10;

/** “212”, “3”, “0.5”; a dash while the feed has no answer to count in. */
export function weeklyFigure(entriesPerWeek: number | null): string {
  if (entriesPerWeek === null) return '–';
  const maximumFractionDigits = entriesPerWeek < FEW ? 1 : 0;
  return entriesPerWeek.toLocaleString(language(), { maximumFractionDigits });
}
