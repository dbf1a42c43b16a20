import { textOf } from '../../src/core/blocks/text-of.ts';
import { decodeDocument } from '../../src/core/feeds/encoding/decode-document.ts';
import { parseFeed } from '../../src/core/feeds/parse-feed.ts';
import type { Block, Inline } from '../../src/core/model/block.ts';
import type { ParsedEntry } from '../../src/core/model/entry.ts';
import { fieldsNamed, type Reader, type SeenEntry } from './feed-judge.ts';

/** Faults that say the document is broken, not that Lede declined something in it. */
const BROKEN = new Set(['not-well-formed', 'truncated', 'leading-junk', 'wrong-encoding']);

export const lede: Reader = {
  name: 'Lede',
  fields: fieldsNamed('title description link image language ttl kind encoding faulty count'),
  entryFields: fieldsNamed(
    'title link id author published dated updated summary content contentLinks categories enclosures image comments language',
  ),
  read({ bytes, contentType, address }) {
    const { text } = decodeDocument(bytes, contentType);
    const result = parseFeed(bytes, { contentType, address });
    if (!result.ok) return { encoding: text, faulty: true, entries: [] };
    const { value } = result;
    return {
      title: value.title,
      description: value.description,
      link: value.homeAddress,
      image: value.image,
      language: value.language,
      ttl: value.ttlMs === null ? null : value.ttlMs / 60_000,
      kind: value.format,
      encoding: text,
      faulty: value.faults.some((fault) => BROKEN.has(fault)),
      entries: value.entries.map(seenEntry),
    };
  },
};

const seenEntry = (entry: ParsedEntry): SeenEntry => ({
  title: entry.title,
  link: entry.address,
  id: entry.guid,
  author: entry.author,
  published: entry.publishedAt,
  dated: entry.publishedAt ?? entry.updatedAt,
  updated: entry.updatedAt ?? entry.publishedAt,
  summary: entry.summary || textOf(entry.content),
  content: wordsOf(entry.content),
  contentLinks: addressesIn(entry.content),
  categories: entry.categories,
  enclosures: entry.enclosures,
  image: entry.image,
  comments: entry.commentsAddress,
  language: entry.language,
});

/** All words of blocks in their order, with captions, which are no part of the text that is quoted from. */
function wordsOf(blocks: readonly Block[]): string {
  const words = (block: Block): string => {
    if (block.kind === 'image') return block.caption;
    if (block.kind === 'quote') return wordsOf(block.blocks);
    if (block.kind === 'list') return block.items.map(wordsOf).join(' ');
    return textOf([block]);
  };
  return blocks.map(words).join(' ');
}

/** Every address that blocks lead to. */
export function addressesIn(blocks: readonly Block[]): readonly string[] {
  const inline = (one: Inline): readonly string[] => {
    if (one.kind === 'link') return [one.address, ...one.children.flatMap(inline)];
    return 'children' in one ? one.children.flatMap(inline) : [];
  };
  return blocks.flatMap((block): readonly string[] => {
    if (block.kind === 'image') return [block.address];
    if (block.kind === 'quote') return addressesIn(block.blocks);
    if (block.kind === 'list') return block.items.flatMap(addressesIn);
    if (block.kind === 'table')
      return block.rows.flatMap((row) => row.flatMap((cell) => cell.children.flatMap(inline)));
    return 'children' in block ? block.children.flatMap(inline) : [];
  });
}
