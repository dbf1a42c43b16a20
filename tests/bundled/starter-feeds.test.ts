import { describe, expect, test } from 'vitest';
import { starterFeeds } from '../../src/bundled/starter-feeds';
import { comparableAddress, webAddress } from '../../src/core/address/web-address';

describe('starterFeeds', () => {
  test.each(starterFeeds.map((feed) => [feed.title, feed] as const))(
    '%s has plain https addresses',
    (_title, feed) => {
      for (const address of [feed.address, feed.homeAddress]) {
        expect(webAddress(address)).toBe(address);
        expect(new URL(address)).toMatchObject({
          protocol: 'https:',
          port: '',
          search: '',
          hash: '',
          username: '',
        });
        expect(address).not.toMatch(/feedburner|news\.google|feedproxy/);
      }
      expect(feed.title).toBe(feed.title.trim());
      expect(Intl.getCanonicalLocales(feed.language)).toEqual([feed.language]);
    },
  );

  test('names each feed once', () => {
    const addresses = starterFeeds.map((feed) => comparableAddress(feed.address));
    expect(new Set(addresses).size).toBe(starterFeeds.length);
    expect(new Set(starterFeeds.map((feed) => feed.title)).size).toBe(starterFeeds.length);
  });

  test('is small, and has something to read in each of its languages', () => {
    expect(starterFeeds.length).toBeLessThanOrEqual(50);
    const perLanguage = new Map<string, number>();
    for (const { language } of starterFeeds) perLanguage.set(language, (perLanguage.get(language) ?? 0) + 1);
    expect([...perLanguage.keys()].sort()).toEqual(['de', 'en', 'es', 'fr', 'it', 'ja', 'pt']);
    for (const count of perLanguage.values()) expect(count).toBeGreaterThanOrEqual(3);
  });
});
