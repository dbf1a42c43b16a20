import { type BlockBudget, isSpent } from '../blocks/block-budget';
import { blocksFromHtml } from '../blocks/blocks-from-html';
import { blocksFromText } from '../blocks/blocks-from-text';
import { oneLine, plainText } from '../blocks/plain-text';
import { textOf } from '../blocks/text-of';
import type { Block } from '../model/block';
import { cutTo } from '../text/cut';
import { titleText } from './title-text';

/** A text of the document together with what it is written in. */
export type Markup = {
  readonly kind: 'plain' | 'html' | 'xhtml';
  readonly source: string;
  readonly base: string | null;
};

/** Longer titles are not titles: the longest that outlets write has about 300 characters. */
const LONGEST_TITLE = 1_000;
/** As much of a source is read for one line of text: markup is rarely ten times as long as what it says. */
const LONGEST_LINE_SOURCE = 100_000;
/** A summary past this is the article itself, and is kept as its content. */
const LONGEST_SUMMARY = 4_000;

export const titleFrom = (markup: Markup | null): string =>
  markup === null
    ? ''
    : cut(titleText({ ...markup, source: markup.source.slice(0, LONGEST_LINE_SOURCE) }), LONGEST_TITLE);

export const summaryFrom = (markup: Markup | null): string => cut(lineFrom(markup), LONGEST_SUMMARY);

/** The same as `summaryFrom` for blocks that are already at hand: markup is read once. */
export const summaryOf = (blocks: readonly Block[]): string =>
  cut(oneLine(textOf(blocks).slice(0, 2 * LONGEST_SUMMARY)), LONGEST_SUMMARY);

/** @param budget of the document that the markup stands in */
export function blocksFrom(markup: Markup | null, budget: BlockBudget): readonly Block[] {
  if (markup === null || isSpent(budget)) return [];
  const { kind, source, base } = markup;
  if (kind === 'plain') return blocksFromText(source, budget);
  return blocksFromHtml(source, { base, isXml: kind === 'xhtml', budget });
}

function lineFrom(markup: Markup | null): string {
  if (markup === null) return '';
  const source = markup.source.slice(0, LONGEST_LINE_SOURCE);
  return markup.kind === 'plain' ? oneLine(source) : plainText(source);
}

/** Cuts at the last space before the limit, so that no word and no character is halved. */
function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const space = text.lastIndexOf(' ', limit - 1);
  return `${cutTo(text, space > limit / 2 ? space : limit - 1)}…`;
}
