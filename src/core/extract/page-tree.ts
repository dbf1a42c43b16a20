/**
 * A page as flat lists, a node a place in each, in the order of the document. What is inside a node stands between
 * its place and its end, so that a walk over all that is inside is a loop.
 */
export type PageTree = {
  /** Lower-case name of an element, `#text` for a text. */
  readonly tags: readonly string[];
  /** The place of the element around it, -1 at the top. */
  readonly parents: readonly number[];
  /** The place behind the last node inside. */
  readonly ends: readonly number[];
  /** Of a text what it says, entities decoded; of others nothing. */
  readonly texts: readonly string[];
  readonly attributes: readonly (Attributes | null)[];
};

export type Attributes = ReadonlyMap<string, string>;

export const TEXT = '#text';

export const attributeOf = (tree: PageTree, at: number, name: string): string =>
  tree.attributes[at]?.get(name) ?? '';

export const tagAt = (tree: PageTree, at: number): string => tree.tags[at] ?? '';

export const endOf = (tree: PageTree, at: number): number => tree.ends[at] ?? at + 1;

export const parentOf = (tree: PageTree, at: number): number => tree.parents[at] ?? -1;

/** The text inside a node as one line, at most so many characters. */
export function lineOf(tree: PageTree, at: number, most: number): string {
  let line = '';
  for (let inside = at; inside < endOf(tree, at) && line.length < most; inside += 1) {
    const tag = tagAt(tree, inside);
    if (tag === TEXT) line += (tree.texts[inside] ?? '').slice(0, most);
    else if (UNSEEN.has(tag)) inside = endOf(tree, inside) - 1;
    else if (!INLINE.has(tag)) line += ' ';
  }
  return line.slice(0, most).replace(/\s+/g, ' ').trim();
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements that do not end a paragraph. */
export const INLINE = words(
  'a abbr acronym b bdi bdo big cite code del dfn em font i img ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr #text',
);

/** Elements whose text nobody reads on the page. */
export const UNSEEN = words(
  'script style template iframe noembed noframes noscript title textarea select option datalist svg math audio video canvas map applet embed object head button input',
);

/** Elements that never have anything inside. */
export const VOID = words(
  'area base basefont bgsound br col embed frame hr image img input keygen link meta param source track wbr',
);
