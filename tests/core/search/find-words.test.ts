import { describe, expect, test } from 'vitest';
import { findWords } from '../../../src/core/search/find-words';
import { foldText } from '../../../src/core/search/fold-text';
import { placesIn } from '../../../src/core/search/hit';
import { termRanges } from '../../../src/core/search/look-up';
import { readQuery } from '../../../src/core/search/search-query';
import { termsOf } from '../../../src/core/search/tokens';
import { SENTENCES } from './texts';

const NO_DAYS = { today: 0, startOf: () => null };
const query = (typed: string) => readQuery(typed, NO_DAYS);

/** What is marked in a text, parted by bars; null where not all words are found. */
function marked(text: string, typed: string): string | null {
  const { spans, has } = findWords(text, query(typed).words);
  return has.every(Boolean) ? spans.map(({ start, end }) => text.slice(start, end)).join('|') : null;
}

describe('words are marked where they stand', () => {
  test.each(SENTENCES)('in “%s”, looked for as “%s”', (text, words, expected) => {
    expect(marked(text, words)).toBe(expected);
  });

  test.each(SENTENCES)('in “%s” written in parts, looked for as “%s”', (text, words, expected) => {
    expect(marked(text.normalize('NFD'), words)).toBe(expected.normalize('NFD'));
    expect(marked(text, words.normalize('NFD'))).toBe(expected);
  });

  test.each(SENTENCES)('“%s” stands in the index under what “%s” looks up', (text, words) => {
    const terms = [...termsOf(foldText(text))];
    for (const { from, to } of termRanges(query(words)))
      expect(terms.some((term) => term >= from && term <= to)).toBe(true);
  });
});

describe('what is found', () => {
  const text = 'Night trains return: the train to Graz, and U.S. training for COVID-19 nurses. Don’t panic.';
  test.each([
    ['train', 'trains|train|training'],
    ['"train"', 'train'],
    ['"night train"', null],
    ['"night trains"', 'Night trains'],
    ['“night trains return”', 'Night trains return'],
    ['us', 'U.S.'],
    ['u.s.', 'U.S.'],
    ['covid', 'COVID'],
    ['covid-19', 'COVID-19'],
    ['covid-1', 'COVID-19'],
    ['don’t', 'Don’t'],
    ["don't", 'Don’t'],
    ['graz nurses', 'Graz|nurses'],
    ['graz tram', null],
    ['rain', null],
  ])('by %s is %s', (typed, expected) => {
    expect(marked(text, typed)).toBe(expected);
  });

  test('stands in title and text together, but a phrase in one of them', () => {
    const searched = { title: 'Flood in Graz', text: 'Rain has fallen for days.' };
    expect(placesIn(searched, query('graz rain'))).not.toBeNull();
    expect(placesIn(searched, query('"graz rain"'))).toBeNull();
    expect(placesIn(searched, query('graz'))?.snippet).toBeNull();
  });

  test('letters of a script without spaces go with a number beside them', () => {
    expect(marked('東京2020大会', '東京2020')).toBe('東京2020');
    expect(marked('東京と2020年', '東京2020')).toBeNull();
  });

  test('a word may be longer than an index stores', () => {
    const long = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
    expect(marked(`Die ${long} tagt.`, long)).toBe(long);
    const [range] = termRanges(query(long));
    expect(termsOf(foldText(long)).has(range?.from ?? '')).toBe(true);
  });
});
