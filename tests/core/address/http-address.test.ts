import { describe, expect, test } from 'vitest';
import { httpAddress } from '../../../src/core/address/http-address';

describe('httpAddress', () => {
  test.each([
    ['https://a.example/x', null, 'https://a.example/x'],
    [' /y?z=1 ', 'http://a.example/b/', 'http://a.example/y?z=1'],
    ['//c.example', 'https://a.example', 'https://c.example/'],
    ['https://me:secret@a.example/', null, 'https://a.example/'],
  ])('makes %j with base %j into %j', (raw, base, expected) => {
    expect(httpAddress(raw, base)).toBe(expected);
  });

  test.each([
    '',
    'x',
    'ftp://a.example/',
    'javascript:1',
    'https://',
    'http://[',
    `https://a.example/${'x'.repeat(9_000)}`,
  ])('refuses %j', (raw) => {
    expect(httpAddress(raw, null)).toBeNull();
  });
});
