import type { FeedFormat } from '../model/feed';

export type Detected = {
  readonly format: FeedFormat;
  /** Where the document proper begins. */
  readonly start: number;
  /** Something other than a prolog stands before it. */
  readonly hasJunk: boolean;
  readonly declaresEntities: boolean;
};

/** How far junk before a feed may reach; warnings of a broken server script are a few hundred characters. */
const JUNK_WINDOW = 65_536;

/** Documents that a site has beside its feeds: maps of it, pictures, answers of services, what describes them. */
const OTHER_XML =
  /^\s*<(?:[\w.-]+:)?(?:urlset|sitemapindex|svg|envelope|error|response|manifest|opensearchdescription|service|methodresponse|kml|gpx|wsdl|definitions|schema|plist|metalink|browserconfig)[\s>]/i;

const ROOT = /<(?:[\w.-]+:)?(rss|rdf|feed|channel|entry|item)(?=[\s/>])/i;

/** Null for what is no feed; 'page' for a web page, 'outline' for a list of feeds, 'xml' for another document. */
export function detectFormat(text: string): Detected | 'page' | 'outline' | 'xml' | null {
  const { end, declaresEntities } = skipProlog(text);
  if (text[end] === '{') return { format: 'json', start: end, hasJunk: false, declaresEntities: false };
  const window = text.slice(end, end + JUNK_WINDOW);
  if (/^<opml[\s>]/i.test(window)) return 'outline';
  const found = ROOT.exec(window);
  const before = found === null ? window : window.slice(0, found.index);
  if (/<(?:html|head|body)[\s>]/i.test(before) && !isDeclared(window, found)) return 'page';
  if (found === null && OTHER_XML.test(window)) return 'xml';
  if (found === null)
    return /<(?:!doctype\s+html|title|meta|h1|p|div|script)\b/i.test(text.slice(0, JUNK_WINDOW))
      ? 'page'
      : null;
  return {
    format: formatOf(found[1] ?? ''),
    start: end + found.index,
    hasJunk: before !== '',
    declaresEntities,
  };
}

/** A page may hold the name of a feed element; only a feed that some server put into a page says what it is. */
const isDeclared = (window: string, root: RegExpExecArray | null): boolean =>
  root !== null &&
  /^[^>]{0,500}(?:2005\/Atom|purl\.org\/atom\/ns|rdf-syntax-ns|version=["'](?:2|0\.9))/.test(
    window.slice(root.index),
  );

function formatOf(root: string): FeedFormat {
  const name = root.toLowerCase();
  if (name === 'rdf') return 'rdf';
  return name === 'feed' || name === 'entry' ? 'atom' : 'rss';
}

/** Declarations, comments, processing instructions and a document type, none of which is ever read. */
function skipProlog(text: string): { readonly end: number; readonly declaresEntities: boolean } {
  let at = afterSpace(text, 0);
  let declaresEntities = false;
  while (text[at] === '<' && (text[at + 1] === '?' || text[at + 1] === '!')) {
    const end = endOfDeclaration(text, at);
    if (text[at + 1] === '!' && text.slice(at, end).includes('<!ENTITY')) declaresEntities = true;
    at = afterSpace(text, end);
  }
  return { end: at, declaresEntities };
}

const afterSpace = (text: string, from: number): number => {
  let at = from;
  while (at < text.length && /[\s\ufeff]/.test(text[at] ?? '')) at += 1;
  return at;
};

function endOfDeclaration(text: string, at: number): number {
  const after = (mark: string, from: number): number => {
    const found = text.indexOf(mark, from);
    return found === -1 ? text.length : found + mark.length;
  };
  if (text.startsWith('<!--', at)) return after('-->', at + 4);
  if (text.startsWith('<?', at)) return after('?>', at);
  const close = text.indexOf('>', at);
  const subset = close === -1 ? -1 : text.slice(at, close).indexOf('[');
  // An internal subset holds declarations with their own `>`.
  return subset === -1 ? after('>', at) : after('>', endOfSubset(text, at + subset));
}

/** Skips quoted values, in which a `]` may stand. */
function endOfSubset(text: string, subset: number): number {
  let quote = '';
  for (let at = subset + 1; at < text.length; at += 1) {
    const letter = text[at] ?? '';
    if (quote !== '') quote = letter === quote ? '' : quote;
    else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === ']') return at;
  }
  return text.length;
}
