// @vitest-environment happy-dom
import { render } from 'preact';
import { describe, expect, test } from 'vitest';
import { textOf } from '../../src/core/blocks/text-of';
import type { Block } from '../../src/core/model/block';
import { Blocks } from '../../src/ui/Blocks';

const blocks: readonly Block[] = [
  { kind: 'heading', level: 2, children: [{ kind: 'text', text: 'Heading' }] },
  {
    kind: 'paragraph',
    children: [
      { kind: 'text', text: 'One ' },
      { kind: 'strong', children: [{ kind: 'text', text: 'two' }] },
      { kind: 'text', text: ' three.' },
    ],
  },
  {
    kind: 'list',
    ordered: false,
    items: [[{ kind: 'paragraph', children: [{ kind: 'text', text: 'Item' }] }]],
  },
  { kind: 'image', address: 'https://north.example/p.jpg', alt: '', caption: 'A dam' },
];

function show(mark: { start: number; end: number } | null): HTMLElement {
  const root = document.createElement('div');
  render(<Blocks blocks={blocks} mark={mark} outgoing={(address) => address} />, root);
  return root;
}
const marked = (words: string) => {
  const start = textOf(blocks).indexOf(words);
  const root = show({ start, end: start + words.length });
  return [...root.querySelectorAll('mark')].map((each) => each.textContent);
};

describe('Blocks', () => {
  test('marks a span across inlines, and nothing else', () => {
    expect(marked('One two three.')).toEqual(['One ', 'two', ' three.']);
    expect(marked('wo th')).toEqual(['wo', ' th']);
  });

  test('marks nothing when the span is out of range or not asked for', () => {
    expect(show({ start: 9_000, end: 9_010 }).querySelector('mark')).toBeNull();
    expect(show(null).querySelector('mark')).toBeNull();
  });

  test('gives the first paragraph the initial, and a picture a sentence and a link', () => {
    const root = show(null);
    expect(root.querySelector('p.initial')?.textContent).toBe('One two three.');
    expect(root.querySelector('img')).toBeNull();
    expect(root.querySelector('figure p')?.textContent).toBe('A dam');
    expect(root.querySelector('figure a')?.getAttribute('rel')).toBe('noreferrer noopener');
  });
});
