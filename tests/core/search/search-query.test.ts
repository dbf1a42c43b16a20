import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  asksForSomething,
  LONGEST_QUERY,
  MOST_WORDS,
  readQuery,
} from '../../../src/core/search/search-query';

const days = {
  today: Date.UTC(2026, 10, 30),
  startOf: (year: number, month: number, day: number) =>
    month > 12 || day > 31 ? null : Date.UTC(year, month - 1, day),
};
const read = (typed: string) => readQuery(typed, days);
const wordsOf = (typed: string) =>
  read(typed).words.map(
    ({ tokens, isExact }) => `${tokens.map(({ form }) => form).join(' ')}${isExact ? '!' : ''}`,
  );

describe('a question', () => {
  test.each([
    ['Night  Train', ['night', 'train']],
    ['"Night Train" graz', ['night train!', 'graz']],
    ['„Night Train“', ['night train!']],
    ['«tren nocturno»', ['tren nocturno!']],
    ['"night tra', ['night tra']],
    ['12:30 http://x.example', ['12 30', 'http x example']],
    ['... --- !', []],
  ])('%s asks for %j', (typed, words) => {
    expect(wordsOf(typed)).toEqual(words);
  });

  test('says of which feeds, when and with which marks', () => {
    const query = read(
      'feed:Guardian feed:"New York" after:2026-11 before:2026-11-15 IS:unread is:saved rail',
    );
    expect(query.feeds).toEqual(['guardian', 'new york']);
    expect(query.from).toBe(Date.UTC(2026, 10, 1));
    expect(query.until).toBe(Date.UTC(2026, 10, 15));
    expect([...query.marks]).toEqual(['unread', 'saved']);
    expect(query.words).toHaveLength(1);
    expect(query.faults).toEqual([]);
  });

  test.each([
    ['before:', 'date', 'before:'],
    ['before: rail', 'date', 'before:'],
    ['after:soon', 'date', 'after:soon'],
    ['before:2026-13', 'date', 'before:2026-13'],
    ['feed:', 'feed', 'feed:'],
    ['feed:""', 'feed', 'feed:""'],
    ['is:', 'mark', 'is:'],
    ['is:blue', 'mark', 'is:blue'],
  ])('%s has a fault that is told', (typed, kind, operator) => {
    expect(read(typed).faults).toEqual([{ kind, operator }]);
  });

  test('with a fault asks for the rest of it', () => {
    expect(wordsOf('before: rail')).toEqual(['rail']);
    expect(asksForSomething(read('before:'))).toBe(false);
    expect(asksForSomething(read('is:saved'))).toBe(true);
  });

  test('says which of many words are looked for, and that signs alone cannot be', () => {
    const many = Array.from({ length: 20 }, (_each, at) => `word${at}`).join(' ');
    expect(read(many).words).toHaveLength(MOST_WORDS);
    expect(read(many).faults).toEqual([{ kind: 'words', operator: '' }]);
    expect(read('!? „…“').faults).toEqual([{ kind: 'signs', operator: '' }]);
    expect(read('rock & roll').faults).toEqual([]);
    expect(read('  ').faults).toEqual([]);
    expect(read('is:saved').faults).toEqual([]);
  });

  test('of any length and any letters is read', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 2_000, unit: 'binary' }), (typed) => {
        const { words, faults } = read(typed);
        expect(words.length).toBeLessThanOrEqual(16);
        expect(faults.some(({ kind }) => kind === 'long')).toBe(typed.length > LONGEST_QUERY);
      }),
    );
  });
});
