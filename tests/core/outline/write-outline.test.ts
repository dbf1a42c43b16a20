import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Feed } from '../../../src/core/model/feed';
import type { FeedId } from '../../../src/core/model/ids';
import { filedFeeds, type OutlineNode } from '../../../src/core/outline/outline';
import { outlineOfFeeds } from '../../../src/core/outline/outline-of-feeds';
import { plainText } from '../../../src/core/outline/outline-text';
import { parseOutline } from '../../../src/core/outline/parse-outline';
import { type WritableOutline, writeOutline } from '../../../src/core/outline/write-outline';

const aFeed = (over: Partial<Feed>): Feed => ({
  id: 'f' as FeedId,
  address: 'https://a.example/feed',
  title: 'A',
  homeAddress: null,
  folder: [],
  followedAt: 0,
  pausedAt: null,
  ...over,
});

const withoutLines = (nodes: readonly OutlineNode[]): unknown =>
  JSON.parse(JSON.stringify(nodes, (key, value) => (key === 'line' ? undefined : value)));

const text = fc.string({ unit: 'binary', maxLength: 12 }).map((any) => plainText(any).replace(/[,/]/g, ''));
const address = fc.webUrl({ withQueryParameters: true }).map((any) => new URL(any).href);
const extra = fc.dictionary(fc.constantFrom('description', 'language', 'isOpen'), text, { maxKeys: 2 });
const { node } = fc.letrec<{ node: OutlineNode }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3 },
    fc.record({
      kind: fc.constant('feed' as const),
      title: text,
      address,
      homeAddress: fc.option(address),
      categories: fc.constantFrom([], [['tag']], [['a', 'b'], ['c']]),
      extra,
      line: fc.constant(0),
    }),
    fc.record({
      kind: fc.constant('unusable' as const),
      reason: fc.constant('is-a-list' as const),
      title: text,
      given: address,
      homeAddress: fc.constant(null),
      extra: fc.constant({ type: 'source' }),
      line: fc.constant(0),
    }),
    fc.record({
      kind: fc.constant('folder' as const),
      title: text,
      children: fc.array(tie('node'), { maxLength: 3 }),
      extra,
      line: fc.constant(0),
    }),
  ),
}));

describe('writeOutline', () => {
  test('writes OPML 2.0 that any reader takes', () => {
    const outline = outlineOfFeeds(
      [
        aFeed({ title: 'R&D "daily"', folder: ['Work', 'Deep'], homeAddress: 'https://a.example/' }),
        aFeed({ title: '<B>', address: 'https://b.example/?x=1&y=2' }),
      ],
      'Feeds',
      Date.UTC(2026, 10, 23),
    );
    expect(writeOutline(outline)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0">
  <head>
    <title>Feeds</title>
    <dateCreated>Mon, 23 Nov 2026 00:00:00 GMT</dateCreated>
  </head>
  <body>
    <outline text="Work" title="Work">
      <outline text="Deep" title="Deep">
        <outline text="R&amp;D &quot;daily&quot;" title="R&amp;D &quot;daily&quot;" type="rss" xmlUrl="https://a.example/feed" htmlUrl="https://a.example/"/>
      </outline>
    </outline>
    <outline text="&lt;B&gt;" title="&lt;B&gt;" type="rss" xmlUrl="https://b.example/?x=1&amp;y=2"/>
  </body>
</opml>
`);
  });

  test('loses nothing that is read again', () => {
    fc.assert(
      fc.property(fc.array(node, { maxLength: 4 }), text, (nodes, title) => {
        const outline: WritableOutline = { title, createdAt: 86_400_000, modifiedAt: null, head: {}, nodes };
        const again = parseOutline(writeOutline(outline));
        if (!again.ok) throw new Error(again.problem.code);
        expect(withoutLines(again.value.nodes)).toEqual(withoutLines(nodes));
        expect(again.value).toMatchObject({ title, createdAt: 86_400_000, faults: [] });
      }),
      { numRuns: 60 },
    );
  });
});

describe('outlineOfFeeds', () => {
  test('joins feeds of one folder, where the first of them stands', () => {
    const feeds = [
      aFeed({ title: '1', folder: ['X'] }),
      aFeed({ title: '2' }),
      aFeed({ title: '3', folder: ['X', 'Y'] }),
      aFeed({ title: '4', folder: ['X'] }),
    ];
    const outline = outlineOfFeeds(feeds, '');
    expect(outline.nodes).toHaveLength(2);
    expect(filedFeeds(outline.nodes).map(({ feed, folder }) => [...folder, feed.title].join('/'))).toEqual([
      'X/1',
      'X/Y/3',
      'X/4',
      '2',
    ]);
  });
});
