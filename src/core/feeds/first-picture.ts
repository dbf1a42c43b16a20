import type { Block } from '../model/block';
import type { Enclosure } from '../model/entry';

/** The first picture among the enclosures, else in the text. */
export const pictureAmong = (enclosures: readonly Enclosure[], content: readonly Block[]): string | null =>
  enclosures.find((one) => one.type?.startsWith('image/') === true)?.address ?? firstPicture(content);

function firstPicture(blocks: readonly Block[]): string | null {
  for (const block of blocks) {
    if (block.kind === 'image') return block.address;
    const inner = block.kind === 'quote' ? firstPicture(block.blocks) : null;
    if (inner !== null) return inner;
  }
  return null;
}
