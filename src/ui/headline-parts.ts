import type { EditionPart } from '../core/model/edition-notes';
import { say } from '../platform/text';

export type HeadlinePart<Kind> = {
  /** The reader's name for a folder, or one of Lede's own. */
  readonly name: string;
  readonly stories: readonly Kind[];
};

/**
 * Headlines beside the lead under their names: the first `close` are related to it, then come sections by folder, and
 * the others are more. No part is empty.
 */
export function headlineParts<Kind>(
  others: readonly Kind[],
  close: number,
  parts: readonly EditionPart[],
): readonly HeadlinePart<Kind>[] {
  let at = 0;
  return [
    { folder: say('relatedHeadlines'), count: close },
    ...parts,
    { folder: say('moreHeadlines'), count: others.length },
  ]
    .map(({ folder, count }) => {
      at += count;
      return { name: folder, stories: others.slice(at - count, at) };
    })
    .filter(({ stories }) => stories.length > 0);
}
