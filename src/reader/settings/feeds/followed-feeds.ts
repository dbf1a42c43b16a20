import { hostOf } from '../../../core/address/host';
import type { Feed } from '../../../core/model/feed';
import type { FeedHealth } from '../../../core/model/feed-health';
import type { SetAside } from '../../../core/model/set-aside';

/** A feed of the list, with how it has been answering; no health until it has been tried once. */
export type FollowedFeed = {
  readonly feed: Feed;
  readonly health: FeedHealth | null;
  /** Its entries that stand in no edition, because work on them failed. */
  readonly aside: readonly SetAside[];
  /** Just removed: the row stays in its place, with a way back. */
  readonly isRemoved: boolean;
};

export type FeedState = 'paused' | 'waiting' | 'ailing' | 'well';

export function stateOf({ feed, health }: FollowedFeed): FeedState {
  if (feed.pausedAt !== null) return 'paused';
  if (health === null || health.problem === null) return 'well';
  return health.problem === 'permission-missing' ? 'waiting' : 'ailing';
}

export type FeedGroup = {
  readonly kind: 'ailing' | 'waiting' | 'folder';
  /** Of the feeds in it; empty at the top, and for the first two kinds. */
  readonly folder: readonly string[];
  readonly feeds: readonly FollowedFeed[];
};

type Compare = (one: string, other: string) => number;

/** Feeds with problems first, then those that wait for permission, then folder by folder; by title in each. */
export function groupsOf(feeds: readonly FollowedFeed[], compare: Compare): FeedGroup[] {
  const sorted = [...feeds].sort((one, other) => compare(one.feed.title, other.feed.title));
  const folders = new Map<string, FollowedFeed[]>();
  const ailing: FollowedFeed[] = [];
  const waiting: FollowedFeed[] = [];
  for (const each of sorted) {
    const state = stateOf(each);
    if (state === 'ailing') ailing.push(each);
    else if (state === 'waiting') waiting.push(each);
    else {
      const key = folderName(each.feed.folder);
      const folder = folders.get(key);
      if (folder === undefined) folders.set(key, [each]);
      else folder.push(each);
    }
  }
  const inOrder = [...folders].sort(([one], [other]) => compare(one, other));
  const groups: FeedGroup[] = [
    { kind: 'ailing', folder: [], feeds: ailing },
    { kind: 'waiting', folder: [], feeds: waiting },
    ...inOrder.map(
      ([, inside]): FeedGroup => ({ kind: 'folder', folder: inside[0]?.feed.folder ?? [], feeds: inside }),
    ),
  ];
  return groups.filter((group) => group.feeds.length > 0);
}

const SEPARATOR = ' / ';

/** A folder as it is shown and typed. */
export const folderName = (folder: readonly string[]): string => folder.join(SEPARATOR);

/** What was typed, as a folder; the other way round of `folderName`. */
export const folderOf = (typed: string): string[] =>
  typed
    .split('/')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** Without case and accents, so that what is easy to type finds what is written properly. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Feeds in whose title, host or folder every one of the words stands. */
export function feedsWith(feeds: readonly FollowedFeed[], typed: string): readonly FollowedFeed[] {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return feeds;
  return feeds.filter(({ feed }) => {
    const text = plain(`${feed.title} ${hostOf(feed.address)} ${feed.folder.join(' ')}`);
    return words.every((word) => text.includes(word));
  });
}

/** The groups' first feeds, as many as the limit; a group with none of them is left out. */
export function firstOf(groups: readonly FeedGroup[], limit: number): FeedGroup[] {
  let room = limit;
  return groups.flatMap((group) => {
    const feeds = group.feeds.slice(0, Math.max(0, room));
    room -= feeds.length;
    return feeds.length === 0 ? [] : [{ ...group, feeds }];
  });
}
