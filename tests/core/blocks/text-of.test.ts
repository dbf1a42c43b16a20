import { describe, expect, test } from 'vitest';
import { layOutText, textOf } from '../../../src/core/blocks/text-of';
import type { Block, Inline } from '../../../src/core/model/block';

const text = (words: string): Inline => ({ kind: 'text', text: words });
const paragraph = (...children: Inline[]): Block => ({ kind: 'paragraph', children });

describe('textOf', () => {
  test('parts paragraphs and headings by an empty line', () => {
    const blocks: Block[] = [
      { kind: 'heading', level: 2, children: [text('Dam')] },
      paragraph(text('It burst.')),
    ];
    expect(textOf(blocks)).toBe('Dam\n\nIt burst.');
  });

  test('joins what stands in one paragraph and puts a break on a line of its own', () => {
    const link: Inline = { kind: 'link', address: 'https://a.example/', children: [text('here')] };
    expect(textOf([paragraph(text('Look '), link, text('.'), { kind: 'break' }, text('Now.'))])).toBe(
      'Look here.\nNow.',
    );
  });

  test('gives every item of a list and row of a table a line', () => {
    const list: Block = {
      kind: 'list',
      ordered: false,
      items: [[paragraph(text('one'))], [paragraph(text('two'))]],
    };
    const cell = (words: string) => ({ header: false, children: [text(words)] });
    const table: Block = {
      kind: 'table',
      rows: [
        [cell('a'), cell('b')],
        [cell('c'), cell('d')],
      ],
    };
    expect(textOf([list, table])).toBe('one\ntwo\n\na\tb\nc\td');
  });

  test('leaves out pictures and rules, with the gap they would have made', () => {
    const image: Block = {
      kind: 'image',
      address: 'https://a.example/i.png',
      alt: 'a dam',
      caption: 'The dam',
    };
    expect(textOf([image, paragraph(text('a')), { kind: 'rule' }, image, paragraph(text('b')), image])).toBe(
      'a\n\nb',
    );
  });

  test('keeps code and quotations', () => {
    const quote: Block = { kind: 'quote', blocks: [paragraph(text('a')), paragraph(text('b'))] };
    expect(textOf([quote, { kind: 'code', text: 'x = 1\ny = 2' }])).toBe('a\n\nb\n\nx = 1\ny = 2');
  });
});

describe('layOutText', () => {
  test('says where each piece of text begins', () => {
    const pieces = [text('Water '), text('rose'), text('Then it fell.')] as const;
    const strong: Inline = { kind: 'strong', children: [pieces[1]] };
    const layout = layOutText([paragraph(pieces[0], strong), paragraph(pieces[2])]);
    for (const piece of pieces) {
      const start = layout.startOf.get(piece) ?? -1;
      expect(piece.kind === 'text' && layout.text.startsWith(piece.text, start)).toBe(true);
    }
    expect(pieces.map((piece) => layout.startOf.get(piece))).toEqual([0, 6, 12]);
  });
});
