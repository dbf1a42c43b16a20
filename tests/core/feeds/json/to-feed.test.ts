import { describe, expect, test } from 'vitest';
import { feedFrom } from '../../../support/feed-documents';
import { printBlocks } from '../../../support/print-blocks';

const FEED = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'North',
  home_page_url: 'https://north.example/',
  feed_url: 'https://north.example/feed.json',
  icon: '/icon.png',
  language: 'en',
  authors: [{ name: 'Desk' }],
  items: [
    {
      id: 7,
      url: '/7',
      title: 'Dam',
      content_html: '<p>Long <img src="i.png">',
      summary: 'Short',
      date_published: '2024-03-05T10:00:00Z',
      tags: ['water', 3],
      attachments: [{ url: '/a.mp3', mime_type: 'audio/mpeg', size_in_bytes: 5 }],
    },
    { id: 'b', content_text: 'One.\n\nTwo.', author: { name: 'Ann' } },
  ],
};

describe('toFeed for JSON Feed', () => {
  test('reads feed and items', () => {
    const feed = feedFrom(JSON.stringify(FEED));
    expect(feed).toMatchObject({
      format: 'json',
      title: 'North',
      image: 'https://north.example/icon.png',
      selfAddress: 'https://north.example/feed.json',
    });
    expect(feed.entries[0]).toMatchObject({
      guid: '7',
      address: 'https://north.example/7',
      author: 'Desk',
      summary: 'Short',
      image: 'https://north.example/i.png',
      categories: ['water'],
      enclosures: [{ address: 'https://north.example/a.mp3', type: 'audio/mpeg', length: 5 }],
      publishedAt: Date.UTC(2024, 2, 5, 10),
    });
    expect(feed.entries[1]?.author).toBe('Ann');
    expect(printBlocks(feed.entries[1]?.content ?? [])).toEqual(['p One.', 'p Two.']);
  });

  test('keeps the items before the place where a document was cut off', () => {
    const text = JSON.stringify(FEED);
    const feed = feedFrom(text.slice(0, text.indexOf('One.')));
    expect(feed.faults).toEqual(['truncated']);
    expect(feed.entries.map(({ title }) => title)).toEqual(['Dam']);
  });
});
