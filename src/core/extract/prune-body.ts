import { datesIn } from './find-dates';
import type { FoundTitle } from './find-title';
import { inside, type Measures, proseOf } from './measure-page';
import { attributeOf, endOf, INLINE, lineOf, type PageTree, parentOf, TEXT, tagAt } from './page-tree';
import { type Stretch, textOfStretch } from './text-stretches';

const HEADING = /^h[1-6]$/;
/** Where short lines are what an article consists of. */
const KEEPS_SHORT = new Set('li dd dt td th pre blockquote figcaption code'.split(' '));

/** Places inside the body that are no part of the article: lists of links, forms, labels before it and behind it. */
export function prunedFrom(
  tree: PageTree,
  measures: Measures,
  elements: readonly number[],
  { heading, text: title }: FoundTitle,
): ReadonlySet<number> {
  const pruned = new Set<number>();
  for (const element of elements) pruneElements(tree, measures, element, pruned);
  const all = stretchesIn(tree, measures, elements, measures.dropped);
  const stretches = stretchesIn(tree, measures, elements, pruned);
  const wanted = lettersOf(title);
  const isTitle = (stretch: Stretch): boolean =>
    (heading >= 0 && stretch.start > heading && stretch.start < endOf(tree, heading)) ||
    (stretch.size < 2 * title.length + 10 &&
      wanted !== '' &&
      lettersOf(textOfStretch(tree, stretch)) === wanted);
  const isTold = (stretch: Stretch): boolean => tells(tree, stretch) && !isTitle(stretch);
  const told = stretches.filter(isTold);
  const [first, last] = [told[0], told.at(-1)];
  const owners = new Set(told.map(({ owner }) => owner));
  const leave = (stretch: Stretch): void => {
    for (let at = stretch.start; at < stretch.end; at += 1) if (tagAt(tree, at) === TEXT) pruned.add(at);
  };
  const isOutside = (stretch: Stretch): boolean =>
    first !== undefined && last !== undefined && (stretch.start < first.start || stretch.start > last.start);
  const isInParagraphs = areParagraphs(tree, told);
  for (const stretch of stretches) {
    const neighbour = first !== undefined && stretch.start < first.start ? first : last;
    if (isTitle(stretch) || isInvitation(tree, stretch)) leave(stretch);
    else if (
      isOutside(stretch) &&
      !owners.has(stretch.owner) &&
      isLabel(tree, measures, stretch, { neighbour, heading })
    )
      leave(stretch);
    else if (isInParagraphs && !owners.has(stretch.owner) && isBoxLabel(tree, measures, stretch))
      leave(stretch);
  }
  for (const stretch of emptyHeadings(tree, stretches, all, pruned)) leave(stretch);
  return pruned;
}

function pruneElements(tree: PageTree, measures: Measures, element: number, pruned: Set<number>): void {
  for (let at = element; at < endOf(tree, element); at += 1) {
    if (
      measures.dropped.has(at) ||
      (at !== element && (isLinksOnly(tree, measures, at) || isTeaser(tree, measures, at)))
    ) {
      pruned.add(at);
      at = endOf(tree, at) - 1;
    }
  }
}

function isLinksOnly(tree: PageTree, measures: Measures, at: number): boolean {
  const tag = tagAt(tree, at);
  if (INLINE.has(tag)) return false;
  const size = inside(measures.size, tree, at);
  const prose = inside(measures.prose, tree, at);
  if (tag === 'form') return prose < 300 && size < 600 && hasField(tree, at);
  if (size === 0 || prose > size * 0.2) return false;
  const share = inside(measures.linked, tree, at) / size;
  if (tag === 'ul' || tag === 'ol' || tag === 'dl')
    return share > 0.7 && !isNested(tree, measures, at) && inside(measures.ended, tree, at) < size / 2;
  if (tag === 'p') return share > 0.9 && size < 200 && !endsSentence(tree, at);
  return !CELLS.has(tag) && share > 0.7;
}

