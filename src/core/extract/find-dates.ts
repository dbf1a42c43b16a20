import { firstBelievable } from '../feeds/believable-dates';
import type { PageHead } from './page-head';
import { attributeOf, endOf, lineOf, type PageTree, tagAt } from './page-tree';

export type FoundDates = {
  /** Milliseconds since 1970; null where the page gives none. */
  readonly publishedAt: number | null;
  readonly modifiedAt: number | null;
};

const PUBLISHED = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'dc.created',
  'citation_publication_date',
  'citation_date',
  'article.published',
  'published_at',
  'published-date',
  'publish-date',
  'publishdate',
  'publication_date',
  'publication-date',
  'publisheddate',
  'pubdate',
  'sailthru.date',
  'parsely-pub-date',
  'cxenseparse:recs:publishtime',
  'datecreated',
  'article:create_time',
  'rnews:datepublished',
  'og:article:published_time',
  'dc.date',
  'dcterms.date',
  'date',
  'created',
  'originalpublicationdate',
  'displaydate',
  'article_date_original',
  'vr:published_time',
  'bt:pubdate',
];
const MODIFIED = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'dcterms.modified',
  'dc.date.modified',
  'last-modified',
  'lastmod',
  'modified',
  'updated',
  'article:updated_time',
];

/**
 * When the article was published and changed: what the page declares, then what stands beside its title.
 * @param at the place of the title on the page, else of its text; -1 where neither is known
 */
export function findDates(
  tree: PageTree,
  head: PageHead,
  { address, at }: { readonly address: string; readonly at: number },
): FoundDates {
  const said = (names: readonly string[]): string[] => names.flatMap((name) => head.meta.get(name) ?? []);
  const marked = markedDates(tree);
  const published = firstBelievable([
    ...(head.linked?.published == null ? [] : [head.linked.published]),
    ...said(PUBLISHED),
    ...marked.published,
    ...dateInAddress(address),
    ...marked.times,
    ...marked.written,
    ...datesNear(tree, at),
  ]);
  const modified = firstBelievable([
    ...(head.linked?.modified == null ? [] : [head.linked.modified]),
    ...said(MODIFIED),
    ...marked.modified,
  ]);
  return { publishedAt: published ?? modified, modifiedAt: modified };
}

const MOST_MARKED = 20;
const LONGEST = 80;
/** Nodes in an element that holds a date and nothing else. */
const SMALL = 12;
const DATE_NAME =
  /(?:^|[\s_-])(?:date|datum|fecha|pubdate|published|publish|posted|dateline|timestamp|time|datetime|entry-date|post-date|data)(?:$|[\s_-])/i;

type Marked = { published: string[]; modified: string[]; times: string[]; written: string[] };

/** Dates in elements that say they are dates. */
function markedDates(tree: PageTree): Marked {
  const found: Marked = { published: [], modified: [], times: [], written: [] };
  for (let at = 0; at < tree.tags.length; at += 1) {
    if (tagAt(tree, at) === 'time' || attributeOf(tree, at, 'itemprop').startsWith('date'))
      addMarked(tree, at, found);
    else if (found.written.length < MOST_MARKED && endOf(tree, at) - at < SMALL && isDateName(tree, at))
      found.written.push(...datesIn(attributeOf(tree, at, 'title')), ...datesIn(lineOf(tree, at, LONGEST)));
  }
  return found;
}

function addMarked(tree: PageTree, at: number, found: Marked): void {
  const said = attributeOf(tree, at, 'datetime') || attributeOf(tree, at, 'content');
  const value = said === '' && endOf(tree, at) - at < SMALL ? lineOf(tree, at, LONGEST) : said;
  const list = found[kindOf(tree, at)];
  if (value !== '' && list.length < MOST_MARKED) list.push(value);
}

function kindOf(tree: PageTree, at: number): keyof Marked {
  const property = attributeOf(tree, at, 'itemprop').toLowerCase();
  if (property === 'datemodified') return 'modified';
  if (/\b(?:updated|modified)\b/i.test(attributeOf(tree, at, 'class').slice(0, 200))) return 'modified';
  const isPublished = property.startsWith('date') || tree.attributes[at]?.has('pubdate') === true;
  return isPublished ? 'published' : 'times';
}

const isDateName = (tree: PageTree, at: number): boolean =>
  tree.attributes[at] !== null &&
  DATE_NAME.test(`${attributeOf(tree, at, 'class')} ${attributeOf(tree, at, 'id')}`.slice(0, 200));

const MONTH = '[\\p{L}\\p{M}.]{3,12}';
const WRITTEN = new RegExp(
  [
    '(?<!\\d)(?:19|20)\\d\\d[-/.年]\\s?\\d{1,2}[-/.月]\\s?\\d{1,2}(?:(?:日)?[T\\s]\\d{1,2}:\\d\\d(?::\\d\\d)?(?:Z|[+-]\\d\\d:?\\d\\d)?)?',
    '(?<!\\d)\\d{1,2}[./-]\\s?\\d{1,2}[./-]\\s?(?:19|20)\\d\\d(?!\\d)',
    `(?<!\\d)\\d{1,2}(?:st|nd|rd|th|er|\\.|º)?,?\\s(?:de\\s|of\\s)?${MONTH},?\\s(?:de\\s|del\\s)?(?:19|20)\\d\\d(?!\\d)`,
    `(?<![\\p{L}])${MONTH}\\s\\d{1,2}(?:st|nd|rd|th)?,?\\s(?:19|20)\\d\\d(?!\\d)`,
  ].join('|'),
  'gu',
);

/** What looks like a date in a short text. */
export const datesIn = (text: string): readonly string[] =>
  [...text.slice(0, 4 * LONGEST).matchAll(WRITTEN)].map(([date]) =>
    date.replace(/[年月]/g, '-').replace('日', ''),
  );

/** `/2019/10/22/` and `2019-10-22` in an address. */
function dateInAddress(address: string): readonly string[] {
  const found = /[/=_-]((?:19|20)\d\d)[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/.exec(
    address.slice(0, 500),
  );
  return found === null ? [] : [`${found[1]}-${found[2]}-${found[3]}`];
}

const NODES_AROUND = 60;

/** Dates in the lines behind and before the title. */
function datesNear(tree: PageTree, heading: number): readonly string[] {
  if (heading < 0) return [];
  const behind: string[] = [];
  for (let at = endOf(tree, heading); at < heading + NODES_AROUND && at < tree.tags.length; at += 1)
    behind.push(...datesIn(tree.texts[at] ?? ''));
  const before: string[] = [];
  for (let at = heading - 1; at > heading - NODES_AROUND && at > 0; at -= 1)
    before.push(...datesIn(tree.texts[at] ?? ''));
  return [...behind, ...before];
}
