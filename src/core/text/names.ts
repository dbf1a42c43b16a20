import { baseLanguage } from './base-language';
import { stopWordsOf } from './stop-words';
import type { Word } from './words';

/** A run of capitalised words inside a sentence. */
export type Name = { readonly start: number; readonly end: number; readonly forms: readonly string[] };

/** Languages that write every noun with a capital, so that a lone one names nobody. */
const CAPITAL_NOUNS: ReadonlySet<string> = new Set(['de', 'lb']);
/** Headlines of names have a small verb among them; a line in title case has hardly a word that could be one. */
const TITLE_CASE_SHARE = 0.85;
/** Below this length styles of title case differ on capitals. */
const TITLE_CASE_LETTERS = 3;
const JOINT = /^[ \u00a0\u2011-]$/;

/** Names found by their capitals alone. A line in title case has none, because its capitals say nothing. */
export function namesOf(text: string, words: readonly Word[], language: string | null): readonly Name[] {
  if (isTitleCased(words, language)) return [];
  const least = CAPITAL_NOUNS.has(baseLanguage(language) ?? '') ? 2 : 1;
  const names: Name[] = [];
  let run: Word[] = [];
  for (const word of [...words, null]) {
    const previous = run.at(-1);
    const joined =
      previous !== undefined && word !== null && JOINT.test(text.slice(previous.end, word.start));
    if (word !== null && isCapital(word) && (joined || run.length === 0)) {
      run.push(word);
      continue;
    }
    pushName(names, run, least, language);
    run = word !== null && isCapital(word) ? [word] : [];
  }
  return names;
}

/** Whether nearly every longer word has a capital, as in headlines of many English-language papers. */
export function isTitleCased(words: readonly Word[], language: string | null): boolean {
  if (CAPITAL_NOUNS.has(baseLanguage(language) ?? '')) return false;
  const stops = stopWordsOf(language);
  const telling = words.filter(
    ({ form, shape, opens }) =>
      !opens && shape !== 'number' && form.length >= TITLE_CASE_LETTERS && !stops.has(form),
  );
  const capitals = telling.filter(isCapital).length;
  return telling.length >= 2 && capitals >= telling.length * TITLE_CASE_SHARE;
}

const isCapital = ({ shape }: Word): boolean => shape === 'capital' || shape === 'acronym';

/** A word that opens a sentence has its capital from there: it belongs to a name only with another after it. */
function pushName(names: Name[], run: readonly Word[], least: number, language: string | null): void {
  const stops = stopWordsOf(language);
  const sure = run.filter(({ form, shape }, at) => at > 0 || shape === 'acronym' || !stops.has(form));
  const first = sure[0];
  const last = sure.at(-1);
  if (first === undefined || last === undefined || sure.length < least) return;
  if (sure.length === 1 && first.opens && first.shape !== 'acronym') return;
  names.push({ start: first.start, end: last.end, forms: sure.map(({ form }) => form) });
}
