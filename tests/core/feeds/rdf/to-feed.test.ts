import { describe, expect, test } from 'vitest';
import { feedFrom } from '../../../support/feed-documents';

const RDF = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
  <channel rdf:about="https://north.example/"><title>North</title><dc:language>fr</dc:language></channel>
  <item rdf:about="https://north.example/1"><title>One</title><dc:date>2003-12-31T10:14:55Z</dc:date></item>
</rdf:RDF>`;

describe('toFeed for RDF', () => {
  test('reads items beside the channel, named by what they are about', () => {
    const feed = feedFrom(RDF);
    expect(feed).toMatchObject({
      format: 'rdf',
      title: 'North',
      homeAddress: 'https://north.example/',
      language: 'fr',
    });
    expect(feed.entries[0]).toMatchObject({
      guid: 'https://north.example/1',
      address: 'https://north.example/1',
      title: 'One',
      publishedAt: Date.UTC(2003, 11, 31, 10, 14, 55),
      language: 'fr',
    });
  });
});
