import { leadsToFront } from './front-link';
import { attributeOf, endOf, type PageTree, parentOf, tagAt } from './page-tree';
import { hasRoleAside, isHidden, type Sign, signsOf } from './signs';
import { type Stretch, stretchesOf } from './text-stretches';

/** What a page weighs, by place. */
export type Measures = {
  readonly stretches: readonly Stretch[];
  /** What the names of an element say. */
  readonly signs: readonly Sign[];
  /** Elements that hold nothing of an article. */
  readonly dropped: ReadonlySet<number>;
  /** Sums up to a place, so that those of a subtree are a difference: of text that reads like prose, of all, of links. */
  readonly prose: Float64Array;
  readonly size: Float64Array;
  readonly linked: Float64Array;
  /** Of stretches that end like a sentence, links or not. */
  readonly ended: Float64Array;
};

/** From this many characters on a stretch is prose even without the end of a sentence. */
const LONG_STRETCH = 80;
/** From so many on it is, where it ends like a sentence, and where it has marks inside. */
const SHORTEST = { sentence: 20, clauses: 40 };
/** A stretch with more of it in links leads elsewhere. */
const MOST_LINKED = 0.6;

/** How much of a stretch is prose. */
export function proseOf({ size, linked, endsSentence, marks }: Stretch): number {
  const plain = size - linked;
  if (linked > size * MOST_LINKED) return 0;
  const isSentence = (endsSentence && plain >= SHORTEST.sentence) || (marks > 1 && plain >= SHORTEST.clauses);
  return isSentence || plain >= LONG_STRETCH ? plain : 0;
}

/** What of a sum is inside an element. */
export const inside = (sums: Float64Array, tree: PageTree, at: number): number =>
  (sums[endOf(tree, at)] ?? 0) - (sums[at] ?? 0);

function summed(
  length: number,
  stretches: readonly Stretch[],
  value: (stretch: Stretch) => number,
): Float64Array {
  const sums = new Float64Array(length + 1);
  for (const stretch of stretches) sums[stretch.start + 1] = (sums[stretch.start + 1] ?? 0) + value(stretch);
  for (let at = 1; at <= length; at += 1) sums[at] = (sums[at] ?? 0) + (sums[at - 1] ?? 0);
  return sums;
}

/** @param goesByNames whether elements are left out because of what their class and id say */
export function measurePage(tree: PageTree, goesByNames: boolean): Measures {
  const { length } = tree.tags;
  const signs = signsOf(tree);
  const isGone = hidingOf(tree);
  const prose = summed(length, stretchesOf(tree, isGone), proseOf);
  const dropped = droppedFrom({ tree, signs, prose, goesByNames, isGone });
  const stretches = stretchesOf(tree, (at) => dropped.has(at));
  return {
    stretches,
    signs,
    dropped,
    prose: summed(length, stretches, proseOf),
    size: summed(length, stretches, (stretch) => stretch.size),
    linked: summed(length, stretches, (stretch) => stretch.linked),
    ended: summed(length, stretches, (stretch) => (stretch.endsSentence ? stretch.size : 0)),
  };
}

/** The share of a page's prose that an element may have and be left out: by its names, and by names that leave no doubt. */
const MOST_HELD = { furniture: 0.5, aside: 0.9 };
/** Fewer characters of prose are no article that could be lost. */
const LITTLE = 250;
/** So much in an element that is declared to be the article is one, whatever else is on the page. */
const ENOUGH = 200;
const MOST_DECLARED = 50;
/** With this share of the page's prose in an element that is declared to be the article, what is around it holds it. */
const HOLDS_IT = 0.35;

/** With so little to see and so much hidden, a script was to show the page. */
const CLOAKED = { mostSeen: 250, leastHidden: 500 };

/** Which elements nobody sees; none on a page that is hidden as a whole until a script shows it. */
function hidingOf(tree: PageTree): (at: number) => boolean {
  const proseIn = (stretches: readonly Stretch[]): number =>
    stretches.reduce((sum, stretch) => sum + proseOf(stretch), 0);
  const isGone = (at: number): boolean => isHidden(tree, at);
  const seen = proseIn(stretchesOf(tree, isGone));
  if (seen > CLOAKED.mostSeen) return isGone;
  return proseIn(stretchesOf(tree, () => false)) - seen < CLOAKED.leastHidden ? isGone : () => false;
}