const endsSentence = (tree: PageTree, at: number): boolean =>
  /[.!?。！？؟]["'”’»)\]]?$/.test(lineOf(tree, at, 400));

/** The beginning of another article, inside this one. */
const isTeaser = (tree: PageTree, measures: Measures, at: number): boolean =>
  measures.signs[at] === 'lead' &&
  inside(measures.linked, tree, at) > 0 &&
  /teaser/i.test(attributeOf(tree, at, 'class')) &&
  inside(measures.prose, tree, at) < 400;

/** A list inside an item that says something itself belongs to what the item says. */
function isNested(tree: PageTree, measures: Measures, at: number): boolean {
  const item = parentOf(tree, at);
  if (tagAt(tree, item) !== 'li') return false;
  const own = (sums: Float64Array): number => inside(sums, tree, item) - inside(sums, tree, at);
  return own(measures.size) > 10 && own(measures.linked) < own(measures.size) / 2;
}

const CELLS = new Set('li td th tr tbody thead dd dt body html article main h1 h2 h3 h4 h5 h6'.split(' '));

function hasField(tree: PageTree, at: number): boolean {
  for (let inner = at + 1; inner < endOf(tree, at); inner += 1) {
    const tag = tagAt(tree, inner);
    if (tag === 'textarea' || tag === 'select') return true;
    if (tag === 'input' && attributeOf(tree, inner, 'type').toLowerCase() !== 'hidden') return true;
  }
  return false;
}

function stretchesIn(
  tree: PageTree,
  measures: Measures,
  elements: readonly number[],
  pruned: ReadonlySet<number>,
): readonly Stretch[] {
  const within = new Uint8Array(tree.tags.length);
  for (const element of elements) {
    for (let at = element; at < endOf(tree, element); at += 1) {
      if (pruned.has(at)) at = endOf(tree, at) - 1;
      else within[at] = 1;
    }
  }
  return measures.stretches.filter((stretch) => within[stretch.start] === 1);
}

const isHeading = (tree: PageTree, stretch: Stretch): boolean => HEADING.test(tagAt(tree, stretch.owner));

const tells = (tree: PageTree, stretch: Stretch): boolean =>
  proseOf(stretch) > 0 && (!isHeading(tree, stretch) || stretch.size > LONGEST_HEADING);

const LONGEST_HEADING = 120;
const LONGEST_LABEL = 60;
const BYLINE = /^\s*(?:by|von|par|por|di|door|av|af|text|foto|photo|source|quelle)\b|^\s*@|\d{1,2}:\d\d/i;

/**
 * A short line before or behind the text that is no sentence, nor an item of a list, nor a line of the text itself.
 * @param neighbour the nearest line that tells something
 */
function isLabel(
  tree: PageTree,
  measures: Measures,
  stretch: Stretch,
  { neighbour, heading }: { readonly neighbour: Stretch | undefined; readonly heading: number },
): boolean {
  if (proseOf(stretch) > 0 && !isHeading(tree, stretch)) return false;
  const tag = tagAt(tree, stretch.owner);
  if (isInItem(tree, measures, stretch)) return false;
  if (stretch.linked > stretch.size / 2) return true;
  if (stretch.size >= LONGEST_LABEL) return false;
  const isBefore = neighbour !== undefined && stretch.start < neighbour.start;
  if (isHeading(tree, stretch)) return !isBefore || stretch.start < heading;
  if (tag !== 'p' || neighbour === undefined) return true;
  const parent = parentOf(tree, stretch.owner);
  const isBeside = neighbour.start > parent && neighbour.start < endOf(tree, parent);
  const text = textOfStretch(tree, stretch);
  return !isBeside || BYLINE.test(text) || datesIn(text).length > 0;
}

/** Whether the text is written in paragraphs that are marked up as such. */
function areParagraphs(tree: PageTree, told: readonly Stretch[]): boolean {
  const sizeOf = (stretches: readonly Stretch[]): number =>
    stretches.reduce((sum, { size }) => sum + size, 0);
  return sizeOf(told.filter((stretch) => tagAt(tree, stretch.owner) === 'p')) > 0.7 * sizeOf(told);
}

/** Where texts are paragraphs, a short line that is none, nor a heading or an item, is the label of some box. */
const isBoxLabel = (tree: PageTree, measures: Measures, stretch: Stretch): boolean =>
  BOXES.has(tagAt(tree, stretch.owner)) &&
  proseOf(stretch) === 0 &&
  stretch.size < LONGEST_LABEL &&
  !isInItem(tree, measures, stretch);

/** A cell with more than this arranges the page. */
const LARGEST_CELL = 200;

/** Whether a line stands in an item of a list or a cell of a table, with boxes between them or without. */
function isInItem(tree: PageTree, measures: Measures, stretch: Stretch): boolean {
  let at = stretch.owner;
  while (BOXES.has(tagAt(tree, at)) || tagAt(tree, at) === 'p') {
    if (inside(measures.size, tree, at) > LARGEST_CELL) return false;
    at = parentOf(tree, at);
  }
  if (at === stretch.owner) return KEEPS_SHORT.has(tagAt(tree, at));
  return KEEPS_SHORT.has(tagAt(tree, at)) && inside(measures.size, tree, at) <= LARGEST_CELL;
}

const BOXES = new Set('div section span center footer header'.split(' '));

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

const LONGEST_INVITATION = 260;
const INVITATION =
  /\b(?:subscribe|sign up|newsletters?|follow us|click here to|join our|abonnier\w*|abonnez|inscri[vt]\w*|suscr[ií]b\w*|iscriviti|assine|nieuwsbrief)\b/i;

function isInvitation(tree: PageTree, stretch: Stretch): boolean {
  if (stretch.size > LONGEST_INVITATION || stretch.linked === 0) return false;
  return (
    INVITATION.test(textOfStretch(tree, stretch)) && stretch.linked > 8 && stretch.linked > stretch.size * 0.1
  );
}

/** Headings behind which nothing comes that they could head: another, the end, or only what was left out. */
function emptyHeadings(
  tree: PageTree,
  stretches: readonly Stretch[],
  all: readonly Stretch[],
  pruned: ReadonlySet<number>,
): readonly Stretch[] {
  const left = stretches.filter((stretch) => !pruned.has(stretch.start));
  const nextOfAll = new Map(all.map((stretch, place) => [stretch.start, all[place + 1]?.start]));
  return left.filter((stretch, place) => {
    if (!isHeading(tree, stretch) || stretch.size > LONGEST_HEADING) return false;
    const next = left[place + 1];
    if (next === undefined) return true;
    const isHeadingNext =
      isHeading(tree, next) && next.size <= LONGEST_HEADING && next.owner !== stretch.owner;
    const isLostNext = nextOfAll.get(stretch.start) !== next.start;
    if (isHeadingNext) return isLostNext || tagAt(tree, next.owner) < tagAt(tree, stretch.owner);
    return isLostNext && next.start >= endOf(tree, parentOf(tree, stretch.owner));
  });
}
