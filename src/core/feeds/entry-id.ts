import { canonicalAddress, isFrontPage } from '../address/canonical-address';
import { eachByItself, type Faulty } from '../each-by-itself';
import type { ParsedEntry } from '../model/entry';
import type { EntryId, FeedId } from '../model/ids';
import { fingerprint } from './fingerprint';

/** What names an entry. Anything that was ever seen under one of its aliases is this entry. */
export type EntryIdentity = {
  /** The id it gets when none of its aliases is known. */
  readonly id: EntryId;
  /** Strongest first: by GUID and by address, else by title and date or by its text. Never empty; unique to the feed. */
  readonly aliases: readonly string[];
  /** Whether the first of them is a GUID. */
  readonly hasGuid: boolean;
  /**
   * By title and date, beside a GUID or an address: for one that got others of both. Null where several entries of the
   * document bear that title and date, or it has no other name.
   */
  readonly dated: string | null;
};

type Keys = {
  readonly guid: string | null;
  readonly address: string | null;
  readonly dated: string | null;
  /** What is left when there is nothing better. */
  readonly text: string;
};

/**
 * The identities of one document's entries. They are found together, because a GUID or address that several different
 * entries of it share names none of them. An entry that this fails over is named, and costs no other.
 */
export function identitiesOf(
  feedId: FeedId,
  entries: readonly ParsedEntry[],
): {
  readonly identities: ReadonlyMap<ParsedEntry, EntryIdentity>;
  readonly faulty: readonly Faulty<ParsedEntry>[];
} {
  const { done, faulty } = eachByItself(entries, (entry) => ({ entry, keys: keysOf(entry) }));
  const shared = sharedKeys(done.map(({ keys }) => keys));
  const identities = new Map(done.map(({ entry, keys }) => [entry, identityFrom(feedId, keys, shared)]));
  return { identities, faulty };
}

function keysOf(entry: ParsedEntry): Keys {
  const { guid, address, title, publishedAt } = entry;
  return {
    guid: guid === null ? null : `guid ${/^https?:\/\//i.test(guid) ? canonicalAddress(guid) : guid}`,
    address: address === null || isFrontPage(address) ? null : `address ${canonicalAddress(address)}`,
    dated: title === '' || publishedAt === null ? null : `dated ${publishedAt} ${title}`,
    text: `text ${title} ${entry.summary}`,
  };
}

/**
 * GUIDs and addresses that stand at entries with different titles, and titles with a date that stand at entries with
 * different GUIDs or addresses. The same entry twice is no sharing.
 */
function sharedKeys(keys: readonly Keys[]): ReadonlySet<string> {
  const textByKey = new Map<string, string>();
  const shared = new Set<string>();
  const share = (key: string | null, by: string): void => {
    if (key === null) return;
    if ((textByKey.get(key) ?? by) !== by) shared.add(key);
    textByKey.set(key, by);
  };
  for (const { guid, address, dated, text } of keys) {
    share(guid, text);
    share(address, text);
    share(dated, `${guid} ${address}`);
  }
  return shared;
}

function identityFrom(feedId: FeedId, keys: Keys, shared: ReadonlySet<string>): EntryIdentity {
  const own = (key: string | null): key is string => key !== null && !shared.has(key);
  const strong = [keys.guid, keys.address].filter(own);
  const names = strong.length > 0 ? strong : [keys.dated ?? keys.text];
  const nameOf = (key: string): string => `${feedId}:${fingerprint(key)}`;
  const aliases = names.map(nameOf);
  // The only place where entry ids are made; an alias is unique to its feed.
  const id = aliases[0] as EntryId;
  const hasGuid = strong[0] !== undefined && strong[0] === keys.guid;
  return { id, aliases, hasGuid, dated: strong.length > 0 && own(keys.dated) ? nameOf(keys.dated) : null };
}

/** The id of an entry that took over the names of another. */
export const idOfAnother = (feedId: FeedId, { title, publishedAt, summary }: ParsedEntry): EntryId =>
  `${feedId}:${fingerprint(`again ${title} ${publishedAt} ${summary}`)}` as EntryId;
