import { bytesOf, type Check, corpusLines, type FeedCase, type FeedSuite, type Field } from './feed-cases.ts';
import type { Seen, SeenEntry } from './feed-judge.ts';
import { fromFeedsmith, fromRssParser } from './feed-readers.ts';

const ADDRESS = 'https://feeds.example/feed.xml';

/** A field of feedparser's vocabulary in ours; null where Lede has no such thing. */
const FEED_PATHS: Record<string, readonly [Field, Check['as']]> = {
  title: ['title', 'text'],
  'title_detail.value': ['title', 'text'],
  tagline: ['description', 'text'],
  'tagline_detail.value': ['description', 'text'],
  subtitle: ['description', 'text'],
  description: ['description', 'text'],
  info: ['description', 'text'],
  'info_detail.value': ['description', 'text'],
  link: ['link', 'address'],
  language: ['language', 'same'],
  'image.href': ['image', 'address'],
  'image.url': ['image', 'address'],
  logo: ['image', 'address'],
  icon: ['image', 'address'],
  ttl: ['ttl', 'text'],
};

const ENTRY_PATHS: Record<string, readonly [Field, Check['as']]> = {
  title: ['title', 'text'],
  'title_detail.value': ['title', 'text'],
  link: ['link', 'address'],
  id: ['id', 'same'],
  guid: ['id', 'same'],
  author: ['author', 'text'],
  'author_detail.name': ['author', 'text'],
  published: ['published', 'date'],
  published_parsed: ['published', 'date'],
  created: ['published', 'date'],
  created_parsed: ['published', 'date'],
  updated: ['updated', 'date'],
  updated_parsed: ['updated', 'date'],
  summary: ['summary', 'text'],
  'summary_detail.value': ['summary', 'text'],
  description: ['summary', 'text'],
  'content.0.value': ['content', 'text'],
  category: ['categories', 'among'],
  comments: ['comments', 'address'],
  language: ['language', 'same'],
  'image.href': ['image', 'address'],
  'media_thumbnail.0.url': ['image', 'address'],
};

type Wanted = { readonly path: readonly (string | number)[]; readonly op: string; readonly value?: unknown };

/** Folders about things Lede does not have: other formats, places, chapters, HTTP, and one library's exact markup. */
const ELSEWHERE = /^wellformed\/(?:sanitize|amp|geo|cdf|http|psc)\/|^illformed\/geo\/|\/cdf_/;

export function feedparserSuite(): FeedSuite | null {
  const lines = corpusLines('feeds-feedparser', 'cases.jsonl.gz');
  if (lines === null) return null;
  const cases = lines.filter(({ id }) => !ELSEWHERE.test(String(id))).map(feedparserCase);
  return { name: 'feedparser', cases };
}

/** The cases written against a sanitiser: here they are attacks, and nothing is expected but harmlessness. */
export function feedparserAttacks(): readonly FeedCase[] {
  const lines = corpusLines('feeds-feedparser', 'cases.jsonl.gz') ?? [];
  return lines.filter(({ id }) => String(id).startsWith('wellformed/sanitize/')).map(feedparserCase);
}

function feedparserCase(line: Record<string, unknown>): FeedCase {
  const headers = (Array.isArray(line.headers) ? line.headers : []).map(String);
  const header = (name: RegExp): string | null =>
    headers
      .find((one) => name.test(one))
      ?.replace(name, '')
      .trim() ?? null;
  const wanted = (line.checks ?? []) as readonly Wanted[];
  const bytes = bytesOf(line);
  return {
    id: String(line.id),
    bytes,
    contentType: header(/^content-type:/i),
    address: header(/^content-location:/i) ?? 'http://127.0.0.1:8097/feed.xml',
    checks: wanted.flatMap((one) => decodingCheck(one, bytes) ?? feedparserCheck(one)),
  };
}

function feedparserCheck({ path, op, value }: Wanted): readonly Check[] {
  const [first, at, ...rest] = path;
  if (first === 'bozo')
    return [
      { at: 'feed', field: 'faulty', as: 'same', expected: op === 'truthy' || value === 1 || value === true },
    ];
  if (first === 'version' && op === 'eq')
    return [{ at: 'feed', field: 'kind', as: 'same', expected: kindOf(String(value)) }];
  if (first === 'entries' && path.length === 1 && op === 'len')
    return [{ at: 'feed', field: 'count', as: 'same', expected: value }];
  if (first === 'feed') return mapped('feed', FEED_PATHS, [at, ...rest].join('.'), op, value);
  if (first !== 'entries' || typeof at !== 'number') return [];
  return tagOrEnclosure(at, rest, op, value) ?? mapped(at, ENTRY_PATHS, rest.join('.'), op, value);
}

function mapped(
  at: Check['at'],
  paths: Record<string, readonly [Field, Check['as']]>,
  path: string,
  op: string,
  value: unknown,
): readonly Check[] {
  const known = paths[path];
  if (known === undefined) return [];
  const [field, as] = known;
  if (op === 'absent' || (op === 'eq' && (value === null || value === '')))
    return [{ at, field, as: 'absent', expected: null }];
  if (op !== 'eq') return [];
  if (field === 'author')
    return [{ at, field, as, expected: String(value).replace(/\s*\([^()]*@[^()]*\)$/, '') }];
  if (field === 'language') return [{ at, field, as, expected: canonical(String(value)) }];
  return [{ at, field, as, expected: value }];
}

function tagOrEnclosure(
  at: number,
  rest: readonly (string | number)[],
  op: string,
  value: unknown,
): readonly Check[] | null {
  if (op !== 'eq') return null;
  if (rest[0] === 'tags' && rest[2] === 'term')
    return [{ at, field: 'categories', as: 'among', expected: value }];
  if (rest[0] === 'authors' && rest[2] === 'name')
    return [{ at, field: 'author', as: 'within', expected: value }];
  if (rest[0] !== 'enclosures') return null;
  const parts = rest.length === 2 ? (value as Record<string, unknown>) : { [String(rest[2])]: value };
  const named = Object.entries(parts).map(([key, part]) => [
    key === 'href' || key === 'url' ? 'address' : key,
    part,
  ]);
  return [{ at, field: 'enclosures', as: 'enclosure', expected: Object.fromEntries(named) }];
}

const canonical = (tag: string): string =>
  tag.replace(/-([a-z]{2})$/, (_, region: string) => `-${region.toUpperCase()}`);
const kindOf = (version: string): string =>
  version.startsWith('atom')
    ? 'atom'
    : /^rss(?:10|11|090)$/.test(version)
      ? 'rdf'
      : version === 'json'
        ? 'json'
        : 'rss';

/**
 * What counts is the text: in plain ASCII every label is as good as another.
 * A label that the platform cannot decode is no case for a browser.
 */
function decodingCheck({ path, op, value }: Wanted, bytes: Uint8Array): readonly Check[] | null {
  if (path[0] !== 'encoding' || op !== 'eq') return null;
  try {
    const expected = new TextDecoder(String(value)).decode(bytes);
    return [{ at: 'feed', field: 'encoding', as: 'decoded', expected }];
  } catch {
    return [];
  }
}

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
