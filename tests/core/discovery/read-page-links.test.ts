import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPageLinks } from '../../../src/core/discovery/read-page-links';

const page = (more: object) => ({ address: 'https://site.example/', links: [], anchors: [], ...more });

describe('readPageLinks', () => {
  test('finds what the head declares before what an anchor looks like', () => {
    const found = readPageLinks(
      page({
        links: [
          { rel: 'stylesheet', type: 'text/css', href: 'https://site.example/style.css', title: '' },
          {
            rel: 'alternate',
            type: 'application/rss+xml',
            href: 'https://site.example/main',
            title: ' All\nnews ',
          },
        ],
        anchors: [
          { rel: '', type: '', href: 'https://site.example/about', title: 'About' },
          { rel: '', type: '', href: 'https://site.example/feed.xml', title: 'RSS' },
        ],
      }),
    );
    expect(found?.feeds.map(({ address, title }) => [address, title])).toEqual([
      ['https://site.example/main', 'All news'],
      ['https://site.example/feed.xml', 'RSS'],
    ]);
  });

  test('takes nothing that is no web address', () => {
    const links = [{ rel: 'alternate', type: 'application/rss+xml', href: 'javascript:alert(1)', title: '' }];
    expect(readPageLinks(page({ links }))?.feeds).toEqual([]);
  });

  test('makes nothing of what a page cannot have sent', () => {
    expect(readPageLinks(null)).toBeNull();
    expect(readPageLinks({ links: [] })).toBeNull();
  });

  test('throws at nothing', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), fc.string(), (links, anchors, address) => {
        readPageLinks({ address, links, anchors });
      }),
    );
  });
});
