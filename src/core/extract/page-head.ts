import { oneLine } from '../blocks/plain-text';
import { type LinkedArticle, readLinkedData } from './linked-data';
import { attributeOf, lineOf, type PageTree, tagAt } from './page-tree';

/** What a page declares of itself, beside what is read on it. */
export type PageHead = {
  /** What `meta` elements say, the first of a name, names in lower case. */
  readonly meta: ReadonlyMap<string, string>;
  readonly linked: LinkedArticle | null;
  readonly title: string;
  readonly canonical: string | null;
  readonly base: string | null;
  readonly language: string | null;
};

/** A page has twenty or fifty. */
const MOST_META = 400;
const LONGEST_TITLE = 1_000;
const MOST_SCRIPTS = 40;
const LONGEST_SCRIPT = 1_000_000;

export function readHead(tree: PageTree): PageHead {
  const meta = new Map<string, string>();
  const scripts: string[] = [];
  const first = new Map<string, string>();
  for (let at = 0; at < tree.tags.length; at += 1) {
    const tag = tagAt(tree, at);
    if (tag === 'meta') readMeta(tree, at, meta);
    else if (tag === 'script' && isLinkedData(tree, at)) scripts.push(tree.texts[at + 1] ?? '');
    else {
      const said = saidBy(tree, at, tag);
      if (said !== '' && !first.has(tag)) first.set(tag, said);
    }
  }
  return {
    meta,
    linked: readLinkedData(scripts.slice(0, MOST_SCRIPTS).map((script) => script.slice(0, LONGEST_SCRIPT))),
    title: first.get('title') ?? '',
    canonical: first.get('link') ?? null,
    base: first.get('base') ?? null,
    language: first.get('html') ?? null,
  };
}

/** What an element of a head says that has no name of its own; empty for all others. */
function saidBy(tree: PageTree, at: number, tag: string): string {
  if (tag === 'title') return oneLine((tree.texts[at + 1] ?? '').slice(0, LONGEST_TITLE));
  if (tag === 'link') return isCanonical(tree, at) ? attributeOf(tree, at, 'href') : '';
  if (tag === 'base') return attributeOf(tree, at, 'href');
  return tag === 'html' ? attributeOf(tree, at, 'lang') || attributeOf(tree, at, 'xml:lang') : '';
}

const isCanonical = (tree: PageTree, at: number): boolean =>
  attributeOf(tree, at, 'rel').trim().toLowerCase() === 'canonical';

const isLinkedData = (tree: PageTree, at: number): boolean =>
  /^application\/ld\+json/i.test(attributeOf(tree, at, 'type').trim());

function readMeta(tree: PageTree, at: number, meta: Map<string, string>): void {
  const content = attributeOf(tree, at, 'content').trim();
  if (content === '' || meta.size >= MOST_META) return;
  for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
    const name = attributeOf(tree, at, attribute).trim().toLowerCase();
    if (name !== '' && !meta.has(name)) meta.set(name, content);
  }
}

/** The first of these names that the page gives. */
export function saidUnder(head: PageHead, names: readonly string[]): string | null {
  for (const name of names) {
    const said = head.meta.get(name);
    if (said !== undefined) return said;
  }
  return null;
}

export const headingText = (tree: PageTree, at: number): string => lineOf(tree, at, LONGEST_TITLE);
