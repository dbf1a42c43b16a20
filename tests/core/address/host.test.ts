import { describe, expect, test } from 'vitest';
import { bareHost, hostOf } from '../../../src/core/address/host';

describe('hostOf', () => {
  test('keeps the port, which is another server', () => {
    expect(hostOf('http://127.0.0.1:8080/feed')).toBe('127.0.0.1:8080');
    expect(hostOf('nonsense')).toBe('');
  });
});

describe('bareHost', () => {
  test('leaves out the label of a browser, a telephone or a cache, and no other', () => {
    expect(['www.a.example', 'm.a.example', 'amp.a.example', 'a.example:81'].map(bareHost)).toEqual([
      'a.example',
      'a.example',
      'a.example',
      'a.example:81',
    ]);
    // Ids of entries are made with it.
    expect(bareHost('mobile.a.example')).toBe('mobile.a.example');
    expect(bareHost('www2.a.example')).toBe('www2.a.example');
  });
});
