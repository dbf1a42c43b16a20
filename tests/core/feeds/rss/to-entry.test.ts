import { describe, expect, test } from 'vitest';
import { firstEntry, rssItem } from '../../../support/feed-documents';
import { printBlocks } from '../../../support/print-blocks';

const entry = (item: string) => firstEntry(rssItem(item));

describe('toEntry for RSS', () => {
  test('reads an item with all it can say', () => {
    const read =
      entry(`<title>Dam &amp;amp; river</title><link>/dam</link><guid isPermaLink="false">g-1</guid>
      <dc:creator>Ann Ames</dc:creator><pubDate>Thu, 01 Jan 2004 19:48:21 GMT</pubDate>
      <description>Short.</description><content:encoded><![CDATA[<p>Long <a href="more">text</a></p>]]></content:encoded>
      <category>Water</category><category>Water</category><dc:subject>Floods</dc:subject>
      <enclosure url="/a.mp3" type="audio/mpeg" length="12"/><media:thumbnail url="/t.png"/>
      <comments>https://north.example/dam#c</comments>`);
    expect(read).toMatchObject({
      title: 'Dam & river',
      address: 'https://north.example/dam',
      guid: 'g-1',
      author: 'Ann Ames',
      publishedAt: Date.UTC(2004, 0, 1, 19, 48, 21),
      summary: 'Short.',
      categories: ['Water', 'Floods'],
      enclosures: [{ address: 'https://north.example/a.mp3', type: 'audio/mpeg', length: 12 }],
      image: 'https://north.example/t.png',
      commentsAddress: 'https://north.example/dam#c',
    });
    expect(printBlocks(read.content)).toEqual(['p Long [text](https://north.example/more)']);
  });

  test('knows whom an item came from, where that is said', () => {
    const read = entry(
      '<title>a</title><source url="https://gazette.example/rss">Harbour &amp;amp; Gazette</source>',
    );
    expect(read.source).toEqual({ name: 'Harbour & Gazette', address: 'https://gazette.example/rss' });
    expect(entry('<title>a</title><source url="https://gazette.example/rss"/>').source).toBeUndefined();
  });

  test('leaves absent what the item does not say', () => {
    expect(entry('<description>Only this.</description>')).toMatchObject({
      guid: null,
      address: null,
      title: '',
      author: null,
      publishedAt: null,
      updatedAt: null,
      summary: 'Only this.',
      language: null,
      image: null,
      categories: [],
      enclosures: [],
      commentsAddress: null,
    });
  });

  test('takes a GUID for the address only where it is one', () => {
    expect(entry('<guid>https://a.example/1</guid>').address).toBe('https://a.example/1');
    expect(entry('<guid isPermaLink="false">https://a.example/1</guid>').address).toBeNull();
    expect(entry('<guid>https://a.example/1</guid><link>https://a.example/2</link>').address).toBe(
      'https://a.example/2',
    );
  });

  test.each([
    ['ann@north.example (Ann Ames)', 'Ann Ames'],
    ['Ann Ames &lt;ann@north.example&gt;', 'Ann Ames'],
    ['Ann &amp;amp; Bo', 'Ann & Bo'],
  ])('reads the author %j', (author, name) => {
    expect(entry(`<author>${author}</author>`).author).toBe(name);
  });

  test('reads markup that nobody escaped', () => {
    const read = entry(
      '<title>A <i>great</i> day</title><description><p>One<br/>two</p><b>three</b></description>',
    );
    expect(read.title).toBe('A great day');
    expect(printBlocks(read.content)).toEqual(['p One/two', 'p *three*']);
  });

  test('gathers picture and sound from media groups', () => {
    const read = entry(`<media:group><media:content url="/s.jpg" medium="image" width="90"/>
      <media:content url="/l.jpg" medium="image" width="900"/><media:content url="/f.mp4" type="video/mp4"/></media:group>`);
    expect(read.image).toBe('https://north.example/l.jpg');
    expect(read.enclosures.map(({ address }) => address)).toEqual(['https://north.example/f.mp4']);
  });

  test('poisoned fields lead nowhere', () => {
    const bad = 'javascript:alert(1)';
    const read =
      entry(`<link>${bad}</link><guid>${bad}</guid><comments>${bad}</comments><enclosure url="${bad}"/>
      <media:thumbnail url="${bad}"/><title>&lt;script&gt;x&lt;/script&gt;t</title>`);
    expect(read).toMatchObject({
      address: null,
      commentsAddress: null,
      enclosures: [],
      image: null,
      title: 't',
    });
  });
});
