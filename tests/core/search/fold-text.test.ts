import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText, foldWithPlaces } from '../../../src/core/search/fold-text';
import { SENTENCES } from './texts';

describe('a folded text', () => {
  test.each([
    ['Ménage à Trois', 'menage a trois'],
    ['ＡＢＣ １２３', 'abc 123'],
    ['ﾊﾞﾅﾅ', 'バナナ'],
    ['Regierungs\u00adkrise', 'regierungskrise'],
    ['ΠΌΛΕΜΟΣ πόλεμος', 'πολεμοσ πολεμοσ'],
    ['ﬁnance', 'finance'],
    ['İstanbul', 'istanbul'],
  ])('of %s is %s', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  test('is the same however its letters are composed', () => {
    for (const [text] of SENTENCES) {
      expect(foldText(text.normalize('NFD'))).toBe(foldText(text));
      expect(foldText(text.toUpperCase().toLowerCase())).toBe(foldText(text));
    }
  });

  test('is the same with its places, and a second time changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const folded = foldText(text);
        expect(foldWithPlaces(text).text).toBe(folded);
        expect(foldText(folded)).toBe(folded);
      }),
    );
    expect(['ǽ', 'Ǿ', 'ا\u0654'].map(foldText)).toEqual(['ae', 'o', 'ا']);
  });

  test('leads back to where each letter was written', () => {
    for (const [text] of SENTENCES) {
      for (const written of [text, text.normalize('NFD')]) {
        const { text: folded, startOf, endOf } = foldWithPlaces(written);
        for (let at = 0; at < folded.length; at += 1) {
          const letter = written.slice(startOf(at), endOf(at + 1));
          expect(foldText(letter)).toContain(folded[at]);
        }
        expect(startOf(0)).toBe(0);
        expect(endOf(folded.length)).toBe(written.length);
      }
    }
  });

  test('takes no longer for a letter by its marks than for as many letters', () => {
    const text = `a${'\u0301'.repeat(100_000)}`;
    expect(foldText(text)).toBe('a');
  });
});
