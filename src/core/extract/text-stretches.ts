import { attributeOf, endOf, INLINE, type PageTree, parentOf, TEXT, tagAt, UNSEEN } from './page-tree';

/** Text that stands together, as one paragraph or line, between the boundaries of two blocks. */
export type Stretch = {
  /** Places of its first text, and behind its last. */
  readonly start: number;
  end: number;
  /** The block element that it stands in. */
  readonly owner: number;
  /** Characters, those of scripts without spaces counted twice, for each says more. */
  size: number;
  /** So many of them in links. */
  linked: number;
  /** Marks inside and at the end of sentences. */
  marks: number;
  endsSentence: boolean;
};

const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hangul}]/gu;
const MAY_BE_DENSE = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const MARKS = /[.!?。！？۔؟।]|[,;،、，]\s?/g;
const SENTENCE_END = /[.!?…。！？۔؟।:](?:["'”’»«)\]]|\s)*$/;

/** What is collected while a page is walked through. */
type Walk = {
  readonly tree: PageTree;
  readonly stretches: Stretch[];
  /** The stretch that goes on, null where the next text begins one. */
  stretch: Stretch | null;
  /** The place behind the link that is open. */
  linkEnd: number;
  /** The nearest element around that is no part of a line, by the parent of a text. */
  readonly owners: number[];
};

/** The stretches of a page in their order; what is not read by anybody is left out. */
export function stretchesOf(tree: PageTree, isDropped: (at: number) => boolean): readonly Stretch[] {
  const walk: Walk = { tree, stretches: [], stretch: null, linkEnd: 0, owners: [] };
  for (let at = 0; at < tree.tags.length; at += 1) {
    const tag = tagAt(tree, at);
    if (tag === TEXT) addText(walk, at);
    else if (UNSEEN.has(tag) || isDropped(at)) at = endOf(tree, at) - 1;
    else if (tag === 'a') walk.linkEnd = leadsAway(tree, at) ? endOf(tree, at) : walk.linkEnd;
    else if (tag === 'br' ? isDoubleBreak(tree, at) : !INLINE.has(tag)) walk.stretch = null;
  }
  return walk.stretches;
}

function addText(walk: Walk, at: number): void {
  const text = walk.tree.texts[at] ?? '';
  const size = sizeOf(text);
  if (size === 0) return;
  const owner = ownerOf(walk, at);
  if (walk.stretch === null || walk.stretch.owner !== owner) {
    walk.stretch = { start: at, end: at, owner, size: 0, linked: 0, marks: 0, endsSentence: false };
    walk.stretches.push(walk.stretch);
  }
  extend(walk.stretch, at, text, size, at < walk.linkEnd);
}

export function textOfStretch(tree: PageTree, { start, end }: Stretch): string {
  let text = '';
  for (let at = start; at < end; at += 1) text += tree.texts[at] ?? '';
  return text;
}

/** A link to a place on the same page is text like any other, except in lists, where it is a table of contents. */
const leadsAway = (tree: PageTree, at: number): boolean =>
  !attributeOf(tree, at, 'href').startsWith('#') || tagAt(tree, parentOf(tree, at)) === 'li';

/** Two breaks in a row, with nothing but space between, end a paragraph. */
function isDoubleBreak(tree: PageTree, at: number): boolean {
  const next = tagAt(tree, at + 1);
  if (next === 'br') return true;
  return next === TEXT && (tree.texts[at + 1] ?? '').trim() === '' && tagAt(tree, at + 2) === 'br';
}

function ownerOf({ tree, owners }: Walk, at: number): number {
  const parent = parentOf(tree, at);
  const known = owners[parent];
  if (known !== undefined) return known;
  let owner = parent;
  while (owner >= 0 && INLINE.has(tagAt(tree, owner))) owner = parentOf(tree, owner);
  if (parent >= 0) owners[parent] = owner;
  return owner;
}

function sizeOf(text: string): number {
  const plain = text.trim();
  if (plain === '') return 0;
  const size = /\s\s/.test(plain) ? plain.replace(/\s+/g, ' ').length : plain.length;
  return MAY_BE_DENSE.test(plain) ? size + (plain.match(DENSE)?.length ?? 0) : size;
}

function extend(stretch: Stretch, at: number, text: string, size: number, isLinked: boolean): void {
  stretch.end = at + 1;
  stretch.size += size;
  if (isLinked) stretch.linked += size;
  stretch.marks += text.match(MARKS)?.length ?? 0;
  stretch.endsSentence = SENTENCE_END.test(text.slice(-20));
}
