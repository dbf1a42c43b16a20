import { sentencesOf } from '../src/core/text/sentences';
import { evenSpaces, readSentenceCases, SENTENCE_SETS, type SentenceCase } from './support/sentence-cases';

/** Cases passed exactly. Only ever raised. */
const FLOORS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  golden: { en: 51, de: 4, es: 5, it: 3, ru: 3, nl: 2 },
  spec: { en: 142, de: 31, da: 131, es: 34, fr: 5, hy: 26, it: 36, ru: 41 },
  sentencex: { en: 220, de: 25, fi: 5, fr: 5, hy: 23, it: 36, ru: 36, sk: 5, uk: 27 },
};

type Row = { language: string; cases: number; Lede: number; 'Intl.Segmenter': number };

/** Sentences found exactly as those who wrote the cases expect them, beside the platform's own segmenter. */
export const run = async (args: readonly string[] = []): Promise<boolean> => {
  let held = true;
  for (const set of Object.keys(SENTENCE_SETS)) {
    const cases = readSentenceCases(set);
    if (cases === null) {
      console.log(`sentences: skipped, the set ${set} is missing`);
      continue;
    }
    const rows = rowsOf(cases, args.includes('--misses') ? set : null);
    console.log(`\n${set}: cases in which every sentence is found, and nothing else`);
    console.table(rows);
    for (const row of rows) {
      const floor = Math.max(FLOORS[set]?.[row.language] ?? 0, row['Intl.Segmenter']);
      if (row.Lede >= floor) continue;
      held = false;
      console.log(`below its floor: ${set} ${row.language}, ${row.Lede} of ${row.cases}, at least ${floor}`);
    }
  }
  timeIt();
  return held;
};

function rowsOf(cases: readonly SentenceCase[], showMissesOf: string | null): Row[] {
  const rows = new Map<string, Row>();
  for (const one of cases) {
    const row = rows.get(one.language) ?? { language: one.language, cases: 0, Lede: 0, 'Intl.Segmenter': 0 };
    rows.set(one.language, row);
    row.cases += 1;
    if (isSame(byLede(one), one)) row.Lede += 1;
    else if (showMissesOf !== null) console.log(showMissesOf, one.language, byLede(one), one.expected);
    if (isSame(byPlatform(one), one)) row['Intl.Segmenter'] += 1;
  }
  return [...rows.values()].sort((one, other) => other.cases - one.cases);
}

const isSame = (found: readonly string[], { expected }: SentenceCase): boolean =>
  JSON.stringify(found) === JSON.stringify(expected);

/** The set `lists` names no language; its cases are English. */
const tagOf = (language: string): string => (language === 'lists' ? 'en' : language);

const byLede = ({ text, language }: SentenceCase): string[] =>
  sentencesOf(text, tagOf(language)).map(({ start, end }) => evenSpaces(text.slice(start, end)));

const byPlatform = ({ text, language }: SentenceCase): string[] =>
  [...new Intl.Segmenter(tagOf(language), { granularity: 'sentence' }).segment(text)]
    .map(({ segment }) => evenSpaces(segment))
    .filter((sentence) => sentence !== '');

function timeIt(): void {
  const text = (readSentenceCases('spec') ?? []).map((one) => one.text).join('\n\n');
  if (text === '') return;
  sentencesOf(text, 'en');
  const startedAt = performance.now();
  const found = sentencesOf(text, 'en').length;
  const took = performance.now() - startedAt;
  console.log(
    `${found} sentences in ${took.toFixed(0)} ms, ${((1000 * took) / found).toFixed(1)} ms for 1,000`,
  );
}
