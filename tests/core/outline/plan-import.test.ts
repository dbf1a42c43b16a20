import { describe, expect, test } from 'vitest';
import { parseOutline } from '../../../src/core/outline/parse-outline';
import { type ImportPlan, type ImportRow, newLines, planImport } from '../../../src/core/outline/plan-import';

const plan = (body: string, followed: readonly string[] = []): ImportPlan => {
  const outline = parseOutline(`<opml>\n${body}</opml>`);
  if (!outline.ok) throw new Error(outline.problem.code);
  return planImport(outline.value, followed);
};

const printed = (rows: readonly ImportRow[], indent = ''): string[] =>
  rows.flatMap((row) =>
    row.kind === 'folder'
      ? [`${indent}${row.title}/`, ...printed(row.rows, `${indent}  `)]
      : [`${indent}${row.title}: ${row.outcome}`],
  );

const FILE = `<outline text="World">
  <outline text="A" xmlUrl="http://a.example/feed"/>
  <outline text="A again" xmlUrl="HTTPS://A.example:443/feed/#x"/>
  <outline text="B" xmlUrl="https://b.example/feed"/>
</outline>
<outline text="Loose" type="rss"/>
<outline text="Mail" xmlUrl="mailto:x@c.example"/>`;

describe('planImport', () => {
  test('shows the folders with what would become of each line', () => {
    expect(printed(plan(FILE, ['https://b.example/feed/']).rows)).toEqual([
      'World/',
      '  A: new',
      '  A again: duplicate',
      '  B: already-followed',
      'Loose: no-address',
      'Mail: not-http',
    ]);
  });

  test('counts the lines of each kind', () => {
    expect(plan(FILE).counts).toEqual({ fresh: 2, duplicate: 1, alreadyFollowed: 0, unusable: 2 });
  });

  test('names each host once, and only those of new feeds', () => {
    const body = [
      'https://b.example/1',
      'https://a.example/1',
      'https://a.example/2',
      'https://old.example/1',
    ]
      .map((address) => `<outline xmlUrl="${address}"/>`)
      .join('');
    expect(plan(body, ['https://old.example/1']).hostPatterns).toEqual([
      'https://a.example/*',
      'https://b.example/*',
    ]);
  });
});

describe('newLines', () => {
  test('gives what will be followed with its folder and its line in the file', () => {
    expect(newLines(plan(FILE).rows)).toMatchObject([
      { title: 'A', address: 'http://a.example/feed', folder: ['World'], line: 3 },
      { title: 'B', folder: ['World'], line: 5 },
    ]);
  });
});
