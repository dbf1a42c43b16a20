import { describe, expect, test } from 'vitest';
import { coverageOf, hostPattern, hostPatternsOf } from '../../../src/core/address/host-patterns';

describe('hostPatternsOf', () => {
  test.each([
    ['https://news.example/feed', ['news.example', 'www.news.example']],
    ['http://www.news.example/feed', ['www.news.example', 'news.example']],
    ['https://paper.co.example/rss', ['paper.co.example', 'www.paper.co.example']],
    ['https://feeds.longname.example/rss', ['feeds.longname.example']],
    ['http://127.0.0.1:8080/feed', ['127.0.0.1']],
    ['http://localhost/feed', ['localhost']],
    ['http://[::1]/feed', ['[::1]']],
  ])('%s is asked for as %j, under both schemes', (address, names) => {
    expect(hostPatternsOf(address)).toEqual(
      names.flatMap((name) => [`https://${name}/*`, `http://${name}/*`]),
    );
  });

  test('what is asked for covers the address itself', () => {
    for (const address of ['https://a.example/x', 'http://www.b.example:8000/', 'http://127.0.0.1/'])
      expect(coverageOf(hostPatternsOf(address))(address)).toBe(true);
  });
});

describe('coverageOf', () => {
  test.each([
    ['https://a.example/x', 'https://a.example/*', true],
    ['http://a.example/x', 'https://a.example/*', false],
    ['http://a.example/x', '*://a.example/*', true],
    ['https://b.a.example/x', 'https://a.example/*', false],
    ['https://b.a.example/x', 'https://*.a.example/*', true],
    ['https://ba.example/x', 'https://*.a.example/*', false],
    ['https://a.example/x', 'https://*/*', true],
    ['https://a.example/x', '<all_urls>', true],
    ['https://a.example/x', 'moz-extension://a.example/*', false],
    ['not an address', '<all_urls>', false],
  ])('%s by %s: %s', (address, pattern, covered) => {
    expect(coverageOf([pattern])(address)).toBe(covered);
  });
});

describe('hostPattern', () => {
  test('leaves the port out, as match patterns have none', () => {
    expect(hostPattern('http://127.0.0.1:8080/feed?x')).toBe('http://127.0.0.1/*');
  });
});
