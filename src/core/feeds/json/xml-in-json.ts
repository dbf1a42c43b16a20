import type { XmlElement } from '../xml/element';
import { type Fields, isFields } from './fields';

/** A feed of another format, written as JSON: elements are fields, several of one name a list. */
export type XmlInJson = { readonly format: 'rss' | 'rdf' | 'atom'; readonly root: XmlElement };

const ROOTS = [
  ['rss', 'rss'],
  ['channel', 'rss'],
  ['rdf:RDF', 'rdf'],
  ['feed', 'atom'],
] as const;
/** How converters mark attributes, and the name under which they keep the text of an element that has some. */
const ATTRIBUTE = /^[@$_-]+/;
const TEXT = new Set([
  '#text',
  '$t',
  '_',
  '#',
  '$',
  '#value',
  '__text',
  '__cdata',
  '#cdata-section',
  'content',
  'value',
]);
const ATTRIBUTES = new Set(['$', '@attributes', '_attributes', 'attributes', '@']);
/** Feeds nest less deep. */
const DEEPEST = 12;

/** @param address where relative addresses start; null when it is not known. @returns null for every other document */
export function xmlInJson(document: Fields, address: string | null): XmlInJson | null {
  for (const [name, format] of ROOTS) {
    const value = document[name];
    if (!isFields(value)) continue;
    const root = elementFrom(name, value, { base: address, depth: 0 });
    return { format, root };
  }
  return null;
}

type Place = { readonly base: string | null; readonly depth: number };

type Growing = { readonly attributes: Map<string, string>; readonly children: XmlElement[]; text: string };

function elementFrom(name: string, value: unknown, { base, depth }: Place): XmlElement {
  const growing: Growing = { attributes: new Map(), children: [], text: '' };
  if (!isFields(value) || depth > DEEPEST) growing.text = textFrom(value);
  else for (const key of Object.keys(value)) takeField(growing, value, key, { base, depth: depth + 1 });
  return { name: name.toLowerCase(), markup: null, base, language: null, ...growing };
}

function takeField(growing: Growing, of: Fields, key: string, place: Place): void {
  const { attributes, children } = growing;
  const inner = of[key];
  if (isFields(inner) || Array.isArray(inner)) {
    if (isFields(inner) && ATTRIBUTES.has(key)) addAttributes(attributes, inner);
    else
      for (const one of Array.isArray(inner) ? inner : [inner]) children.push(elementFrom(key, one, place));
    return;
  }
  if (TEXT.has(key) && isBare(of, key)) growing.text = textFrom(inner);
  else if (ATTRIBUTE.test(key)) attributes.set(key.replace(ATTRIBUTE, '').toLowerCase(), textFrom(inner));
  else {
    // Links and enclosures are written with their attributes as fields, too.
    attributes.set(key.toLowerCase(), textFrom(inner));
    children.push(elementFrom(key, inner, place));
  }
}

/** `content` and `value` hold the text of an element only where no other field looks like a child of an entry. */
const isBare = (fields: Fields, key: string): boolean =>
  (key !== 'content' && key !== 'value') || !('title' in fields || 'link' in fields);

function addAttributes(attributes: Map<string, string>, fields: Fields): void {
  for (const [key, value] of Object.entries(fields))
    if (!isFields(value)) attributes.set(key.toLowerCase(), textFrom(value));
}

const textFrom = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : typeof value === 'number' || typeof value === 'boolean'
      ? String(value)
      : '';
