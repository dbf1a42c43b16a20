import { foldText } from '../../core/search/fold-text';
import type { SearchQuery } from '../../core/search/search-query';

/** What was typed, with the words in it that were put right. */
export function betterWords(typed: string, query: SearchQuery, better: SearchQuery): string {
  const changes = query.words.flatMap((wanted, at) => {
    const [before, after] = [wanted.tokens[0]?.form, better.words[at]?.tokens[0]?.form];
    return before === undefined || after === undefined || before === after ? [] : [{ before, after }];
  });
  let words = typed;
  for (const { before, after } of changes) words = words.replace(wordIn(words, before), after);
  return words;
}

/** As it was typed: with capitals and accents that the compared form lacks it is found by its place among the words. */
function wordIn(typed: string, form: string): string {
  return typed.split(/\s+/).find((word) => foldText(word) === form) ?? form;
}
