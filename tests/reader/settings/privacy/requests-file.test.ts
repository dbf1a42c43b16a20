import { expect, test } from 'vitest';
import { firstLine, lineOf } from '../../../../src/reader/settings/privacy/requests-file';
import { aLine } from '../../../support/ledger-lines';

test('a line of the file has a cell for every heading, and quotes what needs it', () => {
  const line = lineOf(
    aLine(1, {
      at: Date.UTC(2026, 10, 30, 6, 58),
      address: 'https://a.example/feed?a=1,2',
      title: 'The "Daily"\nPost',
      sentFrom: 'http://a.example/',
    }),
  );
  expect(line).toBe(
    '2026-11-30T06:58:00.000Z,GET,"https://a.example/feed?a=1,2",refresh,"The ""Daily""\nPost",http://a.example/,200,1200,\r\n',
  );
  expect(firstLine().split(',')).toHaveLength(9);
});

test('a request without an end says so', () => {
  expect(lineOf(aLine(1, { end: null }))).toMatch(/,,,not ended\r\n$/);
});

test.each(['=HYPERLINK("https://evil.example")', '+1', '-1', '@x', '\tx'])(
  'the title %j is no formula for a table program',
  (title) => {
    expect(lineOf(aLine(1, { title }))).toContain(title.includes('"') ? `"'=HYPERLINK(` : `'${title}`);
  },
);
