import { say } from '../platform/text';

/** Headlines beside the lead under their names: the first `close` are related to it, the others are more; none is empty. */
export const headlineParts = <Kind>(
  others: readonly Kind[],
  close: number,
): readonly { readonly name: string; readonly stories: readonly Kind[] }[] =>
  [
    { name: say('relatedHeadlines'), stories: others.slice(0, close) },
    { name: say('moreHeadlines'), stories: others.slice(close) },
  ].filter(({ stories }) => stories.length > 0);
