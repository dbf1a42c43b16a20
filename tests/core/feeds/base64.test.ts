import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { base64Text } from '../../../src/core/feeds/base64';

describe('base64Text', () => {
  test('reads back any text, however it is broken into lines', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (text) => {
        const encoded = Buffer.from(text, 'utf8')
          .toString('base64')
          .replace(/(.{3})/g, '$1\n');
        expect(base64Text(encoded)).toBe(
          Buffer.from(text, 'utf8')
            .toString('utf8')
            .replace(/^\ufeff/, ''),
        );
      }),
    );
  });

  test('refuses what is not base64', () => {
    expect(base64Text('a b! c')).toBeNull();
    expect(base64Text(' ')).toBeNull();
  });
});
