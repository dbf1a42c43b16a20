import type { Report } from '../stories/report';
import { termsOf, wordsOfReport } from '../stories/report-terms';
import { carriesMeaning } from '../text/meaning';
import { isTitleCased } from '../text/names';
import { stemOf } from '../text/stems';
import { type Word, wordsOf } from '../text/words';
import type { Candidate } from './candidates';
import type { ToldStory } from './told-stories';

/** What a story has new since it was shown: the reports that say it and the words that are new in them. */
export type Movement = {
  readonly reports: readonly (readonly Candidate[])[];
  readonly words: readonly string[];
};

/** A headline in other words is no news: this share of what it says has to be new … */
const NEW_SHARE = 0.4;
/** … and this much of it, for one new word may be a synonym. */
const FEWEST_NEW = 3;
/** As many as a line can name. */
const MOST_WORDS = 6;

/**
 * How a shown story moved: independent reports published since, whose headlines say what no known report said.
 * Null when it did not.
 */
export function movementOf({ reports, shownAt, known }: ToldStory): Movement | null {
  if (shownAt === null) return null;
  const said = new Set(
    known.flatMap((report) => [...termsOf(wordsOfReport(report), report.language).keys()]),
  );
  const telling = reports
    .map((report) => ({ report, fresh: newWordsIn(report[0]?.report, said, shownAt) }))
    .filter(({ fresh }) => fresh.length > 0)
    .sort((one, other) => other.fresh.length - one.fresh.length);
  if (telling.length === 0) return null;
  return {
    reports: telling.map(({ report }) => report),
    words: mostTelling(telling.map(({ fresh }) => fresh)),
  };
}

/** Meaning words of the headline that are new, in their order; empty when they are too few. */
function newWordsIn(
  report: Report | undefined,
  said: ReadonlySet<string>,
  shownAt: number,
): readonly Shown[] {
  if (report === undefined || report.publishedAt <= shownAt) return [];
  const words = wordsOf(report.title);
  const namesShow = !isTitleCased(words, report.language);
  const telling = words.filter((word) => carriesMeaning(word, report.language));
  const fresh = telling.filter((word) => !said.has(termOf(word, report.language)));
  if (fresh.length < FEWEST_NEW || fresh.length < telling.length * NEW_SHARE) return [];
  return fresh.map((word) => ({
    ...word,
    written: report.title.slice(word.start, word.end),
    isName: word.shape === 'acronym' || (namesShow && word.shape === 'capital' && !word.opens),
  }));
}

type Shown = Word & { readonly written: string; readonly isName: boolean };

const termOf = ({ shape, form }: Word, language: string | null): string =>
  shape === 'number' || shape === 'acronym' ? form : stemOf(form, language);

/**
 * New words of the most telling headline, then those that other reports agree on; names and numbers first, each once.
 */
function mostTelling(words: readonly (readonly Shown[])[]): readonly string[] {
  const [first = [], ...others] = words;
  const counts = new Map<string, number>();
  for (const { form } of others.flatMap(onceEach)) counts.set(form, (counts.get(form) ?? 0) + 1);
  const agreed = others.flat().filter(({ form }) => (counts.get(form) ?? 0) > 1);
  const all = [...first, ...agreed];
  const sharp = all.filter(({ isName, shape }) => isName || shape === 'number');
  const once = new Map<string, string>();
  for (const { form, written } of [...sharp, ...all]) if (!once.has(form)) once.set(form, written);
  return [...once.values()].slice(0, MOST_WORDS);
}

const onceEach = (words: readonly Shown[]): readonly Shown[] => [
  ...new Map(words.map((word) => [word.form, word])).values(),
];
