import { describe, expect, test } from 'vitest';
import { blocksFromText } from '../../../src/core/blocks/blocks-from-text';
import { textOf } from '../../../src/core/blocks/text-of';

describe('blocksFromText', () => {
  test('makes a paragraph of what stands between empty lines', () => {
    expect(blocksFromText('One.\n\n \n\nTwo.')).toEqual([
      { kind: 'paragraph', children: [{ kind: 'text', text: 'One.' }] },
      { kind: 'paragraph', children: [{ kind: 'text', text: 'Two.' }] },
    ]);
  });

  test('keeps line ends inside a paragraph', () => {
    expect(textOf(blocksFromText('a\r\nb\rc\n\nd'))).toBe('a\nb\nc\n\nd');
  });

  test('finds nothing in blank text', () => {
    expect(blocksFromText(' \n\t\n')).toEqual([]);
  });
});
