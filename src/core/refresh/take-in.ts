import { type EntryIdentity, identitiesOf, idOfAnother } from '../feeds/entry-id';
import { gistOf, isAnother, isOfOneDate } from '../feeds/gist';
import type { Entry, ParsedEntry } from '../model/entry';
import type { EntryId, FeedId } from '../model/ids';
import type { UnreadEntry } from '../model/set-aside';
import { fnv } from '../text/fnv';
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
  const found = [...parsed.entries()].flatMap(([position, entry]) => {
    const identity = identities.get(entry);
    return identity === undefined ? [] : [{ position, entry, identity, known: knownBy(identity, aliases) }];
  });
  // What stands in this document under its own names is not looked for by title and date as well.
  const named = new Set(found.flatMap(({ known }) => known?.id ?? []));
  for (const { position, entry, identity, known } of found) {
    const dated = identity.dated === null ? undefined : aliases.get(identity.dated);
    const earlier =
      known ?? (dated === undefined || named.has(dated) ? null : { id: dated, hasOwnName: false });
    const { id, print, is, publishedAt } =
      standing(feedId, entry, earlier, before?.latest ?? NONE) ?? firstSeen(identity, entry);
    if (latest.has(id)) continue;
    latest.set(id, print);
    for (const alias of identity.aliases) aliases.set(alias, id);
    if (identity.dated !== null) aliases.set(identity.dated, id);
    if (is === 'same') continue;
    (is === 'new' ? fresh : changed).push({ ...entry, publishedAt, id, feedId, firstSeenAt: now, position });
  }
  const unread = faulty.map(({ item, why }) => ({ title: item.title, detail: why }));
  return { fresh, changed, aliases: withoutOldest(aliases, latest), latest, unread };
};

type Known = {
  readonly id: EntryId;
  /** It is known by its address alone, and has a GUID that is not. */
  readonly hasOwnName: boolean;
};

/** The entry that has one of these names already; null where none has. */
function knownBy({ aliases, hasGuid }: EntryIdentity, known: ReadonlyMap<string, EntryId>): Known | null {
  for (const [place, alias] of aliases.entries()) {
    const id = known.get(alias);
    if (id !== undefined) return { id, hasOwnName: hasGuid && place > 0 };
  }
  return null;
}

type Standing = {
  readonly id: EntryId;
  /** What it says as one hash, and what it is about. */
  readonly print: string;
  readonly is: 'new' | 'changed' | 'same';
  /** As the entry says, but for one that tells under an old date how the one before it went on. */
  readonly publishedAt: number | null;
};

/** Ends the print of an entry that has moved: its date stays that of the first, for as long as it stands there. */
const MOVED = ' moved';

/** When an entry came to say what it says now: when it was changed last. Null, for when it was seen, where it does not tell. */
const movedAt = ({ publishedAt, updatedAt }: ParsedEntry): number | null =>
  updatedAt !== null && updatedAt > (publishedAt ?? 0) ? updatedAt : null;

const NONE: FeedMemory['latest'] = new Map();

const firstSeen = ({ id }: EntryIdentity, entry: ParsedEntry): Standing => ({
  id,
  print: `${printOf(JSON.stringify(entry))} ${gistOf(entry)}`,
  is: 'new',
  publishedAt: entry.publishedAt,
});

/** How an entry stands to the one that has its name; null where none has. @param latest of the document before */
function standing(
  feedId: FeedId,
  entry: ParsedEntry,
  earlier: Known | null,
  latest: FeedMemory['latest'],
): Standing | null {
  if (earlier === null) return null;
  const said = printOf(JSON.stringify(entry));
  const before = latest.get(earlier.id);
  // Nothing has changed since: the text is not read again.
  if (before?.startsWith(`${said} `))
    return { id: earlier.id, print: before, is: 'same', publishedAt: entry.publishedAt };
  const gist = gistOf(entry);
  const gistBefore = before?.split(' ')[1];
  const isReplaced = gistBefore !== undefined && isAnother(gistBefore, gist, earlier.hasOwnName);
  const hasMoved =
    (isReplaced || before?.endsWith(MOVED) === true) &&
    gistBefore !== undefined &&
    isOfOneDate(gistBefore, gist);
  const print = `${said} ${gist}${hasMoved ? MOVED : ''}`;
  const publishedAt = hasMoved ? movedAt(entry) : entry.publishedAt;
  return isReplaced
    ? { id: idOfAnother(feedId, entry), print, is: 'new', publishedAt }
    : { id: earlier.id, print, is: 'changed', publishedAt };
}

/** Tells two versions of one entry apart. Quick, for every entry of every changed document passes here. */
const printOf = (text: string): string => `${text.length}:${fnv(text)}`;

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
