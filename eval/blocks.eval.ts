import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { blocksFromHtml } from '../src/core/blocks/blocks-from-html.ts';
import { textOf } from '../src/core/blocks/text-of.ts';
import { parseFeed } from '../src/core/feeds/parse-feed.ts';
import type { Block } from '../src/core/model/block.ts';
import { corporaFolder } from './support/feed-cases.ts';
import { addressesIn } from './support/lede-reader.ts';

const BASE = 'https://feeds.example/';

/** Does any of the known attacks get more than text and http(s) addresses through? Not one may. */
export async function run(): Promise<boolean> {
  const payloads = [...dompurify(), ...h5sc()];
  if (payloads.length === 0) {
    console.log('skipped: the sets xss-dompurify and xss-h5sc are not there');
    return true;
  }
  const asHtml = payloads.filter((payload) => !isHarmless(blocksFromHtml(payload, { base: BASE })));
  console.log(`attacks as markup: ${payloads.length - asHtml.length} of ${payloads.length} harmless`);
  const lines = feedLines();
  const documents = lines.flatMap(documentsWith);
  const leaking = documents.filter((document) => !isHarmlessFeed(document));
  console.log(
    `attacks in feeds (RSS, Atom, JSON; every field): ${documents.length - leaking.length} of ${documents.length} harmless`,
  );
  for (const payload of [...asHtml, ...leaking].slice(0, 20)) console.log(`  ${payload.slice(0, 160)}`);
  return asHtml.length === 0 && leaking.length === 0;
}

function readSet(set: string, file: string): string | null {
  const path = join(corporaFolder(), set, file);
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

const dompurify = (): readonly string[] =>
  JSON.parse(readSet('xss-dompurify', 'cases.json') ?? '[]').map((one: { payload: string }) => one.payload);

function h5sc(): readonly string[] {
  const items: readonly { data: string }[] = JSON.parse(readSet('xss-h5sc', 'items.json') ?? '[]');
  const page = readSet('xss-h5sc', 'vectors.txt');
  return [...items.map(({ data }) => data), ...(page === null ? [] : [page]), ...feedLines()];
}

const feedLines = (): readonly string[] =>
  (readSet('xss-h5sc', 'rss.txt') ?? '').split('\n').filter((line) => line !== '');

const KINDS = new Set(['paragraph', 'heading', 'quote', 'list', 'code', 'image', 'table', 'rule']);

/** Only the kinds of the model, only http(s) addresses, and a text that can be had. */
function isHarmless(blocks: readonly Block[]): boolean {
  const areKnown = blocks.every(({ kind }) => KINDS.has(kind));
  return areKnown && addressesIn(blocks).every(isWeb) && typeof textOf(blocks) === 'string';
}

const isWeb = (address: string): boolean => /^https?:\/\/[^/]/.test(address) && URL.canParse(address);

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** One attack in every field of each format, escaped, in a section and as it is. */
function documentsWith(attack: string): readonly string[] {
  const section = `<![CDATA[${attack}]]>`;
  const item = (text: string) =>
    `<item><title>${text}</title><link>${text}</link><guid>${text}</guid><description>${text}</description><author>${text}</author><comments>${text}</comments><category>${text}</category><enclosure url="${escaped(attack)}"/></item>`;
  const entry = (text: string) =>
    `<entry><id>${text}</id><title type="html">${text}</title><link href="${escaped(attack)}"/><author><name>${text}</name></author><summary type="html">${text}</summary><content type="html">${text}</content></entry>`;
  const json = {
    id: attack,
    url: attack,
    title: attack,
    content_html: attack,
    image: attack,
    tags: [attack],
    author: { name: attack },
  };
  return [
    ...[escaped(attack), section, attack].map(
      (text) => `<rss version="2.0"><channel>${item(text)}</channel></rss>`,
    ),
    ...[escaped(attack), section, attack].map(
      (text) => `<feed xmlns="http://www.w3.org/2005/Atom">${entry(text)}</feed>`,
    ),
    JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: attack, items: [json] }),
  ];
}

function isHarmlessFeed(document: string): boolean {
  const result = parseFeed(new TextEncoder().encode(document), { contentType: null, address: BASE });
  if (!result.ok) return true;
  return result.value.entries.every((entry) => {
    const addresses = [
      entry.address,
      entry.image,
      entry.commentsAddress,
      ...entry.enclosures.map(({ address }) => address),
    ];
    return isHarmless(entry.content) && addresses.every((address) => address === null || isWeb(address));
  });
}
