import { describe, expect, test } from 'vitest';
import { blocksFromText } from '../../../src/core/blocks/blocks-from-text';
import { teaserLine } from '../../../src/core/edition/teaser-line';
import { inRiverOrder, isOneRefresh } from '../../../src/core/river/by-publication';
import { riverRow } from '../../../src/core/river/river-row';
import { wholeMinutes } from '../../../src/core/summary/whole-text';
import { anEntry, HOUR_MS, MORNING } from '../../support/edition-news';

const teaser = (title: string, text: string): string | null =>
  teaserLine(anEntry('north-1', title, { text }));

describe('teaserLine', () => {
  test.each([
    ['Parliament delays the vote', 'Committee members asked for figures from three regions.'],
    ['خط الترام الجديد', 'تبدأ الرحلات الأولى صباح الاثنين، ويستغرق الطريق اثنتي عشرة دقيقة.'],
    ['新しい路面電車', '月曜の朝に始発が出る。所要時間は十二分。'],
  ])('is what the publisher says under “%s”, word for word', (title, text) => {
    expect(teaser(title, text)).toBe(text);
  });

  test.each([
    ['Release 4.2.1', 'Release 4.2.1'],
    ['Café opens', 'CAFE OPENS.'],
    ['A long headline about a dam in the north', 'A long headline about a dam'],
    ['Nothing', ''],
  ])('%s: nothing where the feed says only the title again', (title, text) => {
    expect(teaser(title, text)).toBeNull();
  });

  test('goes on behind a title that it begins with', () => {
    expect(teaser('Dam bursts', 'Dam bursts. Two villages in Vesterdal are cut off.')).toBe(
      'Two villages in Vesterdal are cut off.',
    );
    expect(teaser('Dam', 'Damascus talks go on for a third day.')).toBe(
      'Damascus talks go on for a third day.',
    );
  });

  test('leaves out the way to the rest, and line breaks', () => {
    expect(teaser('Dam bursts', 'Two villages\n\tare cut off. Read more')).toBe('Two villages are cut off.');
  });

  test('an untitled entry is not said twice', () => {
    const text = 'Just back from the market. The oranges are in.';
    expect(teaser('', text)).toBe('The oranges are in.');
  });

  test('is cut after what two lines hold, between words', () => {
    const line = teaser('T', 'Donaudampfschifffahrtsgesellschaft '.repeat(50)) ?? '';
    expect(line.length).toBeLessThanOrEqual(401);
    expect(line.endsWith('gesellschaft…')).toBe(true);
    expect((teaser('T', '字'.repeat(5_000)) ?? '').length).toBeLessThanOrEqual(401);
  });

  test('a text of any length takes no longer for it', () => {
    const started = performance.now();
    for (let round = 0; round < 100; round += 1) teaser('T', `${' '.repeat(50_000)}${'a '.repeat(50_000)}`);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe('wholeMinutes', () => {
  const long = 'Eight words stand in this sentence, word for word. '.repeat(50);
  test('is how long a whole text takes to read', () => {
    expect(wholeMinutes(blocksFromText(long))).toBe(2);
  });
  test.each([
    ['a description', 'The first boat leaves ten minutes earlier.'],
    ['a text that is broken off', `${long.trim()}…`],
    ['a text that leads on', `${long} Continue reading`],
    ['nothing', ''],
  ])('%s is not whole', (_what, text) => {
    expect(wholeMinutes(blocksFromText(text))).toBeNull();
  });
});

describe('riverRow', () => {
  const standing = { kind: 'nowhere' } as const;
  test('names the outlet that a gathering feed names, else the feed as the reader calls it', () => {
    const own = anEntry('north-1', 'Dam bursts');
    expect(riverRow(own, 'My north', false, standing).headline.outlet).toBe('My north');
    const gathered = { ...own, source: { name: 'Wire', address: null } };
    expect(riverRow(gathered, 'My north', false, standing).headline.outlet).toBe('Wire');
    expect(riverRow(own, null, false, standing).headline.outlet).toBeNull();
  });
  test('an entry without any words is known by its address', () => {
    expect(riverRow(anEntry('north-1', ''), 'N', false, standing).headline.title).toBe(
      'https://north.example/north-1',
    );
  });
  test('tells the language by the words where the feed declares another', () => {
    const entry = anEntry('north-1', 'خط الترام الجديد يصل المدينة القديمة', { language: 'en' });
    expect(riverRow(entry, 'N', false, standing).headline.language).toBe('ar');
  });
  test('has a text to open where one came with it, or was copied', () => {
    expect(riverRow(anEntry('north-1', 'T'), 'N', false, standing).hasText).toBe(false);
    expect(riverRow(anEntry('north-1', 'T'), 'N', true, standing).hasText).toBe(true);
    expect(riverRow(anEntry('north-1', 'T', { text: 'Words.' }), 'N', false, standing).hasText).toBe(true);
  });
});

describe('inRiverOrder', () => {
  const at = (id: string, firstSeenAt: number, publishedAt: number | null) =>
    anEntry(id, id, { firstSeenAt, publishedAt });
  const always = (): boolean => true;

  test('what one refresh brought goes by when it was published, and a later refresh stands before it', () => {
    const later = MORNING + HOUR_MS;
    const entries = [
      at('b-1', later, MORNING - 5 * HOUR_MS),
      at('a-9', MORNING + 900, MORNING - 3 * HOUR_MS),
      at('a-2', MORNING + 900, MORNING - HOUR_MS),
      at('c-1', MORNING, MORNING - 2 * HOUR_MS),
    ];
    expect(inRiverOrder(entries, always).map(({ id }) => id)).toEqual(['b-1', 'a-2', 'c-1', 'a-9']);
  });

  test('a date in the future is as good as its arrival, and none as well', () => {
    const entries = [
      at('a-1', MORNING + 2, MORNING - 1),
      at('a-2', MORNING + 1, MORNING + 999 * HOUR_MS),
      at('a-3', MORNING, null),
    ];
    expect(inRiverOrder(entries, always).map(({ id }) => id)).toEqual(['a-2', 'a-3', 'a-1']);
  });

  test('a refresh over midnight is parted there', () => {
    const entries = [at('a-1', MORNING + 10, MORNING - HOUR_MS), at('a-2', MORNING, MORNING - 1)];
    expect(inRiverOrder(entries, (one, other) => one === other).map(({ id }) => id)).toEqual(['a-1', 'a-2']);
    expect(inRiverOrder(entries, always).map(({ id }) => id)).toEqual(['a-2', 'a-1']);
  });

  test('two arrivals are of one refresh while feeds answer one after the other', () => {
    expect([59_999, 60_000].map((gap) => isOneRefresh(gap, 0))).toEqual([true, false]);
  });
});
