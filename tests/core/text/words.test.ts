import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../../src/core/text/words';

const formsOf = (text: string): string[] => wordsOf(text).map(({ form }) => form);
const shapesOf = (text: string): string[] => wordsOf(text).map(({ shape }) => shape);
const openingsOf = (text: string): string[] =>
  wordsOf(text)
    .filter(({ opens }) => opens)
    .map(({ form }) => form);

describe('wordsOf', () => {
  test.each([
    ['Żółć, Straße and Ærø', ['zolc', 'strasse', 'and', 'aero']],
    ['Ёлка', ['елка']],
    ['İstanbul ISPARTA', ['istanbul', 'isparta']],
    ['الأُمَم', ['الامم']],
    ['हिन्दी', ['हिन्दी']],
  ])('%s folds case and accents but no letters that carry meaning', (text, forms) => {
    expect(formsOf(text)).toEqual(forms);
  });

  test.each([
    ["Telkom's boss, the CEOs’ pay", ['telkom', 'boss', 'the', 'ceos', 'pay']],
    ["won't O'Brien", ['wont', 'obrien']],
    [
      "L'homme de l’Élysée n'a qu'une dell'Italia",
      ['l', 'homme', 'de', 'l', 'elysee', 'n', 'a', 'qu', 'une', 'dell', 'italia'],
    ],
  ])('%s loses possessives, keeps contractions, parts elisions', (text, forms) => {
    expect(formsOf(text)).toEqual(forms);
  });

  test.each([
    ['1,000 1.000 1,234,567', ['1000', '1000', '1234567']],
    ['3.5 3,5', ['3.5', '3.5']],
    ['G20 5g 10th', ['g20', '5g', '10th']],
  ])('%s reads numbers as one word each', (text, forms) => {
    expect(formsOf(text)).toEqual(forms);
  });

  test('words of scripts without spaces are found by dictionary', () => {
    expect(formsOf('東京で地震 Tokyo')).toEqual(['東京', 'で', '地震', 'tokyo']);
  });

  test('initials with dots are an acronym', () => {
    expect(wordsOf('the U.S. army')[1]).toMatchObject({ form: 'us', shape: 'acronym', start: 4, end: 8 });
  });

  test('a line all in capitals has no acronyms', () => {
    expect(shapesOf('TRUMP WINS IN OHIO')).not.toContain('acronym');
    expect(shapesOf('NATO and EU meet')).toEqual(['acronym', 'lower', 'acronym', 'lower']);
  });

  test('a word opens after a full stop, a colon or a quotation mark, but not after an abbreviation', () => {
    expect(openingsOf('Later. Today: “Maybe” he said')).toEqual(['later', 'today', 'maybe', 'he']);
    expect(openingsOf('With Mr. Smith there')).toEqual(['with']);
  });

  test('offsets point at the words, in order, without overlap', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        let last = 0;
        for (const { start, end } of wordsOf(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
