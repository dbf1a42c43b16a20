import { describe, expect, test } from 'vitest';
import { mutedBy } from '../../../src/core/edition/mutes';
import type { FeedId } from '../../../src/core/model/ids';
import { anEntry } from '../../support/edition-news';

const hides = (words: string, title: string): boolean =>
  mutedBy([{ id: 'm', words, feedId: null, mutedAt: 0 }])(anEntry('north-1', title));

describe('mutedBy', () => {
  test.each([
    ['brexit', 'BREXIT: what now?'],
    ['Café', 'A new cafe opens'],
    ['cafe', 'Ein neues CAFÉ'],
    ['straße', 'Unfall auf der STRASSE'],
    ['Trump', 'Trump’s new plan'],
    ['Espagne', 'L’Espagne vote'],
    ['royal baby', 'The royal-baby photographs'],
    ['covid-19', 'Covid 19 is back'],
    ['US', 'The U.S. votes'],
    ['U.S.', 'Why the US votes'],
    ['C++', 'C++ turns forty'],
    ['#metoo', 'Ten years of #MeToo'],
    ['выборы', 'Выборы в парламент'],
    ['東京', '今日の東京の天気'],
    ['เลือกตั้ง', 'ผลการเลือกตั้งวันนี้'],
    ['삼성', '삼성전자가 실적을 발표'],
  ])('%s hides “%s”', (words, title) => {
    expect(hides(words, title)).toBe(true);
  });

  test.each([
    ['art', 'The party starts'],
    ['Trump', 'Trumpet lessons'],
    ['royal baby', 'A baby is royal'],
    ['C++', 'Vitamin C for all'],
    ['', 'Anything'],
    ['…', 'Anything …'],
    ['выбор', 'Выборы в парламент'],
  ])('%s does not hide “%s”', (words, title) => {
    expect(hides(words, title)).toBe(false);
  });

  test('reads the description and the labels of the publisher too, but not the whole text', () => {
    const muted = mutedBy([{ id: 'm', words: 'golf', feedId: null, mutedAt: 0 }]);
    expect(muted(anEntry('north-1', 'Monday', { text: 'Golf is back.' }))).toBe(true);
    expect(muted(anEntry('north-1', 'Monday', { categories: ['Golf'] }))).toBe(true);
    expect(muted(anEntry('north-1', 'Monday', { text: 'Golf is back.', summary: '' }))).toBe(false);
  });

  test('holds for one feed where only one was meant', () => {
    const muted = mutedBy([{ id: 'm', words: 'golf', feedId: 'north' as FeedId, mutedAt: 0 }]);
    expect(muted(anEntry('north-1', 'Golf'))).toBe(true);
    expect(muted(anEntry('south-1', 'Golf'))).toBe(false);
  });
});