type Weighed = {
  readonly tree: PageTree;
  readonly signs: readonly Sign[];
  readonly prose: Float64Array;
  readonly goesByNames: boolean;
  readonly isGone: (at: number) => boolean;
};

function droppedFrom({ tree, signs, prose, goesByNames, isGone }: Weighed): ReadonlySet<number> {
  const total = prose.at(-1) ?? 0;
  const declared = declaredBodies(tree, signs, prose);
  const dropped = new Set<number>();
  const titles = titlesOf(tree);
  const mayBeArticle = (at: number): boolean => {
    const isInside = (other: number): boolean => other > at && other < endOf(tree, at);
    if (signs[at] === 'furniture' && titles.some(isInside)) return true;
    if (declared.some((other) => isInside(other) && inside(prose, tree, other) > total * HOLDS_IT))
      return true;
    const share = signs[at] === 'aside' ? MOST_HELD.aside : MOST_HELD.furniture;
    if (inside(prose, tree, at) <= Math.max(LITTLE, total * share)) return false;
    const isSurelyAside = signs[at] === 'aside' || FURNITURE_TAGS.has(tagAt(tree, at));
    return !(isSurelyAside && declared.some((other) => isApart(tree, at, other)));
  };
  for (let at = 0; at < tree.tags.length; at += 1) {
    if (NEVER_DROPPED.has(tagAt(tree, at))) continue;
    if (!isGone(at) && (!isFurniture(tree, at, signs, goesByNames) || mayBeArticle(at))) continue;
    dropped.add(at);
    at = endOf(tree, at) - 1;
  }
  return dropped;
}

const MOST_TITLES = 20;

/** Headings of the first rank, but for the outlet's name over its pages. */
function titlesOf(tree: PageTree): readonly number[] {
  const titles: number[] = [];
  for (let at = 0; at < tree.tags.length && titles.length < MOST_TITLES; at += 1)
    if (tagAt(tree, at) === 'h1' && !leadsToFront(tree, at)) titles.push(at);
  return titles;
}

function declaredBodies(tree: PageTree, signs: readonly Sign[], prose: Float64Array): readonly number[] {
  const declared: number[] = [];
  for (let at = 0; at < tree.tags.length && declared.length < MOST_DECLARED; at += 1) {
    const isDeclared =
      tagAt(tree, at) === 'article' ||
      signs[at] === 'body' ||
      isBodyProperty(attributeOf(tree, at, 'itemprop'));
    if (isDeclared && inside(prose, tree, at) > ENOUGH) declared.push(at);
  }
  return declared;
}

export const isBodyProperty = (property: string): boolean =>
  /^(?:articlebody|reviewbody)$/i.test(property.trim());

const isApart = (tree: PageTree, one: number, other: number): boolean =>
  endOf(tree, one) <= other || endOf(tree, other) <= one;

const NEVER_DROPPED = new Set(['html', 'body', 'main', 'head', '#text']);
const FURNITURE_TAGS = new Set(['nav', 'aside', 'footer', 'menu', 'dialog', 'fieldset']);
/** They set type; a name on them tells how it looks. */
const TYPE_TAGS = new Set(['em', 'strong', 'b', 'i', 'code']);
/** Inside these, names are those of who is quoted. */
const QUOTING = new Set(['blockquote', 'pre', 'figure']);

function isFurniture(tree: PageTree, at: number, signs: readonly Sign[], goesByNames: boolean): boolean {
  const tag = tagAt(tree, at);
  if (FURNITURE_TAGS.has(tag) || hasRoleAside(tree, at)) return true;
  const sign = signs[at];
  if (sign !== 'aside' && (sign !== 'furniture' || !goesByNames)) return false;
  return !TYPE_TAGS.has(tag) && !QUOTING.has(tagAt(tree, parentOf(tree, at)));
}
