import { eachByItself, type Faulty } from '../each-by-itself';
import type { ParsedEntry } from '../model/entry';
import type { EntryId, FeedId } from '../model/ids';
import { canonicalAddress, isFrontPage } from './canonical-address';
import { fingerprint } from './fingerprint';

/** What names an entry. Anything that was ever seen under one of its aliases is this entry. */
export type EntryIdentity = {
  /** The id it gets when none of its aliases is known. */
  readonly id: EntryId;
  /** Strongest first: by GUID, by address, by title and date. Never empty; unique to the feed. */
  readonly aliases: readonly string[];
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

/** The id under which an entry is already stored, or its own when it is new. */
export function settledId({ id, aliases }: EntryIdentity, known: ReadonlyMap<string, EntryId>): EntryId {
  for (const alias of aliases) {
    const earlier = known.get(alias);
    if (earlier !== undefined) return earlier;
  }
  return id;
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

/** GUIDs and addresses that stand at entries with different titles. The same entry twice is no sharing. */
function sharedKeys(keys: readonly Keys[]): ReadonlySet<string> {
  const textByKey = new Map<string, string>();
  const shared = new Set<string>();
  for (const { guid, address, text } of keys) {
    for (const key of [guid, address]) {
      if (key === null) continue;
      if ((textByKey.get(key) ?? text) !== text) shared.add(key);
      textByKey.set(key, text);
    }
  }
  return shared;
}

function identityFrom(feedId: FeedId, keys: Keys, shared: ReadonlySet<string>): EntryIdentity {
  const strong = [keys.guid, keys.address].filter((key): key is string => key !== null && !shared.has(key));
  const named = keys.dated === null ? strong : [...strong, keys.dated];
  const aliases = (named.length === 0 ? [keys.text] : named).map((key) => `${feedId}:${fingerprint(key)}`);
  // The only place where entry ids are made; an alias is unique to its feed.
  const id = aliases[0] as EntryId;
  return { id, aliases };
}
