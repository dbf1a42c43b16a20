import { lettersOf } from '../text/letters';

/** Agency copy stands in many papers, and now and then twice in one article. */
export function isTold(sentence: string, told: readonly string[]): boolean {
  const said = lettersOf(sentence);
  return told.some((each) => lettersOf(each) === said);
}
