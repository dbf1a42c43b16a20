import { deflateSync, gzipSync } from 'node:zlib';
import { parseFeed } from '../../../src/core/feeds/parse-feed';
import { filedFeeds } from '../../../src/core/outline/outline';
import { parseOutline } from '../../../src/core/outline/parse-outline';
import { unpackedBytes } from '../../../src/platform/unpacked';
import { at } from '../expectations';
import { atom, type Build, json, type MadeEntry, rdf, rss } from '../made-feeds';
import type { Sibling } from '../sibling';

const HOUR_MS = 3_600_000;
/** As many bytes as are taken of an answer in these cases. */
const CAP = 1_000_000;
const paper = { id: 'amtsblatt', name: 'Amtsblatt', language: 'de' };

/** The entries of a document, by their titles. */
function titlesIn(bytes: Uint8Array): readonly string[] {
  const read = parseFeed(bytes, { contentType: null, address: 'https://amtsblatt.example/feed' });
  if (!read.ok) throw new Error(`It is no feed that Lede can read (${read.problem.code}).`);
  return read.value.entries.map(({ title }) => title);
}

/** So many notices, an hour apart, the last an hour ago, in the order of their dates. */
const notices = (count: number, isDated = true): readonly MadeEntry[] =>
  Array.from({ length: count }, (_, place) => ({
    title: `Bekanntmachung Nr. ${place + 1} der Gemeinde Oberheim`,
    ...(isDated ? { date: at(30, 6) - (count - 1 - place) * HOUR_MS } : {}),
  }));

/** @param kept numbers of notices that have to be read */
const archive = (
  name: string,
  build: Build,
  entries: readonly MadeEntry[],
  kept: readonly number[],
): Sibling => ({
  name: `long-archive/${name}`,
  faults: () => {
    const titles = new Set(titlesIn(new TextEncoder().encode(build(paper, entries).text)));
    return kept
      .filter((number) => !titles.has(`Bekanntmachung Nr. ${number} der Gemeinde Oberheim`))
      .map((number) => `notice ${number} is not kept`);
  },
});

/** Halves of a list in turn: neither end of the document has all that is new. */
const shuffled = (entries: readonly MadeEntry[]): readonly MadeEntry[] => [
  ...entries.filter((_, place) => place % 2 === 0),
  ...entries.filter((_, place) => place % 2 === 1).reverse(),
];

const archives: readonly Sibling[] = [
  archive('json-oldest-first', json, notices(6_000), [6_000, 5_999, 1_500]),
  archive('atom-in-no-order', atom, shuffled(notices(5_400)), [5_400, 5_399, 5_398, 1_000]),
  archive('rdf-newest-first', rdf, [...notices(5_200)].reverse(), [5_200, 5_199, 1_000]),
  archive(
    'rss-a-few-without-date',
    rss,
    [...notices(5_300), { title: 'Bekanntmachung Nr. 0 der Gemeinde Oberheim' }],
    [5_300, 5_299],
  ),
  archive('rss-without-dates-as-the-publisher-has-them', rss, notices(5_100, false), [1, 2, 4_000]),
];

type Line = readonly [title: string, address: string];

/** @param outlines what stands in the body of the list */
const outline = (name: string, outlines: string, lines: readonly Line[]): Sibling => ({
  name: `ampersand-twice/${name}`,
  faults: () => {
    const read = parseOutline(
      `<?xml version="1.0" encoding="UTF-8"?>\n<opml version="2.0"><head><title>Feeds</title></head><body>${outlines}</body></opml>`,
    );
    if (!read.ok) return [`no list (${read.problem.code})`];
    const found = filedFeeds(read.value.nodes).map(({ feed }) => `${feed.title} ${feed.address}`);
    return lines
      .map(([title, address]) => `${title} ${address}`)
      .filter((line) => !found.includes(line))
      .map((line) => `missing: ${line}; there is ${found.join(' · ')}`);
  },
});

