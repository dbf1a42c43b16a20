import { blocksFromHtml } from '../blocks/blocks-from-html';
import { blocksFromText } from '../blocks/blocks-from-text';
import { textOf } from '../blocks/text-of';
import type { Block } from '../model/block';
import { bodyOf, contentRootOf } from './find-body';
import { leadBefore } from './find-lead';
import { type FoundTitle, findTitle } from './find-title';
import { type Measures, measurePage, proseOf } from './measure-page';
import type { PageHead } from './page-head';
import { endOf, type PageTree } from './page-tree';
import { prunedFrom } from './prune-body';
import { writeBody } from './write-body';

export type ReadBody = {
  readonly title: FoundTitle;
  readonly blocks: readonly Block[];
  readonly text: string;
  /** The share of the text that stands in links. */
  readonly linkedShare: number;
  /** The place where the text begins; -1 where there is none, or it is not on the page itself. */
  readonly first: number;
};

/** With fewer characters the page is read again, more generously. */
const TOO_SHORT = 200;
/** What is read generously counts where it is so much longer. */
const MUCH_LONGER = 2;

/** The text of the page's article; where names on it mislead, without going by them. */
export function readBody(tree: PageTree, head: PageHead, base: string): ReadBody {
  const strict = readWith(tree, head, base, measurePage(tree, true));
  if (strict.text.length >= TOO_SHORT) return strict;
  const declared = declaredBody(strict, head, base);
  if (declared !== null) return declared;
  const generous = readWith(tree, head, base, measurePage(tree, false));
  return generous.text.length > Math.max(TOO_SHORT, strict.text.length * MUCH_LONGER) ? generous : strict;
}

function readWith(tree: PageTree, head: PageHead, base: string, measures: Measures): ReadBody {
  const title = findTitle(tree, head, (at) => measures.dropped.has(at));
  const root = contentRootOf(tree, measures);
  if (root < 0) return { title, blocks: [], text: '', linkedShare: 0, first: -1 };
  const elements = bodyOf(tree, measures, root);
  const pruned = prunedFrom(tree, measures, elements, title);
  const isIn = placesIn(tree, elements, pruned);
  const stretches = measures.stretches.filter((stretch) => isIn[stretch.start] === 1);
  const first =
    stretches.find((stretch) => proseOf(stretch) > 0 && stretch.start > title.heading)?.start ?? -1;
  const lead = leadBefore(tree, measures, { heading: title.heading, first });
  const blocks = writeBody(tree, { lead, elements }, (at) => pruned.has(at), base).filter(isNoCaption);
  const [size, linked] = [
    sum(stretches.map((stretch) => stretch.size)),
    sum(stretches.map((stretch) => stretch.linked)),
  ];
  return { title, blocks, text: textOf(blocks), linkedShare: size === 0 ? 0 : linked / size, first };
}

const LONGEST_CAPTION = 300;

/** What says what a picture shows that is not there is no text; what is longer was only called so. */
const isNoCaption = (block: Block): boolean =>
  block.kind !== 'paragraph' || block.isCaption !== true || textOf([block]).length > LONGEST_CAPTION;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** Which places are inside the elements, without what is left out of them. */
function placesIn(tree: PageTree, elements: readonly number[], without: ReadonlySet<number>): Uint8Array {
  const places = new Uint8Array(tree.tags.length);
  for (const element of elements) {
    for (let at = element; at < endOf(tree, element); at += 1) {
      if (without.has(at)) at = endOf(tree, at) - 1;
      else places[at] = 1;
    }
  }
  return places;
}

/** A page that scripts build often carries its text for search engines. */
function declaredBody(found: ReadBody, head: PageHead, base: string): ReadBody | null {
  const body = head.linked?.body ?? '';
  if (body.length < Math.max(TOO_SHORT, found.text.length * MUCH_LONGER)) return null;
  const blocks = /<(?:p|br|div)\b/i.test(body) ? blocksFromHtml(body, { base }) : blocksFromText(body);
  return { title: found.title, blocks, text: textOf(blocks), linkedShare: 0, first: -1 };
}
