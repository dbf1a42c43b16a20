import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseFeed } from '../../../src/core/feeds/parse-feed';
import { ADDRESS, atom, feedFrom, rss, rssItem } from '../../support/feed-documents';

const problemOf = (document: string): string | null => {
  const result = parseFeed(new TextEncoder().encode(document), {
    contentType: 'application/rss+xml',
    address: ADDRESS,
  });
  return result.ok ? null : result.problem.code;
};

describe('parseFeed', () => {
  test.each([
    [rss('<title>T</title>'), 'rss'],
    ['<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><channel/></rdf:RDF>', 'rdf'],
    [atom('<title>T</title>'), 'atom'],
    ['{"version":"https://jsonfeed.org/version/1.1","title":"T","items":[]}', 'json'],
  ])('tells the format of %j', (document, format) => {
    expect(feedFrom(document).format).toBe(format);
  });

  test('says so when a web page came back', () => {
    expect(problemOf('<!DOCTYPE html><html><head><title>T</title></head><body><p>Hi</body></html>')).toBe(
      'feed-is-a-web-page',
    );
    expect(problemOf('<html><body>about &lt;rss&gt; <rss></body></html>')).toBe('feed-is-a-web-page');
  });

  test.each(['', ' ', 'not a feed', '{"a":1}', '[1]', '{', '\u0000\u0001'])(
    'recognises no feed in %j',
    (document) => {
      expect(problemOf(document)).toBe('feed-not-recognised');
    },
  );

  test('calls a list of feeds and other documents what they are', () => {
    expect(problemOf('<opml version="2.0"/>')).toBe('feed-is-an-outline');
    expect(problemOf('<urlset><url><loc>https://a.example/</loc></url></urlset>')).toBe(
      'feed-is-another-document',
    );
  });

  const served = (channel: string): unknown => {
    const result = parseFeed(new TextEncoder().encode(rss(channel)), {
      contentType: null,
      address: 'https://feeds.host.example/site.xml',
    });
    return result.ok ? result.value.entries[0] : null;
  };
  const onSite = '<link>https://site.example/blog/</link>';
  const item = '<item><link>/2026/a</link><description>&lt;img src="/i.png"&gt;</description></item>';

  test('takes what is relative for relative to the site, where that lies on another host and nothing says so', () => {
    expect(served(onSite + item)).toMatchObject({
      address: 'https://site.example/2026/a',
      image: 'https://site.example/i.png',
    });
    expect(served(`${onSite}<item xml:base="https://else.example/"><link>/a</link></item>`)).toMatchObject({
      address: 'https://else.example/a',
    });
    expect(served(item)).toMatchObject({ address: 'https://feeds.host.example/2026/a' });
  });

  test('leaves the parameters of addresses as they are, and unescapes those that were escaped twice', () => {
    expect(served('<item><link>https://q.example/a?section=1&copy=2&lt=3</link></item>')).toMatchObject({
      address: 'https://q.example/a?section=1&copy=2&lt=3',
    });
    expect(served('<item><link><![CDATA[https://q.example/a?b=1&amp;copy=2]]></link></item>')).toMatchObject({
      address: 'https://q.example/a?b=1&copy=2',
    });
  });

  test('finds nothing wrong with a sound feed', () => {
    expect(
      feedFrom(`<!-- made today --><!DOCTYPE rss>${rssItem('<title>a &amp; b</title>')}`).faults,
    ).toEqual([]);
  });

  test('reads past a warning that a server put before the feed', () => {
    const feed = feedFrom(`<br />\n<b>Warning</b>: mysql on line 3<br />${rssItem('<title>a</title>')}`);
    expect(feed.faults).toContain('leading-junk');
    expect(feed.entries).toHaveLength(1);
  });

  test('keeps the entries before the place where a document was cut off', () => {
    const whole = rss('<item><title>one</title></item><item><title>two</title><link>https://a.example/');
    const feed = feedFrom(whole.slice(0, whole.indexOf('</channel>')));
    expect(feed.faults).toContain('truncated');
    expect(feed.entries.map(({ title }) => title)).toEqual(['one', 'two']);
  });

  test('reads ampersands that nobody escaped', () => {
    const feed = feedFrom(rssItem('<title>Q & A</title><link>https://a.example/?a=1&b=2&copy=3</link>'));
    expect(feed.faults).toEqual(['not-well-formed']);
    expect(feed.entries[0]?.title).toBe('Q & A');
    expect(feed.entries[0]?.address).toBe('https://a.example/?a=1&b=2&copy=3');
  });

  test('separates entries that were left open', () => {
    const feed = feedFrom(rss('<item><title>one<description>a<item><title>two</title></item>'));
    expect(feed.entries.map(({ title }) => title)).toContain('two');
    expect(feed.entries).toHaveLength(2);
  });

  test('stops at the most entries it keeps', () => {
    const feed = feedFrom(rss('<item><title>a</title></item>'.repeat(5_001)));
    expect(feed.entries).toHaveLength(5_000);
    expect(feed.faults).toContain('too-many-entries');
  });

  test('believes the bytes and not the label', () => {
    const feed = feedFrom(
      '<?xml version="1.0" encoding="iso-8859-1"?><rss><channel><title>Überfall</title></channel></rss>',
    );
    expect(feed.title).toBe('Überfall');
    expect(feed.faults).toEqual(['wrong-encoding']);
  });

  test('never throws, whatever the bytes', () => {
    const pieces = fc.constantFrom(
      '<rss',
      '<channel>',
      '<item>',
      '</item>',
      '<title>',
      '<feed ',
      'xmlns="',
      '">',
      '<![CDATA[',
      ']]>',
      '<!DOCTYPE',
      '[',
      '&',
      '&#x',
      '{"items":[',
      '{"version":"jsonfeed.org",',
      '}',
      '<?xml encoding="',
      '"?>',
      '\ufeff',
    );
    const document = fc
      .array(fc.oneof(pieces, fc.string({ unit: 'binary' })))
      .map((parts) => new TextEncoder().encode(parts.join('')));
    fc.assert(
      fc.property(
        fc.oneof(fc.uint8Array({ maxLength: 400 }), document),
        fc.option(fc.string()),
        (bytes, contentType) => {
          const result = parseFeed(bytes, { contentType, address: ADDRESS });
          expect(typeof result.ok).toBe('boolean');
        },
      ),
      { numRuns: 500 },
    );
  });
});
