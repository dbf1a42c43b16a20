import { describe, expect, test } from 'vitest';
import { fingerprint } from '../../../src/core/feeds/fingerprint';

describe('fingerprint', () => {
  test('is the same for the same text, for ever', () => {
    expect(fingerprint('guid tag:1')).toBe('e60d8591090966a4');
    expect(fingerprint('')).toMatch(/^[0-9a-f]{16}$/);
  });

  test('tells apart a hundred thousand addresses that differ in a number', () => {
    const prints = Array.from({ length: 100_000 }, (_, at) =>
      fingerprint(`address https://north.example/?p=${at}`),
    );
    expect(new Set(prints).size).toBe(prints.length);
  });

  test('tells apart texts whose letters are swapped', () => {
    expect(fingerprint('ab')).not.toBe(fingerprint('ba'));
  });
});
