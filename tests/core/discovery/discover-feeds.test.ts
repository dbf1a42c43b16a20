import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { discoverFeeds } from '../../../src/core/discovery/discover-feeds';
import { effortOf, IN_REASON } from '../../support/effort';

const PAGE = 'https://site.example/news/today';

const addresses = (html: string): string[] => discoverFeeds(html, PAGE).map((feed) => feed.address);

describe('discoverFeeds', () => {
  test.each([
    ['<link rel="alternate" type="application/rss+xml" href="/feed">', 'https://site.example/feed'],
    ['<LINK HREF=/feed TYPE=application/atom+xml REL=Alternate>', 'https://site.example/feed'],
    [
      '<link rel="home alternate" type="application/rss+xml; charset=utf-8" href="rss">',
      'https://site.example/news/rss',
    ],
    [
      '<link rel="alternate" type="application/feed+json" href="//cdn.example/feed.json">',
      'https://cdn.example/feed.json',
    ],
    ['<link rel="feed" href="?x=1">', 'https://site.example/news/today?x=1'],
    ['<link rel="alternate" type="text/xml" href="/all.rss">', 'https://site.example/all.rss'],
    [
      '<base href="https://other.example/a/"><link rel="alternate" type="application/rss+xml" href="feed">',
      'https://other.example/a/feed',
    ],
    [
      '<link rel="alternate" type="application/rss+xml" href="feed?a=1&amp;b=2#top">',
      'https://site.example/news/feed?a=1&b=2',
    ],
    ['<p>Our <a href="/rss.xml">headlines</a>', 'https://site.example/rss.xml'],
    ['<a href="/subscribe?id=7"><img alt="RSS"></a>', 'https://site.example/subscribe?id=7'],
    ['<a href="/index.php?feed=rss2">x</a>', 'https://site.example/index.php?feed=rss2'],
    ['<a href="feed://site.example/all">x</a>', 'https://site.example/all'],
  ])('finds %s', (html, address) => {
    expect(addresses(html)).toEqual([address]);
  });

  test.each([
    '<link rel="alternate" hreflang="de" href="/de/">',
    '<link rel="alternate stylesheet" type="text/css" href="/feed">',
    '<link rel="alternate" type="application/json+oembed" href="/oembed?feed">',
    '<link rel="alternate" type="application/json" href="/wp-json/wp/v2/pages/1">',
    '<link rel="alternate" type="application/rss+xml" href="javascript:alert(1)">',
    '<link rel="alternate" type="application/rss+xml">',
    '<!-- <link rel="alternate" type="application/rss+xml" href="/feed"> -->',
    '<script>"<link rel=alternate type=application/rss+xml href=/feed>"</script>',
    '<a href="/feedback">Feedback</a><a href="/news">The feed</a>',
  ])('finds nothing in %s', (html) => {
    expect(addresses(html)).toEqual([]);
  });

  test('puts what the page declares first, and feeds of comments last', () => {
    const html = `<a href="/rss">RSS</a>
      <link rel="alternate" type="application/rss+xml" title="Site &raquo; Comments Feed" href="/comments/feed/">
      <link rel="alternate" type="application/rss+xml" title="Site &raquo; Feed" href="/feed/">`;
    expect(discoverFeeds(html, PAGE)).toEqual([
      { address: 'https://site.example/feed/', title: 'Site » Feed', source: 'link', isComments: false },
      {
        address: 'https://site.example/comments/feed/',
        title: 'Site » Comments Feed',
        source: 'link',
        isComments: true,
      },
      { address: 'https://site.example/rss', title: 'RSS', source: 'anchor', isComments: false },
    ]);
  });

  test('names a feed once, by its declaration', () => {
    const html = `<a href="/feed/">All of it</a><link rel="alternate" type="application/rss+xml" title="A" href="/feed">`;
    expect(discoverFeeds(html, PAGE)).toMatchObject([{ title: 'A', source: 'link' }]);
  });

  test('never throws and gives http addresses only', () => {
    const bits = fc.constantFrom(
      '<link ',
      'rel=alternate ',
      'type="application/rss+xml"',
      ' href="feed"',
      '>',
      '<a href="',
      'x/rss',
      '">',
      '</a>',
      '<base href="::">',
      '<!--',
      '<svg>',
    );
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 30 }), (parts) => {
        for (const address of addresses(parts.join(''))) expect(address).toMatch(/^https?:\/\//);
      }),
    );
  });

  test.each([
    ['nested elements', '<div>'.repeat(200_000)],
    ['anchors never closed', '<a href="/feed">'.repeat(90_000)],
    ['closing tags', `${'<b>'.repeat(900)}${'</i>'.repeat(300_000)}`],
    ['one long address', `<a href="${'/feed'.repeat(200_000)}">RSS</a>`],
    ['one long name', `<a href="/x">${'rss feed '.repeat(100_000)}</a>`],
  ])('is quick with a flood of %s', (_what, html) => {
    expect(effortOf(() => void discoverFeeds(html, PAGE))).toBeLessThan(IN_REASON);
  });
});
