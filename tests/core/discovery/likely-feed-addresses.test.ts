import { describe, expect, test } from 'vitest';
import { likelyFeedAddresses } from '../../../src/core/discovery/likely-feed-addresses';
import { wellKnownFeeds } from '../../../src/core/discovery/well-known-feeds';

describe('likelyFeedAddresses', () => {
  test('tries the commonest path of a site first', () => {
    expect(likelyFeedAddresses('https://site.example').slice(0, 3)).toEqual([
      'https://site.example/feed',
      'https://site.example/rss',
      'https://site.example/feed.xml',
    ]);
  });

  test('tries below the page before the top of the site', () => {
    const likely = likelyFeedAddresses('https://site.example/blog/index.html?x');
    expect(likely[0]).toBe('https://site.example/blog/feed');
    expect(likely).toContain('https://site.example/rss.xml');
    expect(new Set(likely).size).toBe(likely.length);
  });

  test('puts what is known of the site before anything else', () => {
    expect(likelyFeedAddresses('https://ann.tumblr.com/')[0]).toBe('https://ann.tumblr.com/rss');
  });

  test('has nothing to try for what is no web address', () => {
    expect(likelyFeedAddresses('mailto:a@b.example')).toEqual([]);
  });
});

describe('wellKnownFeeds', () => {
  test.each([
    [
      'https://www.youtube.com/channel/UC12_-x/videos',
      'https://www.youtube.com/feeds/videos.xml?channel_id=UC12_-x',
    ],
    [
      'https://m.youtube.com/playlist?v=1&list=PL9',
      'https://www.youtube.com/feeds/videos.xml?playlist_id=PL9',
    ],
    ['https://old.reddit.com/r/bicycles/top', 'https://www.reddit.com/r/bicycles/.rss'],
    ['https://www.reddit.com/user/ann', 'https://www.reddit.com/user/ann/.rss'],
    ['https://github.com/ann/tool.js/issues', 'https://github.com/ann/tool.js/releases.atom'],
    ['https://github.com/ann', 'https://github.com/ann.atom'],
    ['https://medium.com/@ann', 'https://medium.com/feed/@ann'],
    ['https://bsky.app/profile/ann.example', 'https://bsky.app/profile/ann.example/rss'],
    ['https://ann.substack.com/p/one', 'https://ann.substack.com/feed'],
    ['https://ann.blogspot.co.uk/2020/', 'https://ann.blogspot.co.uk/feeds/posts/default'],
    ['https://ann.wordpress.com/', 'https://ann.wordpress.com/feed/'],
    ['https://social.example/@ann', 'https://social.example/@ann.rss'],
  ])('knows the feed of %s', (page, feed) => {
    expect(wellKnownFeeds(page)[0]).toBe(feed);
  });

  test.each([
    'https://www.youtube.com/@ann',
    'https://www.reddit.com/',
    'https://site.example/a/@b',
    'nonsense',
  ])('knows none of %s', (page) => {
    expect(wellKnownFeeds(page)).toEqual([]);
  });
});
