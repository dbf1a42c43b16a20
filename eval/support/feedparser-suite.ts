import { bytesOf, type Check, corpusLines, type FeedCase, type FeedSuite, type Field } from './feed-cases.ts';

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

/** All documents of the corpus, whatever they are about: none may make a reader throw. */
export const feedparserDocuments = (): readonly FeedCase[] =>
  (corpusLines('feeds-feedparser', 'cases.jsonl.gz') ?? []).map(feedparserCase);

/** The cases written against a sanitiser: here they are attacks, and nothing is expected but harmlessness. */
export function feedparserAttacks(): readonly FeedCase[] {
  return feedparserDocuments().filter(({ id }) => id.startsWith('wellformed/sanitize/'));
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
