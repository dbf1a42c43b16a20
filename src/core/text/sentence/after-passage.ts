import { type Candidate, LONGEST_WORD } from './candidate';
import { type Next, nextAfter, wordsFrom } from './next-word';
import { isOpener, type SentenceRules } from './rules';

/** Whether a sentence may end with the quotation or bracket that closes after the marks. */
export function mayEndAfter(
  text: string,
  { from, marks, passage, end }: Candidate,
  rules: SentenceRules,
): boolean {
  if (passage === null) return true;
  const before = text.slice(Math.max(from, passage.start - LONGEST_WORD), passage.start).trimEnd();
  if (/^[([{（]/.test(text.slice(passage.start, passage.start + 1))) return before === '';
  const next = nextAfter(text, end);
  if (next.looks === 'upper' && !isOpener(next.word, rules) && namesSpeaker(text, next.at, rules))
    return false;
  const isTitle = before !== '' && !/[,:;–—-]$/.test(before) && passage.end - passage.start < LONGEST_WORD;
  return !(isTitle && /[!?]/.test(marks) && next.looks === 'upper' && !isOpener(next.word, rules));
}

/** "President Obama said": capitals up to the verb. */
function namesSpeaker(text: string, at: number, rules: SentenceRules): boolean {
  const words = wordsFrom(text, at, 5);
  const verb = words.findIndex((word) => rules.saying.has(word.toLowerCase()));
  return verb > 0 && words.slice(0, verb).every((word) => /^\p{Lu}/u.test(word));
}

/** "(Smith 55)" after a quotation belongs to it; "(This is a sentence.)" stands alone. */
export function startsAside(text: string, { passage }: Candidate, next: Next): boolean {
  if (next.looks !== 'upper') return false;
  return passage === null || /^[^()]{0,200}[.!?]["'”’]?\)/.test(text.slice(next.at, next.at + 204));
}
