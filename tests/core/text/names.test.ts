import { describe, expect, test } from 'vitest';
import { isTitleCased, namesOf } from '../../../src/core/text/names';
import { wordsOf } from '../../../src/core/text/words';

const namesIn = (text: string, language: string | null = 'en'): string[] =>
  namesOf(text, wordsOf(text), language).map(({ start, end }) => text.slice(start, end));

describe('namesOf', () => {
  test('runs of capitals inside a sentence are names', () => {
    expect(namesIn('Yesterday Angela Merkel met the WHO in New York, Ohio')).toEqual([
      'Yesterday Angela Merkel',
      'WHO',
      'New York',
      'Ohio',
    ]);
  });

  test('the first word of a sentence is no name by its capital alone', () => {
    expect(namesIn('Floods hit the coast. Rescuers came')).toEqual([]);
    expect(namesIn('The Hague rules on it')).toEqual(['Hague']);
  });

  test('a line in title case has no names', () => {
    expect(namesIn('Floods Hit the Northern Coast After Heavy Rain')).toEqual([]);
  });

  test('in German a lone noun is no name', () => {
    expect(namesIn('Gestern sprach Olaf Scholz über die Rente', 'de')).toEqual(['Olaf Scholz']);
  });
});

describe('isTitleCased', () => {
  test('a headline of names with a small verb is none', () => {
    expect(isTitleCased(wordsOf('Lindsay Lohan checks into the Betty Ford clinic'), 'en')).toBe(false);
  });
});
