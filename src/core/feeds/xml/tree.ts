import { httpAddress } from '../../address/http-address';
import { parseDate } from '../dates';
import { MOST_ENTRIES, newestEntries } from '../newest-entries';
import { firstText, type XmlElement } from './element';
import { innerScope, outermostScope, resolvedName, type Scope, usualPrefix } from './namespaces';

/** Elements nested deeper are left out; the deepest format known needs nine levels. */
const DEEPEST_ELEMENT = 64;
/** With twice the most entries the oldest are let go, so that what is held stays bounded. */
const MOST_HELD = 2 * MOST_ENTRIES;
/** Elements of one document that are kept: 40 for each of the most entries. */
const MOST_ELEMENTS = 200_000;

type Open = { -readonly [Key in keyof XmlElement]: XmlElement[Key] } & {
  readonly children: XmlElement[];
  readonly attributes: ReadonlyMap<string, string>;
};

type Frame = {
  /** The name as written, to find the end tag by, and in lower case, for feeds that do not keep to theirs. */
  readonly raw: string;
  readonly lower: string;
  readonly name: string;
  readonly scope: Scope;
  /** Null for markup inside text: only its end is waited for. */
  readonly element: Open | null;
  readonly contentStart: number;
};

export type Tree = {
  readonly source: string;
  readonly address: string | null;
  readonly frames: Frame[];
  /** Of the frames, in lower case: how many have each. */
  readonly openNames: Map<string, number>;
  root: XmlElement | null;
  /** Where character data goes: the element of the innermost frame that has one. */
  innermost: Open | null;
  /** Elements that were too deep and are still open. */
  skipped: number;
  lastSkipped: string;
  elements: number;
  /** Those that are held. */
  entries: number;
  hasTooManyEntries: boolean;
  /** The prefix that the root makes superfluous. */
  plain: string;
  isWellFormed: boolean;
  isTooDeep: boolean;
  isFull: boolean;
};

export const newTree = (source: string, address: string | null): Tree => ({
  source,
  address,
  frames: [],
  openNames: new Map(),
  root: null,
  innermost: null,
  skipped: 0,
  lastSkipped: '',
  elements: 0,
  entries: 0,
  hasTooManyEntries: false,
  plain: '',
  isWellFormed: true,
  isTooDeep: false,
  isFull: false,
});

/** Elements whose content is text for a reader: elements inside are part of the text. */
const TEXTS = new Set(
  'title description summary content subtitle tagline info rights copyright content:encoded body fullitem xhtml:body xhtml:div dc:description dc:title media:description media:title media:text itunes:summary itunes:subtitle'.split(
    ' ',
  ),
);
const ENTRIES = new Set(['item', 'entry']);
const CONTAINERS = new Set(['channel', 'feed', 'rdf:rdf', 'rss']);

export function openElement(
  tree: Tree,
  raw: string,
  attributes: ReadonlyMap<string, string>,
  start: number,
  contentStart: number,
): void {
  if (tree.frames.length === 0 && tree.root !== null) return;
  const scope = scopeFor(tree, attributes);
  if (tree.root === null) tree.plain = plainPrefix(raw, scope);
  const name = resolvedName(raw, scope, tree.plain);
  if (ENTRIES.has(name)) beginEntry(tree, start);
  if (tree.isFull) return;
  if (tree.frames.length >= DEEPEST_ELEMENT) {
    tree.skipped += 1;
    tree.lastSkipped = raw;
    tree.isTooDeep = true;
    return;
  }
  const parent = tree.frames.at(-1);
  const isInText = parent !== undefined && (parent.element === null || TEXTS.has(parent.name));
  if (isInText && parent.element !== null) parent.element.markup = '';
  const element = isInText ? null : newElement(tree, name, attributes);
  const lower = raw.toLowerCase();
  tree.frames.push({ raw, lower, name, scope, element, contentStart });
  tree.openNames.set(lower, (tree.openNames.get(lower) ?? 0) + 1);
  if (element !== null) tree.innermost = element;
}

export function closeElement(tree: Tree, raw: string, end: number): void {
  if (tree.skipped > 0 && raw === tree.lastSkipped) {
    tree.skipped -= 1;
    return;
  }
  const top = tree.frames.at(-1);
  const place = top?.raw === raw ? tree.frames.length - 1 : placeOf(tree, raw);
  if (place === -1) {
    if (tree.skipped === 0) tree.isWellFormed = false;
    return;
  }
  tree.skipped = 0;
  if (place < tree.frames.length - 1) tree.isWellFormed = false;
  closeDownTo(tree, place, end);
}

