import { describe, expect, test } from 'vitest';
import { detectFormat } from '../../../src/core/feeds/detect-format';

const format = (text: string): string | null => {
  const found = detectFormat(text);
  return found === null || typeof found === 'string' ? found : found.format;
};

describe('detectFormat', () => {
  test.each([
    [
      '<?xml version="1.0"?><opml version="2.0"><head/><body><outline type="rss" xmlUrl="https://a.example/rss"/></body></opml>',
      'outline',
    ],
    [
      '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://a.example/feed</loc></url></urlset>',
      'xml',
    ],
    ['<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><title>A</title></svg>', 'xml'],
    [
      '<soap:Envelope xmlns:soap="http://www.w3.org/2003/05/soap-envelope"><soap:Body/></soap:Envelope>',
      'xml',
    ],
  ])('calls a document that is no feed what it is: %#', (text, kind) => {
    expect(format(text)).toBe(kind);
  });

  test('looks past the prolog, and only that, for the root', () => {
    const prolog =
      '\n<?xml version="1.0"?><!-- <feed> --><!DOCTYPE rss [<!ENTITY a "]>"> <!ELEMENT b ANY>]>\n';
    expect(detectFormat(`${prolog}<rss>`)).toEqual({
      format: 'rss',
      start: prolog.length,
      hasJunk: false,
      declaresEntities: true,
    });
  });

  test('goes by the name of the root, whatever its prefix', () => {
    expect(format('<rdf:RDF >')).toBe('rdf');
    expect(format('<a:feed>')).toBe('atom');
    expect(format('<entry>')).toBe('atom');
    expect(format(' {"items":[]}')).toBe('json');
    expect(format('<feedback>')).toBeNull();
  });

  test('tells a page from a feed that a server put into a page', () => {
    expect(format('<html><body><feed></body></html>')).toBe('page');
    expect(format('<html><body><feed xmlns="http://www.w3.org/2005/Atom">')).toBe('atom');
    expect(format('<h1>404</h1>')).toBe('page');
  });

  test('takes the document type of a page for no page where a feed follows', () => {
    expect(format('<!DOCTYPE html><rss>')).toBe('rss');
    expect(format('<!DOCTYPE html><title>t</title>')).toBe('page');
  });
});
