import { oneLine } from '../blocks/plain-text';
import { unescaped } from '../text/unescaped';
import { leadsToFront } from './front-link';
import { headingText, type PageHead, saidUnder } from './page-head';
import { endOf, type PageTree, tagAt } from './page-tree';

export type FoundTitle = {
  readonly text: string;
  /** The heading that says it on the page; -1 where none does. */
  readonly heading: number;
};

const TITLE_META = [
  'og:title',
  'twitter:title',
  'dc.title',
  'dcterms.title',
  'citation_title',
  'parsely-title',
  'sailthru.title',
];
/** What stands between an article's title and the name of its outlet. */
const SEPARATOR = /\s+[|–—\-−»«›/•·:\\~]+\s+|\s*[|»«›•·]\s*|:\s+|\s+@\s+/;

/** @param isDropped places that hold nothing of an article */
export function findTitle(tree: PageTree, head: PageHead, isDropped: (at: number) => boolean): FoundTitle {
  const { headings, outlets } = headingsOf(tree, head, isDropped);
  const declared = [head.linked?.headline, saidUnder(head, TITLE_META), head.title]
    .map((one) => oneLine(unescaped(one ?? '')))
    .filter((one) => one !== '');
  const meant = headings
    .filter((heading) => declared.some((one) => isSaidIn(heading.text, one)))
    .sort((one, other) => other.text.length - one.text.length || (one.tag < other.tag ? -1 : 1))[0];
  const found = meant ?? singleHeading(head, headings, declared[0], outlets);
  const text =
    found?.text ?? (withoutOutlet(declared[0] ?? '', outlets) || declared[0] || headings[0]?.text || '');
  return { text: text.replace(DAY_BEFORE, ''), heading: found?.at ?? -1 };
}

/** The one heading of the first rank, where what the page declares is no better. */
function singleHeading(
  head: PageHead,
  headings: readonly Heading[],
  declared: string | undefined,
  outlets: ReadonlySet<string>,
): Heading | undefined {
  const firsts = headings.filter(({ tag, text }) => tag === 'h1' && text.length > SHORTEST_TITLE);
  const isWorse =
    declared === undefined || withoutOutlet(declared, outlets) === '' || head.linked?.headline == null;
  return firsts.length === 1 && isWorse ? firsts[0] : undefined;
}

const SHORTEST_TITLE = 3;

type Heading = { readonly at: number; readonly tag: string; readonly text: string };

const MOST_HEADINGS = 60;

type Headings = {
  readonly headings: readonly Heading[];
  /** Names of the outlet, as letters alone. */
  readonly outlets: ReadonlySet<string>;
};

function headingsOf(tree: PageTree, head: PageHead, isDropped: (at: number) => boolean): Headings {
  const headings: Heading[] = [];
  const outlets = new Set(NAME_META.map((name) => letters(head.meta.get(name) ?? '')));
  outlets.add(letters(head.linked?.publisher ?? ''));
  outlets.delete('');
  for (let at = 0; at < tree.tags.length && headings.length < MOST_HEADINGS; at += 1) {
    if (isDropped(at)) {
      at = endOf(tree, at) - 1;
      continue;
    }
    const tag = tagAt(tree, at);
    if (tag !== 'h1' && tag !== 'h2' && tag !== 'h3') continue;
    const text = headingText(tree, at);
    if (text !== '' && leadsToFront(tree, at)) outlets.add(letters(text));
    else if (text !== '' && !outlets.has(letters(text))) headings.push({ at, tag, text });
  }
  return { headings, outlets };
}

const NAME_META = ['og:site_name', 'application-name', 'twitter:site'];

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Whether a declared title is this heading, with the outlet's name or without. */
function isSaidIn(heading: string, declared: string): boolean {
  const [one, other] = [letters(heading), letters(declared)];
  if (one === '') return false;
  if (one === other) return true;
  if (!other.startsWith(one) && !other.endsWith(one)) return false;
  const parts = declared.split(SEPARATOR).map(letters);
  return one.length > other.length * 0.5 || parts.includes(one);
}

/** The title without the name of who publishes it, which stands at its end or its beginning. */
function withoutOutlet(title: string, names: ReadonlySet<string>): string {
  if (names.has(letters(title))) return '';
  const pieces = title.split(/(\s+[|–—\-−»«›/•·\\~]+\s+|\s*[|»«›•·]\s*)/);
  const joined = (from: number, to: number): string => pieces.slice(from, to).join('').trim();
  for (let at = 1; at < pieces.length; at += 2) {
    if (names.has(letters(joined(at + 1, pieces.length)))) return joined(0, at);
    if (names.has(letters(joined(0, at)))) return joined(at + 1, pieces.length);
  }
  const [first, last] = [pieces[0] ?? '', pieces.at(-1) ?? ''];
  return pieces.length > 2 && first.length >= last.length ? joined(0, -2) : title;
}

/** A day in figures before the title of a notice. */
const DAY_BEFORE = /^\d{1,2}[./]\d{1,2}[./]\d{4}\s*[-–|:]\s*/;
