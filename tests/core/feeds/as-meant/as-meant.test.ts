import { describe, expect, test } from 'vitest';
import { asMeant } from '../../../../src/core/feeds/as-meant/as-meant';
import type { ParsedEntry } from '../../../../src/core/model/entry';
import { effortOf, IN_REASON } from '../../../support/effort';
import { aParsedEntry } from '../../../support/parsed-entries';

const DAY = 86_400_000;
const NOON = Date.UTC(2026, 10, 30, 12, 34, 56);

const read = (
  entries: readonly Partial<ParsedEntry>[],
  title = 'Harbour Gazette',
  homeAddress: string | null = 'https://gazette.example/',
): readonly ParsedEntry[] => asMeant({ title, homeAddress, entries: entries.map(aParsedEntry) }).entries;
const titles = (...given: string[]): string[] =>
  read(given.map((title, at) => ({ title, summary: `What happened ${at}` }))).map(({ title }) => title);
const dates = (...given: (number | null)[]): (number | null)[] =>
  read(given.map((publishedAt, at) => ({ title: `Title ${at}`, publishedAt, updatedAt: null }))).map(
    ({ publishedAt }) => publishedAt,
  );

describe('dates', () => {
  test.each([0, 3_600_000, -3_600_000, Date.UTC(1899, 11, 30), Date.UTC(1980, 0, 1), Date.UTC(2001, 0, 1)])(
    'that software writes where it has none are none: %i',
    (zero) => {
      expect(dates(zero, NOON)).toEqual([null, NOON]);
    },
  );

  test('of long ago are dates', () => {
    const old = [Date.UTC(1970, 5, 1), Date.UTC(1999, 11, 31, 23), Date.UTC(2001, 0, 1, 9)];
    expect(dates(...old)).toEqual(old);
  });

  test('are that of the last change where nothing else is said', () => {
    const [entry] = read([{ title: 'a', publishedAt: null, updatedAt: NOON }]);
    expect(entry?.publishedAt).toBe(NOON);
    const [zero] = read([{ title: 'a', publishedAt: 0, updatedAt: NOON }]);
    expect(zero?.publishedAt).toBe(NOON);
  });

  test('that all entries share are when the document was built', () => {
    expect(dates(NOON, NOON, NOON)).toEqual([null, null, null]);
    expect(dates(NOON, NOON + 2000, NOON + 1000, NOON)).toEqual([null, null, null, null]);
    const stamped = Array.from({ length: 9 }, () => NOON);
    expect(dates(...stamped, NOON - DAY)).toEqual([...stamped.map(() => null), NOON - DAY]);
  });

  test('that some entries share are theirs: two reports, and a day without a time', () => {
    expect(dates(NOON, NOON)).toEqual([NOON, NOON]);
    expect(dates(NOON, NOON, NOON, NOON - DAY)).toEqual([NOON, NOON, NOON, NOON - DAY]);
    const midnight = Date.UTC(2026, 10, 30);
    expect(dates(midnight, midnight, midnight)).toEqual([midnight, midnight, midnight]);
  });
});

