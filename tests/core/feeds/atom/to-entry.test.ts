import { describe, expect, test } from 'vitest';
import { atom, atomEntry, feedFrom, firstEntry } from '../../../support/feed-documents';
import { printBlocks } from '../../../support/print-blocks';

const entry = (inside: string) => firstEntry(atomEntry(inside));

describe('toEntry for Atom', () => {
  test('reads an entry with all it can say', () => {
    const read = entry(`<id>tag:1</id><title type="html">A &lt;b&gt;dam&lt;/b&gt;</title>
      <link rel="alternate" type="application/json" href="/1.json"/><link href="/1"/><link rel="replies" href="/1#c"/>
      <link rel="enclosure" href="/a.mp3" type="audio/mpeg" length="5"/>
      <author><name>Ann</name></author><author><name>Bo</name></author>
      <published>2003-12-31T10:14:55Z</published><updated>2004-01-01T00:00:00Z</updated>
      <category term="water" label="Water"/><summary>Short.</summary><content type="html">&lt;p&gt;Long&lt;/p&gt;</content>`);
    expect(read).toMatchObject({
      guid: 'tag:1',
      title: 'A dam',
      address: 'https://north.example/1',
      author: 'Ann, Bo',
      publishedAt: Date.UTC(2003, 11, 31, 10, 14, 55),
      updatedAt: Date.UTC(2004, 0, 1),
      summary: 'Short.',
      categories: ['Water'],
      enclosures: [{ address: 'https://north.example/a.mp3', type: 'audio/mpeg', length: 5 }],
      commentsAddress: 'https://north.example/1#c',
    });
    expect(printBlocks(read.content)).toEqual(['p Long']);
  });

  test('reads text as plain, HTML, XHTML or base64, as it says', () => {
    expect(entry('<title type="text">1 &lt; 2 &amp;amp; &lt;b&gt;</title>').title).toBe('1 < 2 & <b>');
    expect(entry('<title>plain &lt;b&gt;bold&lt;/b&gt;</title>').title).toBe('plain bold');
    expect(
      entry(
        '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">a &lt;b&gt; <![CDATA[<i>]]><em>c</em></div></content>',
      ).content,
    ).toEqual([
      {
        kind: 'paragraph',
        children: [
          { kind: 'text', text: 'a <b> <i>' },
          { kind: 'emphasis', children: [{ kind: 'text', text: 'c' }] },
        ],
      },
    ]);
    expect(
      entry('<summary mode="base64" type="text/html">RXhhbXBsZSA8Yj5BdG9tPC9iPg==</summary>').summary,
    ).toBe('Example Atom');
  });

  test('resolves addresses against the nearest base', () => {
    const read = entry(
      '<content type="xhtml" xml:base="https://else.example/a/"><p><a href="b">c</a></p></content><link xml:base="/d/" href="e"/>',
    );
    expect(printBlocks(read.content)).toEqual(['p [c](https://else.example/a/b)']);
    expect(read.address).toBe('https://north.example/d/e');
  });

  test('inherits author and language from the feed', () => {
    const feed = feedFrom(
      atom(
        '<author><name>Desk</name></author><dc:language xmlns:dc="http://purl.org/dc/elements/1.1/">es</dc:language><entry><title>a</title></entry>',
      ),
    );
    expect(feed.entries[0]).toMatchObject({ author: 'Desk', language: 'es' });
  });

  test('reads Atom 0.3 and prefixed elements', () => {
    const old =
      '<feed version="0.3" xmlns="http://purl.org/atom/ns#"><tagline>T</tagline><entry><issued>2003-12-31T10:14:55Z</issued></entry></feed>';
    expect(feedFrom(old)).toMatchObject({
      description: 'T',
      entries: [{ publishedAt: Date.UTC(2003, 11, 31, 10, 14, 55) }],
    });
    const prefixed =
      '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>T</a:title><a:entry><a:id>1</a:id></a:entry></a:feed>';
    expect(feedFrom(prefixed)).toMatchObject({ title: 'T', entries: [{ guid: '1' }] });
  });
});
