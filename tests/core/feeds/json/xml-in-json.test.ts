import { describe, expect, test } from 'vitest';
import { feedFrom } from '../../../support/feed-documents';

describe('a feed written as JSON', () => {
  test('is read as the RSS it is', () => {
    const feed = feedFrom(
      JSON.stringify({
        rss: {
          version: '2.0',
          channel: {
            title: 'Porträts & Berichte',
            link: 'https://north.example/',
            item: [
              {
                title: 'Der Hafen friert zu',
                link: 'https://north.example/1',
                guid: { '#value': 'n-1', isPermaLink: 'false' },
                pubDate: 'Mon, 30 Nov 2026 05:00:00 GMT',
                description: '<p>Die Fähren warten.</p>',
              },
              {
                title: '港が凍る',
                link: 'https://north.example/2',
                guid: 'n-2',
                enclosure: { url: 'https://north.example/2.mp3', type: 'audio/mpeg' },
              },
            ],
          },
        },
      }),
    );
    expect(feed).toMatchObject({
      format: 'rss',
      title: 'Porträts & Berichte',
      homeAddress: 'https://north.example/',
    });
    expect(feed.entries).toMatchObject([
      {
        guid: 'n-1',
        title: 'Der Hafen friert zu',
        summary: 'Die Fähren warten.',
        publishedAt: Date.UTC(2026, 10, 30, 5),
      },
      { guid: 'n-2', title: '港が凍る', enclosures: [{ address: 'https://north.example/2.mp3' }] },
    ]);
  });

  test('is read where it has one item, and as Atom', () => {
    const one = feedFrom(
      JSON.stringify({
        rss: {
          '@version': '2.0',
          channel: { title: 'One', item: { title: 'Alone', guid: { _: 'a', $: { isPermaLink: 'false' } } } },
        },
      }),
    );
    expect(one.entries).toMatchObject([{ guid: 'a', title: 'Alone' }]);
    const atom = feedFrom(
      JSON.stringify({
        feed: {
          title: { $t: 'Notes' },
          entry: [
            {
              id: { $t: 'x' },
              title: { $t: 'A heron' },
              updated: { $t: '2026-11-30T05:00:00Z' },
              link: [{ rel: 'alternate', href: 'https://north.example/x' }],
            },
          ],
        },
      }),
    );
    expect(atom).toMatchObject({
      format: 'atom',
      title: 'Notes',
      entries: [{ guid: 'x', title: 'A heron', address: 'https://north.example/x' }],
    });
  });
});
