import { type BlockBuilder, endParagraph } from './block-builder';
import { saysCaption } from './caption-class';

/** Paragraphs in one element that says it is a caption; an element with more holds an article. */
const MOST_PARAGRAPHS = 3;
/** Elements that never hold another of their own kind, and often lack their end tag. */
const ENDS_BY_ITSELF = new Set(['p', 'td', 'th']);

/** Begins a caption where the classes of an element say so, and goes on with one that is open. */
export function enterCaption(of: BlockBuilder, tag: string, classes: string): void {
  if (of.caption !== null && ENDS_BY_ITSELF.has(of.caption.tag)) of.caption = null;
  if (of.caption !== null) {
    if (of.caption.tag === tag) of.caption.depth += 1;
    return;
  }
  if (!saysCaption(classes)) return;
  endParagraph(of);
  of.caption = { tag, depth: 1, left: MOST_PARAGRAPHS };
}

export function leaveCaption(of: BlockBuilder, tag: string): void {
  if (of.caption?.tag !== tag) return;
  of.caption.depth -= 1;
  if (of.caption.depth > 0) return;
  endParagraph(of);
  of.caption = null;
}
