import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { corporaFolder } from '../../../eval/support/feed-cases';
import { parseFeed } from '../../../src/core/feeds/parse-feed';
import { effortOf, IN_REASON } from '../../support/effort';
import { rss, rssItem } from '../../support/feed-documents';

/** What an attack may hold on to, beside the document itself. */
const MOST_BYTES = 50e6;

const KB = 1_000;
const entities = (depth: number): string =>
  Array.from({ length: depth }, (_, at) => `<!ENTITY a${at + 1} "${`&a${at};`.repeat(10)}">`).join('');

const ATTACKS: Record<string, () => string> = {
  'a billion laughs': () =>
    `<!DOCTYPE rss [<!ENTITY a0 "ha">${entities(9)}]>${rssItem('<title>&a9;</title>')}`,
  'quadratic blow-up': () =>
    `<!DOCTYPE rss [<!ENTITY a "${'a'.repeat(50 * KB)}">]>${rssItem(`<title>${'&a;'.repeat(50 * KB)}</title>`)}`,
  'an external entity': () =>
    `<!DOCTYPE rss [<!ENTITY e SYSTEM "file:///etc/passwd">]>${rssItem('<title>&e;</title>')}`,
  'a document type without end': () => `<!DOCTYPE rss [${'<!ENTITY a "b">'.repeat(100 * KB)}`,
  'declarations without end': () => '<!a>'.repeat(500 * KB),
  'deep nesting': () => rssItem('<a>'.repeat(500 * KB)),
  'deep nesting in text': () => rssItem(`<description>${'<b>'.repeat(500 * KB)}</description>`),
  'end tags of nothing': () => rssItem(`${'<a>'.repeat(100 * KB)}${'</b>'.repeat(300 * KB)}`),
  'a huge attribute': () => rssItem(`<title x="${'y'.repeat(3_000 * KB)}">t</title>`),
  'very many attributes': () => rssItem(`<title ${'x="1" '.repeat(300 * KB)}>t</title>`),
  'very many namespaces': () =>
    rssItem(Array.from({ length: 20 * KB }, (_, at) => `<a xmlns:n${at}="u${at}">`).join('')),
  'a huge text': () => rssItem(`<title>${'word '.repeat(800 * KB)}</title>`),
  'ampersands alone': () => rssItem(`<title>${'&'.repeat(2_000 * KB)}</title>`),
  'sections without end': () => rssItem(`<description><b>${'<![CDATA['.repeat(200 * KB)}</b></description>`),
  'tables in tables': () =>
    rssItem(`<description><![CDATA[${'<table><tr><td>'.repeat(100 * KB)}]]></description>`),
  'very many small elements': () => rss('<a/>'.repeat(700 * KB)),
  'very many entries': () => rss('<item><link>https://a.example/</link></item>'.repeat(60 * KB)),
  'very many links': () =>
    rssItem(`<description><![CDATA[${'<a href="/x">y</a>'.repeat(100 * KB)}]]></description>`),
  'spaces before a name': () => rssItem(`<author>${' '.repeat(1_000 * KB)}(</author>`),
  'angles in a name': () =>
    rssItem(`<author>${'<'.repeat(100 * KB)}</author><dc:creator>${'a@'.repeat(100 * KB)}</dc:creator>`),
  'brackets of JSON': () => `{"items":${'['.repeat(1_000 * KB)}`,
  'quotes of JSON': () => `{"items":[${'{"a":"'.repeat(300 * KB)}`,
};

describe('parseFeed under attack', () => {
  test.each(Object.keys(ATTACKS))('%s ends soon, small and without what it was after', (name) => {
    const bytes = new TextEncoder().encode(ATTACKS[name]?.() ?? '');
    const heldBefore = process.memoryUsage().heapUsed;
    const read = () => parseFeed(bytes, { contentType: null, address: 'https://a.example/' });
    const result = read();
    expect(process.memoryUsage().heapUsed - heldBefore).toBeLessThan(MOST_BYTES + 4 * bytes.length);
    const titles = result.ok ? result.value.entries.map(({ title }) => title) : [];
    for (const title of titles) expect(title.length).toBeLessThanOrEqual(1_001);
    expect(JSON.stringify(result)).not.toMatch(/haha|root:/);
    expect(effortOf(() => void read())).toBeLessThan(IN_REASON);
  });
});

const folder = join(corporaFolder(), 'xml-attacks-defusedxml');

// Only where the files are: a test that is skipped counts as one that was not passed.
if (existsSync(folder)) {
  describe('parseFeed on the files of defusedxml', () => {
    test('ends in a problem or a feed without entries, at once', () => {
      for (const file of readdirSync(folder)) {
        const bytes = new Uint8Array(readFileSync(join(folder, file)));
        const read = () => parseFeed(bytes, { contentType: null, address: 'https://a.example/' });
        const result = read();
        expect(result.ok ? result.value.entries : []).toEqual([]);
        expect(effortOf(() => void read())).toBeLessThan(IN_REASON);
      }
    });
  });
}
