import { describe, expect, test } from 'vitest';
import { firstBelievable, isBelievable } from '../../../src/core/feeds/believable-dates';
import { parseFeed } from '../../../src/core/feeds/parse-feed';

const TRUE_DATE = Date.UTC(2026, 10, 30, 5, 10);
const WRITTEN = '2026-11-30T06:10:00+01:00';

function publishedAts(text: string): readonly (number | null)[] {
  const read = parseFeed(new TextEncoder().encode(text), {
    contentType: null,
    address: 'https://faro.example/feed',
  });
  return read.ok ? read.value.entries.map(({ publishedAt }) => publishedAt) : [];
}

describe('of several dates of one entry', () => {
  test.each([
    ['1970-01-01T00:00:00Z', WRITTEN],
    ['Thu, 01 Jan 1970 01:00:00 +0100', '', WRITTEN],
    ['0000-00-00 00:00:00', WRITTEN],
    ['9999-12-31T23:59:59Z', WRITTEN],
    ['Tue, 31 Nov 2026 06:10:00 +0100', WRITTEN],
    ['yesterday', WRITTEN],
    [WRITTEN, '2026-11-29T00:00:00Z'],
  ])('the first that may be believed counts: %j', (...texts) => {
    expect(firstBelievable(texts)).toBe(TRUE_DATE);
  });

  test('none counts where all are impossible', () => {
    expect(firstBelievable(['1970-01-01', '0001-01-01', 'never'])).toBeNull();
    expect(firstBelievable([])).toBeNull();
  });

  test('long ago is believed, and so is a date of tomorrow', () => {
    expect([Date.UTC(1953, 1, 1, 8), Date.UTC(2027, 0, 4)].every(isBelievable)).toBe(true);
  });

  const rss = (dates: string): string =>
    `<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"><channel><title>El Faro</title><item><title>Dimite la alcaldesa</title>${dates}</item></channel></rss>`;
  const atom = (dates: string): string =>
    `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/"><title>El Faro</title><entry><id>urn:1</id><title>Dimite la alcaldesa</title>${dates}</entry></feed>`;
  const rdf = (dates: string): string =>
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://faro.example/"><title>El Faro</title></channel><item rdf:about="https://faro.example/1"><title>Dimite la alcaldesa</title>${dates}</item></rdf:RDF>`;
  const json = (dates: Readonly<Record<string, string>>): string =>
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'El Faro',
      items: [{ id: '1', title: 'Dimite la alcaldesa', ...dates }],
    });

  test.each([
    ['RSS', rss(`<pubDate>Thu, 01 Jan 1970 00:00:00 GMT</pubDate><dc:date>${WRITTEN}</dc:date>`)],
    ['RSS in one name twice', rss(`<pubDate>0000-00-00</pubDate><pubDate>${WRITTEN}</pubDate>`)],
    ['RSS with terms', rss(`<dc:date>0001-01-01T00:00:00Z</dc:date><dcterms:date>${WRITTEN}</dcterms:date>`)],
    ['Atom', atom(`<published>1970-01-01T00:00:00Z</published><dc:date>${WRITTEN}</dc:date>`)],
    ['Atom that was changed', atom(`<published>soon</published><updated>${WRITTEN}</updated>`)],
    ['RDF', rdf(`<dc:date>1970-01-01T00:00:00Z</dc:date><pubDate>${WRITTEN}</pubDate>`)],
    ['JSON', json({ date_published: '1970-01-01T00:00:00Z', date_modified: WRITTEN })],
  ])('so it is in %s', (_format, text) => {
    expect(publishedAts(text)).toEqual([TRUE_DATE]);
  });
});
