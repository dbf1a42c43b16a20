import { carriesMeaning } from '../../text/meaning';
import { isTitleCased } from '../../text/names';
import { stemsOf } from '../../text/stems';
import { type Word, wordsOf } from '../../text/words';
import type { Report } from '../index/report';

/** News says what happened at its beginning; what follows is background that other events share. */
export const WORDS_READ = 100;
/** A capital inside a sentence marks a name, and names tell events apart. */
const NAME_EMPHASIS = 1.5;
/** What stands in the headline is what the report is about, however long the text below it. */
const HEADLINE_EMPHASIS = 1.35;
const CHARACTERS_A_WORD = 12;

/** Words of a report's headline and of the beginning of its text. */
export type ReportWords = { readonly title: readonly Word[]; readonly text: readonly Word[] };

export function wordsOfReport(report: Report): ReportWords {
  const title = wordsOf(report.title);
  const room = Math.max(0, WORDS_READ - title.length);
  return { title, text: wordsOf(report.text.slice(0, room * CHARACTERS_A_WORD)).slice(0, room) };
}

/** How a report uses a term: how much it stresses it, by how often, where, and whether as a name. */
export type TermUse = { readonly emphasis: number; readonly isName: boolean };

/** What the report is about, in stems. */
export function termsOf({ title, text }: ReportWords, language: string | null): ReadonlyMap<string, TermUse> {
  const counts = new Map<string, { count: number; isName: boolean; isHeadline: boolean }>();
  for (const words of [title, text]) {
    const namesShow = !isTitleCased(words, language);
    for (const word of words) {
      if (!carriesMeaning(word, language)) continue;
      const isName = namesShow && looksLikeName(word);
      for (const term of termsOfWord(word, language)) {
        const known = counts.get(term);
        if (known === undefined) counts.set(term, { count: 1, isName, isHeadline: words === title });
        else {
          known.count += 1;
          known.isName ||= isName;
        }
      }
    }
  }
  return new Map(
    [...counts].map(([term, { count, isName, isHeadline }]) => [
      term,
      {
        emphasis: (1 + Math.log(count)) * (isName ? NAME_EMPHASIS : 1) * (isHeadline ? HEADLINE_EMPHASIS : 1),
        isName,
      },
    ]),
  );
}

/** What a word of a report is looked for by. */
export const termsOfWord = (word: Word, language: string | null): readonly string[] =>
  word.shape === 'number' || word.shape === 'acronym' ? [word.form] : stemsOf(word, language);

const looksLikeName = ({ shape, opens }: Word): boolean =>
  shape === 'acronym' || (shape === 'capital' && !opens);
