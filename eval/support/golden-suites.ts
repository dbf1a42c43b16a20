import { bytesOf, type Check, corpusLines, type FeedCase, type FeedSuite, type Field } from './feed-cases.ts';
import type { Seen, SeenEntry } from './feed-judge.ts';
import { fromFeedsmith, fromRssParser } from './feed-readers.ts';

const ADDRESS = 'https://feeds.example/feed.xml';

export function rssParserSuite(): FeedSuite | null {
  const lines = corpusLines('feeds-rss-parser', 'cases.jsonl.gz');
  if (lines === null) return null;
  const cases = lines
    .filter((line) => line.expected !== undefined && line.expected !== null)
    .map((line) => {
      const golden = fromRssParser((line.expected as { feed: unknown }).feed);
      const checks = checksFrom(golden, originsIn(bytesOf(line))).map(withoutOrder);
      return { ...plainCase(line), checks };
    });
  return { name: 'rss-parser', cases };
}

/** That golden reading collects the text of inline markup before its elements: all is there, the order is not. */
const withoutOrder = (check: Check): Check =>
  check.field === 'content' ? { ...check, as: 'letters' } : check;

export function feedsmithSuite(): FeedSuite | null {
  const lines = corpusLines('feeds-feedsmith', 'cases.jsonl.gz');
  if (lines === null) return null;
  const cases = lines
    .filter(({ id }) => !String(id).includes('opml'))
    .map((line) => ({ ...plainCase(line), checks: checksFrom(fromFeedsmith({ feed: line.expected }), []) }));
  return { name: 'feedsmith', cases };
}

/** Real feeds without expectations but one: how many entries a plain count finds. */
export function countedSuite(name: string, set: string): FeedSuite | null {
  const lines = corpusLines(set, 'feeds.jsonl.gz');
  if (lines === null) return null;
  const cases = lines.map((line): FeedCase => {
    const check: Check = {
      at: 'feed',
      field: 'count',
      as: 'same',
      expected: line.items ?? itemsOfJson(line),
    };
    return { ...plainCase(line), checks: [check] };
  });
  return { name, cases };
}

const itemsOfJson = (line: Record<string, unknown>): number =>
  JSON.parse(new TextDecoder().decode(bytesOf(line))).items.length;

/** The addresses behind a counting service, which a reader may prefer. */
const originsIn = (bytes: Uint8Array): readonly string[] =>
  [...new TextDecoder().decode(bytes).matchAll(/<feedburner:origLink>([^<]+)</g)].map(([, address]) =>
    (address ?? '').replace(/&amp;/g, '&'),
  );

const plainCase = (line: Record<string, unknown>): FeedCase => ({
  id: String(line.id),
  bytes: bytesOf(line),
  contentType: null,
  address: ADDRESS,
  checks: [],
});

const FEED_FIELDS: readonly (readonly [Field, Check['as']])[] = [
  ['title', 'text'],
  ['description', 'text'],
  ['link', 'address'],
];
const ENTRY_FIELDS: readonly (readonly [Field, Check['as']])[] = [
  ['title', 'text'],
  ['link', 'address'],
  ['id', 'same'],
  ['dated', 'date'],
  ['content', 'text'],
  ['categories', 'bag'],
];

/** A golden reading as checks, one for each field it fills. */
function checksFrom(golden: Seen, origins: readonly string[]): readonly Check[] {
  const checks: Check[] = [{ at: 'feed', field: 'count', as: 'same', expected: golden.entries.length }];
  const add = (at: Check['at'], from: SeenEntry, fields: typeof FEED_FIELDS): void => {
    for (const [field, as] of fields) {
      const expected = from[field];
      const isEmpty =
        expected === undefined ||
        expected === null ||
        expected === '' ||
        (Array.isArray(expected) && expected.length === 0);
      // A date that the golden reading left in its words is none.
      if (as === 'date' && Number.isNaN(Date.parse(String(expected)))) continue;
      // Where the golden reading itself could not decode a letter it proves nothing.
      if (isEmpty || String(expected).includes('\ufffd')) continue;
      checks.push({ at, field, as, expected, ...(field === 'link' ? { others: origins } : {}) });
    }
  };
  add('feed', golden, FEED_FIELDS);
  for (const [at, entry] of golden.entries.entries()) add(at, entry, ENTRY_FIELDS);
  return checks;
}