const placeOf = (tree: Tree, raw: string): number => {
  const lower = raw.toLowerCase();
  if (!tree.openNames.has(lower)) return -1;
  return tree.frames.findLastIndex((frame) => frame.lower === lower);
};

function closeDownTo(tree: Tree, place: number, end: number): void {
  while (tree.frames.length > place) {
    const frame = tree.frames.pop();
    if (frame === undefined) return;
    forgetName(tree, frame.lower);
    if (frame.element === null) continue;
    if (frame.element.markup !== null) frame.element.markup = tree.source.slice(frame.contentStart, end);
    tree.innermost = tree.frames.findLast((open) => open.element !== null)?.element ?? null;
  }
}

function forgetName({ openNames }: Tree, lower: string): void {
  const left = (openNames.get(lower) ?? 1) - 1;
  if (left === 0) openNames.delete(lower);
  else openNames.set(lower, left);
}

/** Entries stand directly in their feed: one that begins ends the one before and whatever else was left open. */
function beginEntry(tree: Tree, start: number): void {
  const container = tree.frames.findLastIndex(
    ({ name, element }) => element !== null && CONTAINERS.has(name),
  );
  if (container !== -1 && container < tree.frames.length - 1) {
    tree.isWellFormed = false;
    tree.skipped = 0;
    closeDownTo(tree, container + 1, start);
  }
  if (tree.entries >= MOST_HELD) keepNewest(tree);
  tree.entries += 1;
}

/** Lets the oldest entries go where there are too many of them. */
export function keepNewest(tree: Tree): void {
  if (tree.entries <= MOST_ENTRIES || tree.root === null) return;
  tree.hasTooManyEntries = true;
  tree.entries = 0;
  for (const holder of [tree.root, ...tree.root.children]) {
    const entries = holder.children.filter(({ name }) => ENTRIES.has(name));
    if (entries.length === 0) continue;
    const kept = new Set(newestEntries(entries, dateOf));
    // The tree is still being built: no one else has seen these.
    const children = holder.children as XmlElement[];
    const left = children.filter((child) => !ENTRIES.has(child.name) || kept.has(child));
    tree.elements -= entries
      .filter((entry) => !kept.has(entry))
      .reduce((sum, { children: inner }) => sum + 1 + inner.length, 0);
    children.length = 0;
    for (const child of left) children.push(child);
    tree.entries += kept.size;
  }
}

const dateOf = (entry: XmlElement): number | null =>
  parseDate(
    firstText(
      entry,
      'pubdate',
      'published',
      'dcterms:issued',
      'issued',
      'dc:date',
      'date',
      'atom:published',
      'updated',
      'atom:updated',
      'modified',
    ),
  );

function newElement(tree: Tree, name: string, attributes: ReadonlyMap<string, string>): Open {
  tree.elements += 1;
  if (tree.elements >= MOST_ELEMENTS) tree.isFull = true;
  const parent = tree.innermost;
  const language = attributes.get('xml:lang');
  const element: Open = {
    name,
    attributes,
    children: [],
    text: '',
    markup: null,
    base: baseFor(attributes.get('xml:base'), parent === null ? tree.address : parent.base),
    language: language === undefined ? (parent?.language ?? null) : language.trim() || null,
  };
  if (parent === null) tree.root = element;
  else parent.children.push(element);
  return element;
}

const baseFor = (declared: string | undefined, outer: string | null): string | null =>
  declared === undefined ? outer : (httpAddress(declared, outer) ?? outer);

function scopeFor(tree: Tree, attributes: ReadonlyMap<string, string>): Scope {
  const outer = tree.frames.at(-1)?.scope ?? outermostScope();
  let declared: Map<string, string> | null = null;
  for (const [name, uri] of attributes) {
    if (!name.startsWith('xmlns')) continue;
    const prefix = name.slice('xmlns:'.length);
    declared ??= new Map();
    declared.set(prefix, usualPrefix(uri, prefix !== '' || tree.root === null ? prefix : 'unknown'));
  }
  return declared === null ? outer : innerScope(outer, declared);
}

/** In an Atom document `atom:` goes without saying. */
function plainPrefix(raw: string, scope: Scope): string {
  const name = resolvedName(raw, scope, '');
  scope.resolved.clear();
  return name === 'atom:feed' || name === 'atom:entry' ? 'atom' : '';
}
