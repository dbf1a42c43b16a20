import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findWords } from '../../../src/core/search/find-words';
import { piecesOf } from '../../../src/core/search/hit';
import { readQuery } from '../../../src/core/search/search-query';
import { snippetOf } from '../../../src/core/search/snippet';
import { SENTENCES } from './texts';

const spansOf = (text: string, typed: string) =>
  findWords(text, readQuery(typed, { today: 0, startOf: () => null }).words).spans;

const filler = 'Reporters waited outside the ministry for most of the day. ';

describe('a snippet', () => {
  test.each(SENTENCES)('of a long text has “%s” with “%s” marked', (sentence, words, marked) => {
    for (const text of [
      sentence,
      filler.repeat(20) + sentence,
      sentence + filler.repeat(20),
      filler.repeat(9) + sentence + filler.repeat(9),
    ]) {
      const snippet = snippetOf(text, spansOf(text, words));
      expect(snippet).not.toBeNull();
      const found = snippet?.marks.map(({ start, end }) => snippet.text.slice(start, end)) ?? [];
      expect(found.join('|')).toBe(marked);
      expect(snippet?.text.length).toBeLessThan(300);
    }
  });

  test('begins where most of the words stand together', () => {
    const text = `The budget. ${filler.repeat(12)}The budget for rail in Graz is larger. ${filler.repeat(12)}Rail.`;
    expect(snippetOf(text, spansOf(text, 'budget rail graz'))?.text).toContain('budget for rail in Graz');
  });

  test('is cut between words, and between letters where there are none', () => {
    const words = snippetOf(filler.repeat(30), spansOf(filler.repeat(30), 'ministry'))?.text ?? '';
    expect(words.endsWith(' …')).toBe(true);
    expect(filler.repeat(2)).toContain(words.replace(/ …$/, '').split(' ').at(-1));
    const letters = '👩‍👩‍👧‍👦'.repeat(100);
    const text = `${letters}地震${letters}`;
    const snippet = snippetOf(text, spansOf(text, '地震'));
    expect(snippet?.text).not.toMatch(
      /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/,
    );
  });

  test('in pieces is the text again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ maxLength: 3 }), (text, words) => {
        const spans = spansOf(text, words);
        expect(piecesOf(text, spans).join('')).toBe(text);
        for (const [at, span] of spans.entries())
          expect(span.start).toBeGreaterThanOrEqual(spans[at - 1]?.end ?? 0);
      }),
    );
  });
});
