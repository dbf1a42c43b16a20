import { type Candidate, LONGEST_WORD } from './candidate';
import { type Next, wordsFrom } from './next-word';
import { isOpener, type SentenceRules } from './rules';
import { shorteningOf } from './shortening';

/** Whether a single full stop ends the sentence, or belongs to the word before it. */
export function endsAfterStop(text: string, candidate: Candidate, next: Next, rules: SentenceRules): boolean {
  const { from, at, marks } = candidate;
  if (marks[0] !== '.') return true;
  const [token, before] = lastWords(text.slice(Math.max(from, at - 2 * LONGEST_WORD), at));
  const opener =
    next.looks === 'upper' &&
    isOpener(next.word, rules) &&
    !/^\p{L}\./u.test(text.slice(next.at, next.at + 2));
  switch (shorteningOf(token, before, rules)) {
    case 'before':
      return false;
    case 'number':
      return next.looks !== 'digit' && !/^[IVX]+$/.test(next.word);
    case 'unit':
      return next.looks !== 'digit';
    case 'ordinal':
      if (rules.months.has(next.word.toLowerCase())) return false;
      return /^\d/.test(token) && !rules.capitalisesNouns ? true : opener;
    case 'time':
      return (
        opener ||
        (next.looks === 'digit' && /^\d/.test(before)) ||
        (next.looks === 'upper' && !isTimeWord(next.word, rules) && !opensWithTime(text, candidate, rules))
      );
    case 'initial':
      return endsAfterInitial(text, [token, before], next, opener, rules);
    case 'either':
      return opener;
    default:
      return true;
  }
}

/** "you and I. Did …" and "vitamin C. The …" end; "Albert I. Jones" and "J. La Guardia" do not. */
function endsAfterInitial(
  text: string,
  [token, before]: readonly [string, string],
  next: Next,
  opener: boolean,
  rules: SentenceRules,
): boolean {
  const followsSmall = /^\p{Ll}/u.test(before);
  if (rules.hasCapitalPronoun && token === 'I' && followsSmall) return true;
  if (!opener) return false;
  return followsSmall || !/^\p{Lu}/u.test(wordsFrom(text, next.at, 2)[1] ?? '');
}

/** "6 p.m. ET", "7 p.m. Tuesday" */
const isTimeWord = (word: string, rules: SentenceRules): boolean =>
  /^\p{Lu}{2,4}$/u.test(word) || rules.months.has(word.toLowerCase());

function opensWithTime(text: string, { from, at }: Candidate, rules: SentenceRules): boolean {
  const clause = text
    .slice(Math.max(from, at - 80), at)
    .replace(/^[\s\S]*:\s/, '')
    .trimStart();
  const first = wordsFrom(clause, 0, 1)[0] ?? '';
  return from >= at - 80 && /^\p{Lu}/u.test(first) && rules.timeOpeners.has(first.toLowerCase());
}

/** The word before the stop, with the letters it is spaced from ("z. B"), and the word before that. */
function lastWords(text: string): readonly [string, string] {
  const spaced = /(?:(?<=^|\s)\p{L}\.\s){1,4}\p{L}$/u.exec(text);
  const token = spaced?.[0] ?? /[^\s([{"“„«'‘（]*$/.exec(text)?.[0] ?? '';
  const before = text.slice(0, text.length - token.length).trimEnd();
  return [token, /\S*$/.exec(before)?.[0] ?? ''];
}
