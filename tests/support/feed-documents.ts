import { parseFeed } from '../../src/core/feeds/parse-feed';
import type { ParsedEntry } from '../../src/core/model/entry';
import type { ParsedFeed } from '../../src/core/model/feed';

export const ADDRESS = 'https://north.example/feed.xml';

/** Reads a document written in a test; fails the test where Lede sees no feed. */
export function feedFrom(document: string | Uint8Array, contentType: string | null = null): ParsedFeed {
  const bytes = typeof document === 'string' ? new TextEncoder().encode(document) : document;
  const result = parseFeed(bytes, { contentType, address: ADDRESS });
  if (!result.ok) throw new Error(`expected a feed, got ${result.problem.code}`);
  return result.value;
}

export function firstEntry(document: string | Uint8Array): ParsedEntry {
  const [entry] = feedFrom(document).entries;
  if (entry === undefined) throw new Error('expected an entry, got none');
  return entry;
}

const MODULES = [
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:content="http://purl.org/rss/1.0/modules/content/"',
  'xmlns:media="http://search.yahoo.com/mrss/"',
  'xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"',
  'xmlns:atom="http://www.w3.org/2005/Atom"',
].join(' ');

export const rss = (channel: string): string =>
  `<?xml version="1.0"?><rss version="2.0" ${MODULES}><channel>${channel}</channel></rss>`;
export const rssItem = (item: string): string => rss(`<item>${item}</item>`);
export const atom = (feed: string): string => `<feed xmlns="http://www.w3.org/2005/Atom">${feed}</feed>`;
export const atomEntry = (entry: string): string => atom(`<entry>${entry}</entry>`);

/** Text in an encoding with one byte a character, given the code of each character that is not ASCII. */
export const bytesFrom = (...parts: readonly (string | number)[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'number' ? [part] : [...new TextEncoder().encode(part)])),
  );
