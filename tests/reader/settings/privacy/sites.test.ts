import { expect, test } from 'vitest';
import { isEverySite, sitesOf } from '../../../../src/reader/settings/privacy/sites';

test('a site is one name under both schemes, with or without www, and has its feeds', () => {
  const sites = sitesOf(
    ['https://a.example/*', 'http://a.example/*', 'https://www.a.example/*', 'https://b.example/*'],
    [{ address: 'https://www.a.example/feed' }, { address: 'https://waits.example:8080/feed' }],
  );
  expect(sites).toEqual([
    {
      name: 'a.example',
      patterns: ['https://a.example/*', 'http://a.example/*', 'https://www.a.example/*'],
      feeds: ['https://www.a.example/feed'],
    },
    { name: 'b.example', patterns: ['https://b.example/*'], feeds: [] },
    { name: 'waits.example', patterns: [], feeds: ['https://waits.example:8080/feed'] },
  ]);
});

test('a pattern for many hosts stands by itself', () => {
  expect(sitesOf(['*://*.a.example/*'], []).map(({ name }) => name)).toEqual(['*.a.example']);
  expect(sitesOf(['*://*/*'], []).map(isEverySite)).toEqual([true]);
  expect(sitesOf(['<all_urls>'], []).map(isEverySite)).toEqual([true]);
});

test('sites stand in the order of the numbers in their names', () => {
  const named = (name: string) => ({ address: `https://${name}/feed` });
  const feeds = ['blog10.example', 'blog2.example', 'www.blog1.example', 'blog.example', 'année.example'];
  expect(sitesOf([], feeds.map(named)).map(({ name }) => name)).toEqual([
    'blog.example',
    'blog1.example',
    'blog2.example',
    'blog10.example',
    'xn--anne-dpa.example',
  ]);
});
