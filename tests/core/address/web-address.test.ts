import { describe, expect, test } from 'vitest';
import { comparableAddress, webAddress, withoutFeedScheme } from '../../../src/core/address/web-address';

describe('withoutFeedScheme', () => {
  test.each([
    ['feed://example.org/news', 'https://example.org/news'],
    ['feed:https://example.org/news', 'https://example.org/news'],
    ['FEED:http://example.org/news', 'http://example.org/news'],
    ['pcast://example.org/show', 'https://example.org/show'],
    ['https://example.org/feed://x', 'https://example.org/feed://x'],
  ])('reads %s as %s', (given, expected) => {
    expect(withoutFeedScheme(given)).toBe(expected);
  });
});

describe('webAddress', () => {
  test('trims and completes an http address', () => {
    expect(webAddress('  HTTP://Example.org ')).toBe('http://example.org/');
  });

  test('resolves a relative address against its base', () => {
    expect(webAddress('../feed', 'https://example.org/a/b/')).toBe('https://example.org/a/feed');
  });

  test.each([
    '',
    ' ',
    'javascript:alert(1)',
    'ftp://example.org/',
    'not an address',
    'http://',
    'data:text/xml,x',
  ])('refuses %j', (given) => {
    expect(webAddress(given)).toBeNull();
  });
});

describe('comparableAddress', () => {
  test.each([
    ['http://example.org/feed', 'HTTP://EXAMPLE.org/feed'],
    ['http://example.org/feed', 'https://example.org:443/feed'],
    ['http://example.org/feed', 'http://example.org:80/feed/'],
    ['http://example.org', 'http://example.org/#top'],
    ['https://example.org/feed?a=1', 'feed://example.org/feed?a=1#x'],
  ])('takes %s and %s for the same', (one, other) => {
    expect(comparableAddress(one)).toBe(comparableAddress(other));
  });

  test.each([
    ['https://example.org/feed', 'https://example.org/Feed'],
    ['https://example.org/feed', 'https://example.org/feed?page=2'],
    ['https://example.org/feed', 'https://example.org:8080/feed'],
    ['https://example.org/', 'https://www.example.org/'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(comparableAddress(one)).not.toBe(comparableAddress(other));
  });
});
