import { identitiesOf, settledId } from '../feeds/entry-id';
import type { Entry, ParsedEntry } from '../model/entry';
import type { EntryId, FeedId } from '../model/ids';
import type { UnreadEntry } from '../model/set-aside';
import type { FeedMemory } from './feed-memory';

/** What a document brings: the entries it adds, and those it says differently than the document before. */
export type TakenIn = {
  readonly fresh: readonly Entry[];
  /** With this document's instant and place, where those of the stored entry count. */
  readonly changed: readonly Entry[];
  readonly aliases: FeedMemory['aliases'];
  readonly latest: FeedMemory['latest'];
  /** Entries that could not be told from others, because that failed. */
  readonly unread: readonly UnreadEntry[];
};

/** Names remembered of one feed: some years of a lively one. Beyond it the oldest go. */
const MOST_ALIASES = 12_000;

/** Sorts a document's entries into new, changed and known. An entry that stands in it twice counts once. */
export const takeIn = (
  feedId: FeedId,
  parsed: readonly ParsedEntry[],
  before: Pick<FeedMemory, 'aliases' | 'latest'> | null,
  now: number,
): TakenIn => {
  const aliases = new Map(before?.aliases);
  const latest = new Map<EntryId, string>();
  const fresh: Entry[] = [];
  const changed: Entry[] = [];
  const { identities, faulty } = identitiesOf(feedId, parsed);
  for (const [position, entry] of parsed.entries()) {
    const identity = identities.get(entry);
    if (identity === undefined) continue;
    const id = settledId(identity, aliases);
    if (latest.has(id)) continue;
    const isKnown = identity.aliases.some((alias) => aliases.has(alias));
    const print = printOf(JSON.stringify(entry));
    latest.set(id, print);
    for (const alias of identity.aliases) aliases.set(alias, id);
    if (isKnown && before?.latest.get(id) === print) continue;
    (isKnown ? changed : fresh).push({ ...entry, id, feedId, firstSeenAt: now, position });
  }
  const unread = faulty.map(({ item, why }) => ({ title: item.title, detail: why }));
  return { fresh, changed, aliases: withoutOldest(aliases, latest), latest, unread };
};

/** Tells two versions of one entry apart. Quick, for every entry of every changed document passes here. */
const printOf = (text: string): string => {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return `${text.length}:${sum >>> 0}`;
};

const withoutOldest = (
  aliases: Map<string, EntryId>,
  latest: ReadonlyMap<EntryId, string>,
): Map<string, EntryId> => {
  for (const [alias, id] of aliases) {
    if (aliases.size <= MOST_ALIASES) break;
    if (!latest.has(id)) aliases.delete(alias);
  }
  return aliases;
};
