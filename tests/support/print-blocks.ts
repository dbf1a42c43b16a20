import type { Block, Inline } from '../../src/core/model/block';

/** Blocks as lines, so that a test shows at a glance what came out. */
export const printBlocks = (blocks: readonly Block[]): readonly string[] => blocks.flatMap(printBlock);

const indented = (lines: readonly string[]): readonly string[] => lines.map((line) => `  ${line}`);

function printBlock(block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return [`p ${printInlines(block.children)}`];
    case 'heading':
      return [`h${block.level} ${printInlines(block.children)}`];
    case 'quote':
      return ['quote', ...indented(printBlocks(block.blocks))];
    case 'list':
      return [block.ordered ? 'ol' : 'ul', ...indented(block.items.flatMap(printItem))];
    case 'code':
      return [`code ${block.text}`];
    case 'image':
      return [
        `image ${block.address}${block.alt && ` (${block.alt})`}${block.caption && ` ${block.caption}`}`,
      ];
    case 'table':
      return [
        'table',
        ...block.rows.map(
          (row) =>
            `  ${row.map((cell) => `${cell.header ? '!' : ''}${printInlines(cell.children)}`).join(' | ')}`,
        ),
      ];
    case 'rule':
      return ['rule'];
  }
}

const printItem = (item: readonly Block[]): readonly string[] =>
  printBlocks(item).map((line, at) => (at === 0 ? `- ${line}` : `  ${line}`));

function printInlines(inlines: readonly Inline[]): string {
  return inlines.map(printInline).join('');
}

function printInline(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'code':
      return `\`${inline.text}\``;
    case 'break':
      return '/';
    case 'link':
      return `[${printInlines(inline.children)}](${inline.address})`;
    case 'emphasis':
      return `_${printInlines(inline.children)}_`;
    case 'strong':
      return `*${printInlines(inline.children)}*`;
  }
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
