import { extractFromJson, extractFromXml } from '@extractus/feed-extractor';
import { parseFeed as rowanParse } from '@rowanmanning/feed-parser';
import FeedParser from 'feedparser';
import { parseFeed as smithParse } from 'feedsmith';
import RssParser from 'rss-parser';
import { declaredText } from './declared-text.ts';
import type { FeedCase } from './feed-cases.ts';

/** A parser with nothing done to its answer: what it costs by itself. */
export type RawReader = { readonly name: string; read(one: FeedCase): unknown };

/** Strings for parsers that take no bytes, with the decoding that each would need in a reader. */
export const rawPeers: readonly RawReader[] = [
  { name: 'feedsmith', read: (one) => smithParse(declaredText(one)) },
  { name: 'rss-parser', read: (one) => new RssParser().parseString(declaredText(one)) },
  { name: '@extractus/feed-extractor', read: (one) => extract(declaredText(one)) },
  { name: '@rowanmanning/feed-parser', read: (one) => rowanParse(declaredText(one)) },
  { name: 'feedparser (node)', read: (one) => nodeItems(declaredText(one)) },
];

export const extract = (text: string) => {
  const options = { descriptionMaxLen: 0 };
  return text.trimStart().startsWith('{')
    ? extractFromJson(JSON.parse(text), options)
    : extractFromXml(text, options);
};

/** Meta and items of the streaming parser. */
export const nodeItems = (
  text: string,
): Promise<{ readonly meta: unknown; readonly items: readonly unknown[] }> =>
  new Promise((resolve, reject) => {
    const parser = new FeedParser({ addmeta: false });
    const items: unknown[] = [];
    parser.on('error', reject);
    parser.on('readable', () => {
      for (let item = parser.read(); item !== null; item = parser.read()) items.push(item);
    });
    parser.on('end', () => resolve({ meta: parser.meta ?? {}, items }));
    parser.end(text);
  });
