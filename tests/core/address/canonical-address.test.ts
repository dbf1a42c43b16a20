import { describe, expect, test } from 'vitest';
import { canonicalAddress, isFrontPage } from '../../../src/core/address/canonical-address';

describe('canonicalAddress', () => {
  test.each([
    'http://www.paper.example/dam/',
    'https://paper.example/dam?utm_source=rss&utm_medium=feed',
    'https://PAPER.example/dam#comments',
    'https://m.paper.example/dam?fbclid=x',
    'https://paper.example:443/dam/index.html',
  ])('knows %s as the same article', (address) => {
    expect(canonicalAddress(address)).toBe('https://paper.example/dam');
  });

  test('keeps what tells pages apart, in one order', () => {
    expect(canonicalAddress('https://a.example/?p=2&c=1')).toBe(
      canonicalAddress('http://a.example/?c=1&p=2'),
    );
    expect(canonicalAddress('https://a.example/?p=2')).not.toBe(canonicalAddress('https://a.example/?p=3'));
    expect(canonicalAddress('https://a.example/#!/x')).not.toBe(canonicalAddress('https://a.example/#!/y'));
  });

  test('leaves alone what is no address', () => {
    expect(canonicalAddress('not an address')).toBe('not an address');
  });
});

describe('isFrontPage', () => {
  test('is true of a host alone', () => {
    expect(isFrontPage('https://a.example/')).toBe(true);
    expect(isFrontPage('https://a.example/?p=1')).toBe(false);
    expect(isFrontPage('https://a.example/x')).toBe(false);
  });
});
