import { describe, expect, test } from 'vitest';
import type { Ask } from '../../src/platform/requests';
import { discoverFeeds } from '../../src/tasks/discover-feeds';
import { feedsOnPage } from '../../src/tasks/feeds-on-page';
import { aDocument, aFeed, anAnswer, noAnswer } from '../support/feed-builders';

const web =
  (pages: Readonly<Record<string, string | 'feed'>>, asked: string[] = []) =>
  async ({ address }: Ask) => {
    asked.push(address);
    const page = pages[address];
    if (page === undefined) return anAnswer(address, '', { status: 404 });
    return page === 'feed' ? aDocument(address, 2) : anAnswer(address, page);
  };
const offers = async (typed: string, ...rest: Parameters<typeof web>) => {
  const found = await discoverFeeds(typed, [aFeed('known')], web(...rest));
  return found.ok ? found.value : found.problem.code;
};

describe('discoverFeeds', () => {
  test('offers the address itself when it is a feed', async () => {
    expect(await offers('known.example/feed', { 'https://known.example/feed': 'feed' })).toEqual([
      { address: 'https://known.example/feed', title: 'The known.example paper', isFollowed: true },
    ]);
  });

  test('offers the feeds that a list of feeds holds', async () => {
    const list = `<?xml version="1.0"?><opml version="2.0"><head><title>Ours</title></head><body><outline text="Nachrichten">
      <outline text="Hafen &amp;amp; Stadt" xmlUrl="https://hafen.example/feed?a=1&amp;amp;b=2"/></outline>
      <outline text="新聞" xmlUrl="https://shimbun.example/rss"/></body></opml>`;
    expect(await offers('a.example/blogroll.opml', { 'https://a.example/blogroll.opml': list })).toEqual([
      { address: 'https://hafen.example/feed?a=1&b=2', title: 'Hafen & Stadt', isFollowed: false },
      { address: 'https://shimbun.example/rss', title: '新聞', isFollowed: false },
    ]);
  });

  test('offers what the page declares, without asking for it', async () => {
    const asked: string[] = [];
    const page =
      '<link rel=alternate type="application/atom+xml" title="News" href="/news.atom"><a href="/rss">RSS</a>';
    expect(await offers('a.example', { 'https://a.example/': page }, asked)).toEqual([
      { address: 'https://a.example/news.atom', title: 'News', isFollowed: false },
    ]);
    expect(asked).toEqual(['https://a.example/']);
  });

  test('offers what the page links to, where it is a feed indeed', async () => {
    const page = '<p><a href="/rss">RSS</a> <a href="/feed.xml">Feed</a></p>';
    const found = await offers('a.example', {
      'https://a.example/': page,
      'https://a.example/rss': '<p>All our feeds</p>',
      'https://a.example/feed.xml': 'feed',
    });
    expect(found).toMatchObject([{ address: 'https://a.example/feed.xml', title: 'The a.example paper' }]);
  });

  test('looks where feeds commonly are, and stops at the first', async () => {
    const asked: string[] = [];
    const found = await offers(
      'a.example',
      {
        'https://a.example/': '<p>Hello</p>',
        'https://a.example/feed.xml': 'feed',
        'https://a.example/rss.xml': 'feed',
      },
      asked,
    );
    expect(found).toMatchObject([{ address: 'https://a.example/feed.xml' }]);
    expect(asked).not.toContain('https://a.example/rss.xml');
  });

  test('tries the older scheme where none was typed and the newer is silent', async () => {
    const request = async (ask: Ask) =>
      ask.address.startsWith('https:') ? noAnswer('feed-unreachable') : aDocument(ask.address, 1);
    expect(await discoverFeeds('a.example/feed', [], request)).toMatchObject({
      value: [{ address: 'http://a.example/feed' }],
    });
    expect(await discoverFeeds('https://a.example/feed', [], request)).toMatchObject({
      problem: { code: 'feed-unreachable' },
    });
  });

  test.each([
    ['', 'address-empty'],
    ['https://nowhere.example/', 'feed-missing'],
    ['bare.example', 'no-feeds-found'],
  ])('%j: %s', async (typed, code) => {
    expect(await offers(typed, { 'https://bare.example/': '<p>Nothing here</p>' })).toBe(code);
  });
});

describe('feedsOnPage', () => {
  const page = (address: string, links: object[] = []) => ({ address, links, anchors: [] });

  test('offers what the page names, and says what is followed', () => {
    const link = {
      rel: 'alternate',
      type: 'application/rss+xml',
      href: 'https://known.example/feed',
      title: 'K',
    };
    expect(feedsOnPage(page('https://known.example/', [link]), [aFeed('known')])).toEqual({
      site: 'known.example',
      offers: [{ address: 'https://known.example/feed', title: 'K', isFollowed: true }],
    });
  });

  test('knows sites whose pages have feeds by rule', () => {
    const { offers: found } = feedsOnPage(page('https://github.com/some/project'), []);
    expect(found[0]?.address).toBe('https://github.com/some/project/releases.atom');
  });

  test('finds nothing where it could not look', () => {
    expect(feedsOnPage(null, [])).toEqual({ site: '', offers: [] });
  });
});
