import { inside, isBodyProperty, type Measures, proseOf } from './measure-page';
import { attributeOf, endOf, INLINE, type PageTree, parentOf, tagAt } from './page-tree';

/** How much of what an element holds counts for the one around it: the closest that holds it all wins. */
const DECAY = 0.75;

/** Elements that publishers say hold an article. */
function bonusOf(tree: PageTree, { signs }: Measures, at: number): number {
  const tag = tagAt(tree, at);
  if (isBodyProperty(attributeOf(tree, at, 'itemprop'))) return 1.6;
  if (tag === 'article' || tag === 'main') return 1.25;
  if (signs[at] === 'body') return 1.25;
  if (signs[at] === 'furniture') return 0.7;
  return tag === 'ul' || tag === 'ol' || tag === 'li' || tag === 'form' || tag === 'blockquote' ? 0.7 : 1;
}

/** The element that holds the most prose at the least distance; -1 where there is none. */
export function contentRootOf(tree: PageTree, measures: Measures): number {
  const mass = new Float64Array(tree.tags.length);
  const hasProse = measures.stretches.some((stretch) => proseOf(stretch) > 0);
  for (const stretch of measures.stretches) {
    const held = hasProse ? massOf(stretch.marks, proseOf(stretch)) : stretch.size - stretch.linked;
    if (stretch.owner >= 0) mass[stretch.owner] = (mass[stretch.owner] ?? 0) + held;
  }
  let best = -1;
  let most = 0;
  for (let at = tree.tags.length - 1; at >= 0; at -= 1) {
    const held = mass[at] ?? 0;
    if (held === 0) continue;
    const parent = parentOf(tree, at);
    const tag = tagAt(tree, at);
    if (parent >= 0) {
      const isAll = inside(measures.prose, tree, at) >= inside(measures.prose, tree, parent) * 0.98;
      mass[parent] = (mass[parent] ?? 0) + held * (FLAT.has(tag) || isAll ? 1 : DECAY);
    }
    const score = held * bonusOf(tree, measures, at);
    if (!FLAT.has(tag) && score > most) {
      most = score;
      best = at;
    }
  }
  return best;
}

/** Paragraphs themselves are no containers: what they hold counts in full for what they stand in. */
const FLAT = new Set('p h1 h2 h3 h4 h5 h6 pre li dd dt tr tbody thead html'.split(' '));

const massOf = (marks: number, prose: number): number => (prose === 0 ? 0 : prose + 15 * marks);

/** The elements that together are the body, in their order: the root, and what goes with it before and behind. */
export function bodyOf(tree: PageTree, measures: Measures, root: number): readonly number[] {
  const elements = [root];
  const whole = inside(measures.prose, tree, root);
  let level = 0;
  for (let at = root; parentOf(tree, at) >= 0 && tagAt(tree, at) !== 'body'; at = parentOf(tree, at)) {
    const parent = parentOf(tree, at);
    for (let child = parent + 1; child < endOf(tree, parent); child = endOf(tree, child))
      if (child !== at && goesWith(tree, measures, { child, at, level, whole })) elements.push(child);
    if (inside(measures.size, tree, parent) > inside(measures.size, tree, at)) level += 1;
  }
  return elements.sort((one, other) => one - other);
}

type Neighbour = {
  readonly child: number;
  readonly at: number;
  readonly level: number;
  readonly whole: number;
};

function goesWith(tree: PageTree, measures: Measures, { child, at, level, whole }: Neighbour): boolean {
  if (measures.dropped.has(child) || tagAt(tree, child) === '#text') return false;
  const prose = inside(measures.prose, tree, child);
  const size = inside(measures.size, tree, child);
  const linked = inside(measures.linked, tree, child);
  if (prose === 0 || linked > size * 0.3) return false;
  const tag = tagAt(tree, child);
  const isLine = tag === 'p' || tag === 'blockquote' || INLINE.has(tag);
  if (level === 0 && isLine) return true;
  if (level <= 1 && isSameKind(tree, child, at) && prose > size * 0.6) return true;
  if (child < at) return level <= 2 && prose > size * 0.6;
  return prose > whole * (level <= 1 ? 0.15 : 0.35) && prose > size * 0.7;
}

const isSameKind = (tree: PageTree, one: number, other: number): boolean =>
  tagAt(tree, one) === tagAt(tree, other) &&
  attributeOf(tree, one, 'class') === attributeOf(tree, other, 'class') &&
  attributeOf(tree, one, 'class') !== '';
