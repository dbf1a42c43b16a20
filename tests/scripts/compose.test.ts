import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { printEdition } from '../../scripts/compose/print-edition';
import { libraryOf, snapshotsAt } from '../../scripts/compose/read-feeds';
import { readOptions } from '../../scripts/compose/read-options';
import { eveningsOf, replay } from '../../scripts/compose/replay';

const item = (title: string, day: number): string =>
  `<item><title>${title}</title><link>https://north.example/${title.replaceAll(' ', '-')}</link><pubDate>${new Date(
    Date.UTC(2026, 1, day, 9),
  ).toUTCString()}</pubDate></item>`;
const rss = (...items: readonly string[]): string =>
  `<rss version="2.0"><channel><title>North</title><language>en</language><link>https://north.example/</link><atom:link xmlns:atom="http://www.w3.org/2005/Atom" rel="self" href="https://north.example/feed"/>${items.join('')}</channel></rss>`;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lede-'));
});
afterEach(() => rmSync(folder, { recursive: true }));
const write = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

describe('snapshotsAt and libraryOf', () => {
  test('take snapshots of one feed for one feed, in the order they were made', () => {
    const later = write('a.xml', rss(item('Snow in Oslo', 11), item('Rain in Rome', 10)));
    const earlier = write('b.xml', rss(item('Rain in Rome', 10)));
    const library = libraryOf(snapshotsAt([later, earlier]));
    expect(library.feeds.map(({ title }) => title)).toEqual(['North']);
    expect(library.entries.map(({ title }) => title)).toEqual(['Rain in Rome', 'Snow in Oslo']);
  });

  test('read a folder, passing over what is no feed', () => {
    write('feed.xml', rss(item('Snow in Oslo', 11)));
    write('notes.txt', 'nothing of interest');
    expect(snapshotsAt([folder])).toHaveLength(1);
  });

  test('say in a sentence what cannot be read', () => {
    expect(() => snapshotsAt([join(folder, 'missing.xml')])).toThrow('There is no file or folder');
    expect(() => snapshotsAt([write('notes.txt', 'nothing')])).toThrow('is not a feed that Lede can read');
    expect(() => snapshotsAt([folder])).toThrow('There is no feed in');
  });
});

describe('replay', () => {
  test('makes one edition for each day with news, and shows nothing twice', () => {
    const library = libraryOf(
      snapshotsAt([write('a.xml', rss(item('Snow in Oslo', 11), item('Rain in Rome', 10)))]),
    );
    const days = replay(library, eveningsOf(library.entries), { kind: 'stories', count: 5 });
    expect(days.map((day) => printEdition(day, false).slice(0, 3))).toEqual([
      ['=== Lede, 2026-02-10 18:00 UTC ===', '', 'Rain in Rome (North)'],
      ['=== Lede, 2026-02-11 18:00 UTC ===', '', 'Snow in Oslo (North)'],
    ]);
  });

  test('prints what speaks for a story when asked', () => {
    const library = libraryOf(snapshotsAt([write('a.xml', rss(item('Rain in Rome', 10)))]));
    const [day] = replay(library, eveningsOf(library.entries), { kind: 'stories', count: 5 });
    expect(day && printEdition(day, true).join('\n')).toContain('outlets 1.00, fresh');
  });
});

describe('readOptions', () => {
  test('reads files, time and length', () => {
    expect(readOptions(['a.xml', '--at', '2026-02-11', '--stories', '7', '--why'])).toMatchObject({
      paths: ['a.xml'],
      at: Date.UTC(2026, 1, 11),
      fit: { kind: 'stories', count: 7 },
      why: true,
    });
    expect(readOptions(['a.xml']).fit).toEqual({ kind: 'minutes', count: 5 });
  });

  test.each([
    [[], 'Name a feed file'],
    [['a', '--at', 'soon'], 'is no date'],
    [['a', '--minutes', 'many'], 'whole number'],
    [['a', '--minutes', '5', '--stories', '5'], 'not both'],
    [['a', '--what'], '--what'],
  ])('says what is wrong with %j', (args, sentence) => {
    expect(() => readOptions(args)).toThrow(sentence);
  });
});