const outlines: readonly Sibling[] = [
  outline(
    'de-in-a-folder-title-attribute',
    '<outline text="Wirtschaft &amp;amp; Politik"><outline title="Müller &amp;amp; Söhne" xmlUrl="https://mueller.example/rss?ressort=markt&amp;amp;format=atom&amp;amp;n=50" type="rss"/></outline>',
    [['Müller & Söhne', 'https://mueller.example/rss?ressort=markt&format=atom&n=50']],
  ),
  outline(
    'fr-numeric-and-thrice',
    '<outline text="L&amp;#8217;Écho" type="rss" xmlUrl="https://echo.example/?flux=une&amp;amp;amp;lang=fr"/><outline text="D&amp;eacute;bats" type="rss" xmlUrl="https://debats.example/rss?a=1&amp;#38;b=2"/>',
    [
      ['L’Écho', 'https://echo.example/?flux=une&lang=fr'],
      ['Débats', 'https://debats.example/rss?a=1&b=2'],
    ],
  ),
  outline(
    'ja-mixed',
    '<outline text="問い &amp;amp; 答え" type="atom" xmlUrl="https://toi.example/feed?cat=%E6%B8%AF&amp;amp;page=1"/>',
    [['問い & 答え', 'https://toi.example/feed?cat=%E6%B8%AF&page=1']],
  ),
  outline(
    'not-what-stands-in-percent-signs',
    '<outline text="R&amp;D weekly" type="rss" xmlUrl="https://rd.example/feed?q=R%26amp%3BD&amp;limit=5"/><outline text="Ampersand" type="rss" xmlUrl="https://amp.example/feed?amp=1&amp;x=2"/>',
    [
      ['R&D weekly', 'https://rd.example/feed?q=R%26amp%3BD&limit=5'],
      ['Ampersand', 'https://amp.example/feed?amp=1&x=2'],
    ],
  ),
];

const bytesOf = (data: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(data);
const PAGE: readonly MadeEntry[] = [
  { title: 'Stadtrat sperrt die alte Brücke', date: at(30, 5) },
  { title: 'Größe der Gemeinde Übersee bestätigt', date: at(30, 4) },
];

const packed = (name: string, data: Uint8Array): Sibling => ({
  name: `gzip-body/${name}`,
  faults: async () => {
    const bytes = await unpackedBytes(bytesOf(data), CAP);
    if (bytes === null) return ['it is refused as too large'];
    const titles = titlesIn(bytes);
    return PAGE.flatMap(({ title = '' }) => (titles.includes(title) ? [] : [`missing: ${title}`]));
  },
});

const utf16 = (text: string): Uint8Array => {
  const bytes = Buffer.from(`\ufeff${text.replace('UTF-8', 'UTF-16')}`, 'utf16le');
  return new Uint8Array(bytes);
};

const latin1 = (text: string): Uint8Array =>
  new Uint8Array(Buffer.from(text.replace('UTF-8', 'ISO-8859-1'), 'latin1'));

const gzips: readonly Sibling[] = [
  packed('atom-in-utf-16', gzipSync(utf16(atom(paper, PAGE).text))),
  packed('json-by-zlib', deflateSync(json(paper, PAGE).text)),
  packed('rss-thrice-in-latin-1', gzipSync(gzipSync(gzipSync(latin1(rss(paper, PAGE).text))))),
  packed(
    'rdf-in-two-members',
    Buffer.concat([
      gzipSync(rdf(paper, PAGE).text.slice(0, 300)),
      gzipSync(rdf(paper, PAGE).text.slice(300)),
    ]),
  ),
  packed('with-zeros-behind', Buffer.concat([gzipSync(rss(paper, PAGE).text), Buffer.alloc(512)])),
  packed('not-packed', new TextEncoder().encode(rss(paper, PAGE).text)),
  {
    name: 'gzip-body/not-beyond-the-cap',
    faults: async () =>
      (await unpackedBytes(bytesOf(gzipSync(gzipSync(new Uint8Array(4 * CAP)))), CAP)) === null
        ? []
        : ['more than the cap is unpacked'],
  },
];

export const documentCases: readonly Sibling[] = [...archives, ...outlines, ...gzips];
