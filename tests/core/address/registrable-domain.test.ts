import { getDomain } from 'tldts';
import { describe, expect, test } from 'vitest';
import { listedSuffixes, writtenSuffixes } from '../../../scripts/suffixes.mjs';
import { registrableDomain } from '../../../src/core/address/registrable-domain';
import { siteOf } from '../../../src/core/address/site';

/** Every listed suffix, with a word in place of a label that may be any. */
const suffixes = writtenSuffixes()
  .split('|')
  .flatMap((line) => {
    const [parent = '', under = ''] = line.split(':');
    return under.split(' ').map((label) => `${label.replace('*', 'any').replace('!', '')}.${parent}`);
  });

describe('registrableDomain', () => {
  test('agrees with a library for names under every suffix, at it and above it', () => {
    expect(suffixes.length).toBeGreaterThan(9_000);
    const hosts = suffixes.flatMap((suffix) => [suffix, `paper.${suffix}`, `www.news.paper.${suffix}`]);
    const other = hosts.filter(
      (host) => registrableDomain(host) !== getDomain(host, { allowPrivateDomains: true }),
    );
    expect(other).toEqual([]);
  });

  test('agrees with it for names of which nothing is listed', () => {
    for (const host of [
      'edition.cnn.com',
      'taz.de',
      'www.paper.example',
      'com',
      'localhost',
      '192.0.2.1',
      '[::1]',
    ])
      expect(registrableDomain(host), host).toBe(getDomain(host, { allowPrivateDomains: true }));
  });

  test('knows sites that lend their name to whoever writes there, and the list does not name', () => {
    expect(registrableDomain('harbour.substack.com')).toBe('harbour.substack.com');
    expect(registrableDomain('www.harbour.wordpress.com')).toBe('harbour.wordpress.com');
    expect(registrableDomain('substack.com')).toBeNull();
  });

  test('looks for nothing in a name that is too long, and not at every label of a deep one', () => {
    expect(registrableDomain(`${'a.'.repeat(4_000)}example`)).toBeNull();
    expect(registrableDomain(`${'a.'.repeat(100)}paper.co.uk`)).toBe('paper.co.uk');
  });

  test('the list in the source is that of the installed version', async () => {
    expect(writtenSuffixes()).toBe(await listedSuffixes());
  });
});

describe('siteOf', () => {
  test.each([
    ['https://www.bbc.co.uk/news', 'bbc.co.uk'],
    ['https://mobile.paper.example:8443/a', 'paper.example'],
    ['https://ann.blogspot.com/', 'ann.blogspot.com'],
    ['https://ann.github.io/blog', 'ann.github.io'],
    ['https://www.朝日.jp/', 'xn--wgvz0a.jp'],
    ['http://127.0.0.1:8080/feed', '127.0.0.1:8080'],
    ['http://localhost:81/', 'localhost:81'],
    ['https://www.github.io/', 'www.github.io'],
    ['no address', ''],
  ])('of %s is %s', (address, site) => {
    expect(siteOf(address)).toBe(site);
  });
});