describe('titles', () => {
  test.each([
    'New post by anna@harbour.example',
    '[no title]',
    '(Untitled)',
    'Ohne Titel',
    '無題',
    'بدون عنوان',
    '—',
    'Mon, 30 Nov 2026 03:00:00 +0000',
    '30.11.2026',
    '30 novembre 2026',
    '2026年11月30日',
    'Montag, den 30. November 2026',
    'ma 30.11.2026 klo 9.15',
    'понедельник, 30 ноября 2026 г.',
    '2026年11月30日（月）',
    'Unbenannt',
    'Untitled 7',
    'Status update',
    'Photo',
    'Foto',
    'Neues Bild',
    'Nouvelle publication',
    'Päivitys',
    'Statusuppdatering',
    'Zdjęcie',
    'Новая запись',
    'Yeni gönderi',
    'منشور جديد',
    'תמונה',
    '新しい投稿',
    '새 게시물',
    '转发微博',
    'Photo by @anna@harbour.example',
    'New post by Anna Moor',
    'Nueva publicación de Ana',
    'Новая запись от Анны',
    'IMG_2034.JPG',
    'https://anna.example/2026/11/30',
  ])('that say nothing are none: %j', (placeholder) => {
    expect(titles(placeholder, 'Ferry adds crossings')).toEqual(['', 'Ferry adds crossings']);
  });

  test.each([
    '30 November: harbour freezes',
    '1984',
    'Untitled Goose Game wins',
    'Post office closes',
    'May',
    'Message from Mars',
    'Photo of the day',
    'Video from Norland shows the collapse',
    'Update on the ferry',
    'Bild der Woche',
    'Status quo',
    'New Post Office',
    'Ristikko 30.11.2026',
    'Wetter am 30.11.2026',
    'Windows 11 23H2',
    '新しい投稿サービスが始まる',
  ])('that say something stay: %j', (title) => {
    expect(titles(title, 'Ferry adds crossings')[0]).toBe(title);
  });

  test('that name whoever wrote the post, and nothing besides, say nothing', () => {
    const by = (title: string, author: string | null): string | undefined =>
      read([{ title, author, summary: 'The ferry is late again.' }])[0]?.title;
    expect(by('Photo by Anna Moor', 'Anna Moor')).toBe('');
    expect(by('Annaさんの投稿', 'Anna')).toBe('');
    expect(by('Status update from Harbour Gazette', null)).toBe('');
    expect(by('Message from Mars', 'Anna Moor')).toBe('Message from Mars');
    expect(by('Harbour update', null)).toBe('Harbour update');
  });

  test('stay where there is nothing else to head an entry with', () => {
    expect(read([{ title: 'Untitled', summary: '', content: [] }])[0]?.title).toBe('Untitled');
  });

  test('that every entry bears are none', () => {
    expect(titles('Status', 'Status', 'Status')).toEqual(['', '', '']);
    expect(titles('Flood warning', 'Flood warning', 'Road closed')).toEqual([
      'Flood warning',
      'Flood warning',
      'Road closed',
    ]);
  });

  test.each([
    ' | Harbour Gazette',
    ' - The Harbour Gazette',
    ' – gazette.example',
    ' (Harbour Gazette)',
    ' » Gazette',
    ' | News | Harbour Gazette',
    '_Harbour Gazette',
    '｜Harbour Gazette',
    ' － Harbour Gazette',
    '【Harbour Gazette】',
    ' · Harbour Gazette',
    ' :: Harbour Gazette',
  ])('lose the name of the outlet that they all end with: %j', (ending) => {
    const own = ['Old bridge to close', 'Ferry adds winter crossings', 'Well-known — and loved: reef mapped'];
    expect(titles(...own.map((title) => title + ending))).toEqual(own);
  });

  test.each([
    'Harbour Gazette | ',
    'Harbour Gazette: ',
    '[Harbour Gazette] ',
    '【Harbour Gazette】',
    'Harbour Gazette – ',
  ])('lose the name of the outlet that they all begin with: %j', (beginning) => {
    const own = ['Old bridge to close', 'Ferry adds winter crossings', 'Well-known: reef mapped'];
    expect(titles(...own.map((title) => beginning + title))).toEqual(own);
  });

  test('lose the name of the outlet that most of many have', () => {
    const own = ['Old bridge to close', 'Ferry adds crossings', 'Reef mapped by drones', 'Owls return'];
    const given = own.map((title) => `${title} | Harbour Gazette`);
    expect(titles(...given, 'What should change?')).toEqual([...own, 'What should change?']);
    expect(titles(...given.slice(1), 'What should change?')).toEqual([
      ...given.slice(1),
      'What should change?',
    ]);
  });

  test('keep what is a part of the feed’s title where there are hardly any', () => {
    const [entry] = read([{ title: 'Ferry aground - Port Vale', summary: 'Text' }], 'Harbour - Port Vale');
    expect(entry?.title).toBe('Ferry aground - Port Vale');
  });

  test('keep the day or the number that stands beside the name of a series', () => {
    const series = ['Harbour Gazette: Thursday 26 November', 'Harbour Gazette: Friday 27 November'];
    expect(titles(...series)).toEqual(series);
    const numbered = ['#411 – Harbour Gazette', '#412 – Harbour Gazette', '#413 – Harbour Gazette'];
    expect(titles(...numbered)).toEqual(numbered);
  });

  test('keep the first word of a compound, and a place that all reports are from', () => {
    const compounds = ['Hafen-Streit geht weiter', 'Hafen-Kran stürzt um', 'Hafen-Bahn fährt wieder'];
    expect(
      read(
        compounds.map((title) => ({ title, summary: 'Text' })),
        'Hafen',
        'https://hafen.example/',
      ).map(({ title }) => title),
    ).toEqual(compounds);
    const place = ['Ferry aground – a tour', 'Reef mapped – a tour', 'Owls return – a tour'];
    expect(titles(...place)).toEqual(place);
  });

  test('keep what only some end with, and what is not the outlet’s', () => {
    const some = ['Old bridge | Harbour Gazette', 'Ferry adds crossings', 'Reef mapped | Harbour Gazette'];
    expect(titles(...some)).toEqual(some);
    const other = ['Old bridge - Opinion', 'Ferry - Opinion', 'Reef - Opinion'];
    expect(titles(...other)).toEqual(other);
  });

  test('of an entry without any are what its text begins with', () => {
    const content = [
      { kind: 'paragraph', children: [{ kind: 'text', text: '연락선이 또 늦었다.' }] },
    ] as const;
    expect(read([{ title: '', summary: '', content }])[0]?.summary).toBe('연락선이 또 늦었다.');
  });
});

describe('titles of any length', () => {
  test('are read in bounded time', () => {
    const look = (): void => {
      for (const piece of ['- ', ' | ', '(a) ', '_', ': ', 'post by ', '30.11.2026 '])
        titles(...Array.from({ length: 20 }, (_one, at) => `${piece.repeat(20_000 / piece.length)}${at}`));
    };
    expect(effortOf(look)).toBeLessThan(IN_REASON);
  });
});

describe('entries that a feed has gathered', () => {
  const list = [
    {
      kind: 'list',
      ordered: true,
      items: [[{ kind: 'paragraph', children: [{ kind: 'text', text: 'Another headline' }] }]],
    },
  ] as const;

  test('lose the name of their outlet, and the list of other headlines that is no text of theirs', () => {
    const source = { name: 'Valley Courier', address: 'https://courier.example/' };
    const [own, other] = read([
      {
        title: 'Choir sings for the last time - Valley Courier',
        summary: 'Another headline',
        content: list,
        source,
      },
      { title: 'Bridge painter wins prize - Art Weekly', source },
    ]);
    expect(own).toMatchObject({ title: 'Choir sings for the last time', summary: '', content: [] });
    expect(other?.title).toBe('Bridge painter wins prize - Art Weekly');
  });

  test('are all others as they stand: a list may be what a feed has to say', () => {
    const [own] = read([{ title: 'Ten soups', summary: 'Another headline', content: list }]);
    expect(own?.content).toEqual(list);
  });
});
