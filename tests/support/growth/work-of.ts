import { canonicalAddress } from '../../../src/core/address/canonical-address';
import { hostPatternsOf } from '../../../src/core/address/host-patterns';
import { registrableDomain } from '../../../src/core/address/registrable-domain';
import { siteOf } from '../../../src/core/address/site';
import { comparableAddress, webAddress } from '../../../src/core/address/web-address';
import { blocksFromHtml } from '../../../src/core/blocks/blocks-from-html';
import { textOf } from '../../../src/core/blocks/text-of';
import { discoverFeeds } from '../../../src/core/discovery/discover-feeds';
import { likelyFeedAddresses } from '../../../src/core/discovery/likely-feed-addresses';
import { normaliseTyped } from '../../../src/core/discovery/normalise-typed';
import { readPageLinks } from '../../../src/core/discovery/read-page-links';
import { wellKnownFeeds } from '../../../src/core/discovery/well-known-feeds';
import { composeEdition } from '../../../src/core/edition/compose-edition';
import { extractArticle } from '../../../src/core/extract/extract-article';
import { base64Text } from '../../../src/core/feeds/base64';
import { parseDate } from '../../../src/core/feeds/dates';
import { parseFeed } from '../../../src/core/feeds/parse-feed';
import { personName } from '../../../src/core/feeds/people';
import type { Entry } from '../../../src/core/model/entry';
import type { Feed } from '../../../src/core/model/feed';
import type { EntryId, FeedId } from '../../../src/core/model/ids';
import { NO_HAND } from '../../../src/core/model/readers-hand';
import { parseOutline } from '../../../src/core/outline/parse-outline';
import { planImport } from '../../../src/core/outline/plan-import';
import { newHealth } from '../../../src/core/refresh/health-after';
import { readAnswer } from '../../../src/core/refresh/read-answer';
import { takeIn } from '../../../src/core/refresh/take-in';
import { bytesOf } from '../../../src/core/retention/bytes-of';
import { groupReports } from '../../../src/core/stories/group-reports';
import { reportOf } from '../../../src/core/stories/index/report';
import { furnitureOf } from '../../../src/core/stories/kinds/furniture';
import { sentencesOf } from '../../../src/core/text/sentences';
import { wordsOf } from '../../../src/core/text/words';
import { readWhole } from '../read-backup-file';

const NOW = Date.UTC(2026, 1, 20, 18);
const FEED_ID = 'hostile' as FeedId;
const ADDRESS = 'https://hostile.example/feed.xml';
const encoder = new TextEncoder();

/** All that Lede does with what an address answered, until it is stored: read, told apart, counted. */
export function asFeed(document: string | Uint8Array): readonly Entry[] {
  const bytes = typeof document === 'string' ? encoder.encode(document) : document;
  const headers = {
    contentType: null,
    etag: null,
    lastModified: null,
    cacheControl: null,
    expires: null,
    retryAfter: null,
  };
  const answer = { status: 200, address: ADDRESS, bytes, headers };
  const read = readAnswer(answer, newHealth(FEED_ID, NOW), null, NOW);
  if (read.kind !== 'document') return [];
  const { fresh } = takeIn(FEED_ID, read.parsed.entries, null, NOW);
  for (const entry of fresh) bytesOf(entry);
  return fresh;
}

const feed: Feed = {
  id: FEED_ID,
  address: ADDRESS,
  title: 'Hostile',
  homeAddress: 'https://hostile.example/',
  folder: [],
  followedAt: NOW - 86_400_000,
  pausedAt: null,
};

/** Entries are composed in slices, so that what one slice takes is asked. */
const SLICE = 50;

/** What is done with a feed's document, and then with its entries until they stand in an edition. */
export function asEdition(document: string | Uint8Array): void {
  const entries = asFeed(document).slice(0, SLICE);
  const furniture = furnitureOf(entries);
  composeEdition({
    now: NOW,
    feeds: [feed],
    entries,
    groups: groupReports(entries.map((entry) => reportOf(entry, furniture))),
    articles: [],
    past: [],
    readings: [],
    hand: { ...NO_HAND, mutes: [{ id: 'm', words: 'some words', feedId: null, mutedAt: 0 }] },
    fit: { kind: 'stories', count: 20 },
    layout: { byFolder: true, mixesLanguages: false },
    isWished: false,
    fetchedAt: NOW,
  });
}

/** As long as a feed's titles and summaries are kept. */
const TITLE = 1_000;
const SUMMARY = 4_000;

/** As the text of one entry, and as its title and summary. */
export function asText(text: string): void {
  sentencesOf(text, 'en');
  wordsOf(text);
  const paragraph = { kind: 'paragraph', children: [{ kind: 'text', text }] } as const;
  const entry: Entry = {
    guid: 'g',
    address: 'https://hostile.example/1',
    title: text.slice(0, TITLE),
    author: null,
    publishedAt: NOW - 1,
    updatedAt: null,
    summary: text.slice(0, SUMMARY),
    content: [paragraph],
    language: 'en',
    image: null,
    categories: [],
    enclosures: [],
    commentsAddress: null,
    id: 'hostile:1' as EntryId,
    feedId: FEED_ID,
    firstSeenAt: NOW - 1,
    position: 0,
  };
  const usual = { ...entry, title: 'A usual title over a text that is not', guid: 'g', summary: '' };
  for (const one of [entry, usual]) {
    composeEdition({
      now: NOW,
      feeds: [feed],
      entries: [one],
      groups: groupReports([reportOf(one)]),
      articles: [],
      past: [],
      readings: [],
      hand: { ...NO_HAND, mutes: [{ id: 'm', words: 'some words', feedId: null, mutedAt: 0 }] },
      fit: { kind: 'stories', count: 20 },
      layout: { byFolder: true, mixesLanguages: false },
      isWished: false,
      fetchedAt: NOW,
    });
  }
}

/** As whatever is taken for an address. */
export function asAddress(address: string): void {
  canonicalAddress(address);
  comparableAddress(address);
  siteOf(address);
  registrableDomain(address);
  const known = webAddress(address);
  likelyFeedAddresses(address);
  wellKnownFeeds(address);
  normaliseTyped(address);
  if (known !== null) hostPatternsOf(known);
  readPageLinks({ address, links: [{ rel: 'alternate', type: 'application/rss+xml', href: address }] });
  parseFeed(encoder.encode('<rss><channel><item><title>t</title></item></channel></rss>'), {
    contentType: address,
    address,
  });
}

export const asHtml = (html: string): void => {
  textOf(blocksFromHtml(html, { base: ADDRESS }));
};

export const asPage = (html: string): void => {
  discoverFeeds(html, ADDRESS);
};

/** As a page that an article is looked for on. */
export const asArticle = (html: string): void => {
  extractArticle({
    bytes: encoder.encode(html),
    contentType: 'text/html; charset=utf-8',
    address: ADDRESS,
    teaser: html.slice(0, SUMMARY),
  });
};

/** As one of the short fields of a feed that have a grammar. */
export function asField(text: string): void {
  parseDate(text);
  personName(text);
  base64Text(text);
}

export function asOutline(file: string): void {
  const read = parseOutline(file);
  if (read.ok) planImport(read.value, []);
}

export const asBackup = (file: string): void => {
  readWhole(file, 65_536);
};
