import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { newFeedId } from '../../src/core/feeds/feed-id.ts';
import { parseFeed } from '../../src/core/feeds/parse-feed.ts';
import type { Entry } from '../../src/core/model/entry.ts';
import type { Feed, ParsedFeed } from '../../src/core/model/feed.ts';
import { takeIn } from '../../src/core/refresh/take-in.ts';

/** One feed document, and when it was taken as far as that can be told. */
export type Snapshot = {
  readonly name: string;
  readonly address: string;
  readonly parsed: ParsedFeed;
  /** When its newest entry was published, otherwise when the file was written. */
  readonly takenAt: number;
};

export type Library = { readonly feeds: readonly Feed[]; readonly entries: readonly Entry[] };

/** @throws with a sentence that names the file when it cannot be read or is not a feed. */
export function snapshotsAt(paths: readonly string[]): readonly Snapshot[] {
  const snapshots = paths.flatMap((path) =>
    isFolder(path) ? feedsIn(path) : [snapshotOf(path, fileAt(path))],
  );
  if (snapshots.length === 0) throw new Error(`There is no feed in ${paths.join(', ')}.`);
  return snapshots;
}

/** Other files may lie in a folder; only what is a feed is taken. */
function feedsIn(folder: string): readonly Snapshot[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  const paths = files.map((file) => join(file.parentPath, file.name)).sort();
  return paths.flatMap((path) => {
    const file = fileAt(path);
    const isFeed = parseFeed(file.bytes, { contentType: null, address: file.address }).ok;
    return isFeed ? [snapshotOf(path, file)] : [];
  });
}

type File = { readonly bytes: Uint8Array; readonly writtenAt: number; readonly address: string };

function fileAt(path: string): File {
  try {
    const writtenAt = statSync(path).mtimeMs;
    return {
      bytes: new Uint8Array(readFileSync(path)),
      writtenAt,
      address: `https://${fileName(path)}.invalid/`,
    };
  } catch (error) {
    throw new Error(`${path} cannot be read: ${error instanceof Error ? error.message : error}`);
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    throw new Error(`There is no file or folder ${path}.`);
  }
}

const fileName = (path: string): string =>
  (path.split(/[\\/]/).at(-1) ?? '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'feed';

function snapshotOf(path: string, { bytes, writtenAt, address }: File): Snapshot {
  const result = parseFeed(bytes, { contentType: null, address });
  if (!result.ok) throw new Error(`${path} is not a feed that Lede can read (${result.problem.code}).`);
  return snapshot(path, address, result.value, writtenAt);
}

export function snapshot(name: string, address: string, parsed: ParsedFeed, writtenAt: number): Snapshot {
  const dates = parsed.entries.flatMap(({ publishedAt }) => publishedAt ?? []);
  const takenAt = dates.length === 0 ? writtenAt : Math.max(...dates);
  return { name, address: parsed.selfAddress ?? address, parsed, takenAt };
}

/** Snapshots of one address are one feed, taken in as refreshes would have done. @param at none was read later; null for any time */
export function libraryOf(given: readonly Snapshot[], at: number | null = null): Library {
  // What bears no date was read by the instant that is asked for, whenever its file was written.
  const snapshots = given.map((each) => ({
    ...each,
    takenAt: at === null ? each.takenAt : Math.min(each.takenAt, at),
  }));
  const byAddress = new Map<string, Snapshot[]>();
  for (const each of [...snapshots].sort((one, other) => one.takenAt - other.takenAt)) {
    const same = byAddress.get(each.address) ?? [];
    byAddress.set(each.address, [...same, each]);
  }
  const library = [...byAddress.values()].map(followed);
  return { feeds: library.map(({ feed }) => feed), entries: library.flatMap(({ entries }) => entries) };
}

function followed(snapshots: readonly Snapshot[]): { feed: Feed; entries: readonly Entry[] } {
  const newest = snapshots.at(-1);
  if (newest === undefined) throw new Error('A feed has at least one snapshot');
  const { address, parsed, name } = newest;
  const feed: Feed = {
    id: newFeedId(address, () => false),
    address,
    title: parsed.title || name,
    homeAddress: parsed.homeAddress,
    folder: [],
    followedAt: snapshots[0]?.takenAt ?? 0,
    pausedAt: null,
  };
  const entries = new Map<string, Entry>();
  let memory: Parameters<typeof takeIn>[2] = null;
  for (const each of snapshots) {
    const taken: ReturnType<typeof takeIn> = takeIn(feed.id, each.parsed.entries, memory, each.takenAt);
    for (const entry of taken.fresh) entries.set(entry.id, entry);
    for (const entry of taken.changed) {
      const { firstSeenAt, position } = entries.get(entry.id) ?? entry;
      entries.set(entry.id, { ...entry, firstSeenAt, position });
    }
    memory = taken;
  }
  return { feed, entries: [...entries.values()] };
}
