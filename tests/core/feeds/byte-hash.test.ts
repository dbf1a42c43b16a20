import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byteHash } from '../../../src/core/feeds/byte-hash';

describe('byteHash', () => {
  test('is the same for the same bytes, and another when one of them changes or is added', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 200 }), fc.nat(), (bytes, place) => {
        const other = Uint8Array.from(bytes);
        const at = place % bytes.length;
        other[at] = ((other[at] ?? 0) + 1) % 256;
        expect(byteHash(Uint8Array.from(bytes))).toBe(byteHash(bytes));
        expect(byteHash(other)).not.toBe(byteHash(bytes));
        expect(byteHash(Uint8Array.from([...bytes, 0]))).not.toBe(byteHash(bytes));
      }),
    );
  });
});
