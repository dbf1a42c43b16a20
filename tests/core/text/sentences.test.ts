import * as fc from 'fast-check';
import { assert, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../../src/core/text/sentences';

const split = (text: string, language: string | null = 'en'): string[] =>
  sentencesOf(text, language).map(({ start, end }) => text.slice(start, end));

/** Sentences are divided by "|": joined with a space they must be found again. */
const finds = (marked: string, language: string | null = 'en'): void => {
  const expected = marked.split('|');
  expect(split(expected.join(' '), language)).toEqual(expected);
};

describe('sentencesOf', () => {
  test.each([
    'The talks failed.|Both sides blamed the weather.',
    'U.S. Defense Chief Ann Moore left.|Nobody replaced her.',
    'The bill passed in the U.S.|The Senate had tried twice.',
    'Dr. Ann B. Moore met Gov. Hill at No. 10 on Jan. 5.|They spoke for an hour.',
    'Shares of Acme Inc. Chief Lee rose 3.5 percent.|Others fell.',
    'He bought Acme Inc.|It cost him $1.2 million.',
    'They met at 6 p.m. ET on Monday.|Rain fell.',
    'At 5 a.m. Mr. Hill woke.|He left at 6 p.m.|Mr. Lee stayed.',
    'She said, "It is late. We must go."|They went.',
    '"Is it over?" President Hill asked.|Nobody knew.',
    '"Is it over?" she asked.|Nobody knew.',
    'Wait … it is not over.|It never was…|They left.',
    'See https://example.org/a.html?b=c.D for more.|Write to Ann.Hill@example.org.|Thanks.',
    'They sang "Help!" Lennon style.|The crowd cheered.',
    'iPhone sales rose.|eBay fell.|al-Qaida denied it.',
  ])('splits English news: %s', (marked) => finds(marked));

  test.each([
    ['Die Wahl ist am 12. Juni.|Auf Seite 12.|Dort steht mehr.', 'de'],
    ['Im 19. Jahrhundert war es der 1. FC Muster.|Der Verein blieb.', 'de'],
    ['„Es ist spät. Wir gehen“, sagte sie.|»Wirklich?«|„Ja.“|Dann ging sie, z. B. nach Hause.', 'de'],
    ['Julkaistiin 7. heinäkuuta 1997.|Se oli kesä.', 'fi'],
    ['Hola, Sra. Gil.|¿Cómo está?|Vive en EE. UU. desde hace años.', 'es'],
    ['«Il fait froid», dit-il.|M. Dupont est parti.|Pourquoi ?|On l’ignore.', 'fr'],
    ['Он жил на ул. Мира в 1990 г. и уехал.|Никто не знает.', 'ru'],
  ])('splits by the rules of the language: %s', (marked, language) => finds(marked, language));

  test.each([
    ['今日は晴れ。明日は雨だ！本当？', 'ja', ['今日は晴れ。', '明日は雨だ！', '本当？']],
    ['彼は「行く。」と言った。終わり。', 'ja', ['彼は「行く。」と言った。', '終わり。']],
    ['他说：“我来了。”然后走了。', 'zh', ['他说：“我来了。”', '然后走了。']],
    ['यह पहला है। यह दूसरा है।', 'hi', ['यह पहला है।', 'यह दूसरा है।']],
    ['هل وصل؟ نعم وصل. ثم رحل.', 'ar', ['هل وصل؟', 'نعم وصل.', 'ثم رحل.']],
    ['Մութ է: Գնում եմ տուն:', 'hy', ['Մութ է:', 'Գնում եմ տուն:']],
    ['Πού είναι; Δεν ξέρω.', 'el', ['Πού είναι;', 'Δεν ξέρω.']],
  ])('knows the marks of every script: %s', (text, language, expected) => {
    expect(split(text, language)).toEqual(expected);
  });

  test('never runs on across a paragraph, a cell or an item', () => {
    expect(split('A headline\n\nThe text of it')).toEqual(['A headline', 'The text of it']);
    expect(split('one\ttwo')).toEqual(['one', 'two']);
    expect(split('Rules:\n* Be kind\n* Be brief')).toEqual(['Rules:', '* Be kind', '* Be brief']);
  });

  test('mends a line that was only wrapped, and a space that was left out', () => {
    expect(split('It was a cold\nnight in town.')).toEqual(['It was a cold\nnight in town.']);
    expect(split('It was late.They left.')).toEqual(['It was late.', 'They left.']);
  });

  test('takes a list that was run into one line apart', () => {
    finds('1) Bread|2) Milk|3) Tea');
    finds('As payment for 1. above, pay a fee and for 2. above, none.');
  });

  test('leaves ornaments out', () => {
    expect(split('One.\n\n* * *\n\nTwo.')).toEqual(['One.', 'Two.']);
  });

  test('gives trimmed spans in order that together hold every letter', () => {
    const piece = fc.oneof(
      string({ unit: 'grapheme' }),
      fc.constantFrom(
        '. ',
        '? ',
        '"',
        '“',
        '”',
        '(',
        ')',
        'U.S. ',
        'He said',
        '\n',
        '\n\n',
        "'",
        '…',
        '。',
        ' 1. ',
        'a) ',
      ),
    );
    assert(
      property(fc.array(piece), fc.constantFrom('en', 'de', 'ja', 'hy', null), (pieces, language) => {
        const text = pieces.join('');
        let last = 0;
        let left = '';
        for (const { start, end } of sentencesOf(text, language)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          left += text.slice(last, start);
          last = end;
        }
        expect(left + text.slice(last)).not.toMatch(/[\p{L}\p{N}]/u);
      }),
      { numRuns: 300 },
    );
  });

  test.each([' ', '. ', '" ', "'a ", '(', 'U.S. ', '1) a ', '.', ' . ', 'A. ', '\n', '«', 'a.B', '[1]'])(
    'takes time in proportion to the text, whatever it repeats: %j',
    (unit) => {
      const took = (times: number): number => {
        const text = unit.repeat(times);
        const startedAt = performance.now();
        sentencesOf(text, 'en');
        return performance.now() - startedAt;
      };
      took(2_000);
      expect(took(40_000)).toBeLessThan(50 * Math.max(took(4_000), 5));
    },
  );
});
