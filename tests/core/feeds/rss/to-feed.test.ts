import { describe, expect, test } from 'vitest';
import { feedFrom, rss } from '../../../support/feed-documents';

describe('toFeed for RSS', () => {
  test('reads what a channel says of itself', () => {
    const feed = feedFrom(
      rss(`<title>North</title><link>/home</link><description>News &lt;b&gt;daily&lt;/b&gt;</description>
        <language>en-us</language><ttl>90</ttl><atom:link rel="self" href="https://north.example/rss"/>
        <image><title>not this</title><url>/logo.png</url><link>https://else.example/</link></image>
        <skipHours><hour>3</hour><hour>24</hour></skipHours><skipDays><day>Sunday</day></skipDays>`),
    );
    expect(feed).toMatchObject({
      title: 'North',
      homeAddress: 'https://north.example/home',
      selfAddress: 'https://north.example/rss',
      description: 'News daily',
      language: 'en-US',
      image: 'https://north.example/logo.png',
      ttlMs: 90 * 60_000,
      skipHours: [0, 3],
      skipDays: [0],
      entries: [],
    });
  });

  test('takes the pace from the syndication module where there is no ttl', () => {
    const sy = 'http://purl.org/rss/1.0/modules/syndication/';
    const feed = feedFrom(
      `<rss><channel xmlns:s="${sy}"><s:updatePeriod>daily</s:updatePeriod><s:updateFrequency>4</s:updateFrequency></channel></rss>`,
    );
    expect(feed.ttlMs).toBe(6 * 3_600_000);
  });

  test('finds items beside the channel', () => {
    expect(
      feedFrom('<rss><channel><title>t</title></channel><item><title>a</title></item></rss>').entries,
    ).toHaveLength(1);
  });

  test('knows namespaces by their address and not by the prefix', () => {
    expect(
      feedFrom(
        '<rss xmlns:x="http://purl.org/dc/elements/1.1/"><channel><x:language>de</x:language></channel></rss>',
      ).language,
    ).toBe('de');
  });
});
