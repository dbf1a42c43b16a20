import { describe, expect, test } from 'vitest';
import { isTitleCased } from '../../../src/core/text/names';
import { wordsOf } from '../../../src/core/text/words';

describe('isTitleCased', () => {
  test('a headline in which every longer word has a capital is', () => {
    expect(isTitleCased(wordsOf('Floods Hit the Northern Coast After Heavy Rain'), 'en')).toBe(true);
  });

  test('a headline of names with a small verb is none', () => {
    expect(isTitleCased(wordsOf('Lindsay Lohan checks into the Betty Ford clinic'), 'en')).toBe(false);
  });

  test('in German capitals say nothing of a headline', () => {
    expect(isTitleCased(wordsOf('Die Flut an der Küste und der Regen der Nacht'), 'de')).toBe(false);
  });
});
