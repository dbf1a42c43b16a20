import type { EntryId } from '../model/ids';
import { termsOf, termsOfWord, wordsOfReport } from '../stories/terms/report-terms';
import { carriesMeaning } from '../text/meaning';
import { isTitleCased } from '../text/names';
import { wordsOf } from '../text/words';
import type { Candidate } from './candidates';
import type { ToldStory } from './told-stories';

/** What came to a story since it was shown. */
export type Movement = {
  /** Reports that say something new, the most telling first. */
  readonly reports: ToldStory['reports'];
  /** False where they have so little in common with what was shown that they are news of their own. */
  readonly continues: boolean;
  /** New words in each report's headline, by its first entry. */
  readonly freshWords: ReadonlyMap<EntryId, readonly FreshWord[]>;
};

export type FreshWord = {
  readonly form: string;
  readonly written: string;
  /** Names and numbers. */
  readonly isSharp: boolean;
};

/** A headline in other words is no news: this share of what it says has to be new … */
const NEW_SHARE = 0.4;
/** … and this much of it, for one new word may be a synonym. */
const FEWEST_NEW = 3;
/** Words a headline has to share with what was known, to go on with it. */
const FEWEST_SHARED = 2;
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
    .map((copies) => ({ copies, ...compared(copies[0], said, shownAt) }))
    .filter(({ fresh }) => fresh.length > 0)
    .sort((one, other) => other.fresh.length - one.fresh.length);
  if (telling.length === 0) return null;
  const sharing = telling.filter(({ shared }) => shared >= FEWEST_SHARED);
  const moved = sharing.length > 0 ? sharing : telling;
  return {
    reports: moved.map(({ copies }) => copies),
    continues: sharing.length > 0,
    freshWords: new Map(
      moved.flatMap(({ copies, fresh }) => copies.map(({ entry }) => [entry.id, fresh] as const)),
    ),
  };
}

type Compared = { readonly fresh: readonly FreshWord[]; readonly shared: number };

/** `fresh` is empty when too little is new. */
function compared(first: Candidate | undefined, said: ReadonlySet<string>, shownAt: number): Compared {
  if (first === undefined || first.report.publishedAt <= shownAt) return { fresh: [], shared: 0 };
  const { title, report } = first;
  const words = wordsOf(title);
  const namesShow = !isTitleCased(words, report.language);
  const telling = words.filter((word) => carriesMeaning(word, report.language));
  const fresh = telling.filter((word) => !termsOfWord(word, report.language).every((term) => said.has(term)));
  const shared = telling.length - fresh.length;
  if (fresh.length < FEWEST_NEW || fresh.length < telling.length * NEW_SHARE) return { fresh: [], shared };
  return {
    shared,
    fresh: fresh.map(({ form, start, end, shape, opens }) => ({
      form,
      written: title.slice(start, end),
      isSharp: shape === 'acronym' || shape === 'number' || (namesShow && shape === 'capital' && !opens),
    })),
  };
}

/** New words of the headline that is shown, then those that other reports agree on; names and numbers first. */
export function newWordsOf({ freshWords }: Movement, headline: EntryId): readonly string[] {
  const counts = new Map<string, number>();
  const others = [...freshWords].filter(([id]) => id !== headline).flatMap(([, words]) => onceEach(words));
  for (const { form } of others) counts.set(form, (counts.get(form) ?? 0) + 1);
  const all = [
    ...(freshWords.get(headline) ?? []),
    ...others.filter(({ form }) => (counts.get(form) ?? 0) > 1),
  ];
  const sharpFirst = onceEach([...all.filter(({ isSharp }) => isSharp), ...all]);
  return sharpFirst.slice(0, MOST_WORDS).map(({ written }) => written);
}

/** The first of each. */
function onceEach(words: readonly FreshWord[]): readonly FreshWord[] {
  const seen = new Set<string>();
  return words.filter(({ form }) => !seen.has(form) && seen.add(form));
}
