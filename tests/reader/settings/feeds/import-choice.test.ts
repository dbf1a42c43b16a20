import { describe, expect, test } from 'vitest';
import type { ImportLine, ImportRow } from '../../../../src/core/outline/plan-import';
import {
  chosenFeeds,
  otherLines,
  tickedIn,
  withRows,
} from '../../../../src/reader/settings/feeds/import-choice';

const line = (number: number, outcome: ImportLine['outcome'] = 'new'): ImportLine => ({
  kind: 'line',
  outcome,
  title: number === 3 ? '' : `Line ${number}`,
  address: `https://${number}.example/`,
  homeAddress: null,
  folder: [],
  line: number,
});
const folder: ImportRow = {
  kind: 'folder',
  title: 'News',
  rows: [line(1), line(2, 'duplicate'), { kind: 'folder', title: 'Local', rows: [line(3)] }],
};
const rows: readonly ImportRow[] = [folder, line(4, 'no-address'), line(5)];

describe('tickedIn', () => {
  test('is all, some or none of the new lines, however deep; null where nothing is new', () => {
    expect(tickedIn([folder], new Set())).toBe('all');
    expect(tickedIn([folder], new Set([3]))).toBe('some');
    expect(tickedIn([folder], new Set([1, 3]))).toBe('none');
    expect(tickedIn([line(2, 'duplicate')], new Set())).toBeNull();
  });
});

describe('withRows', () => {
  test('takes a whole folder out and in again', () => {
    const out = withRows(new Set([5]), [folder], false);
    expect([...out].sort()).toEqual([1, 3, 5]);
    expect([...withRows(out, [folder], true)]).toEqual([5]);
  });
});

describe('chosenFeeds', () => {
  test('are the new lines not left out; one without a name leaves it to the feed', () => {
    expect(chosenFeeds(rows, new Set([1])).map(({ address, title }) => [address, title])).toEqual([
      ['https://3.example/', null],
      ['https://5.example/', 'Line 5'],
    ]);
  });
});

describe('otherLines', () => {
  test('are all that is not new, in file order', () => {
    expect(otherLines(rows).map((each) => each.line)).toEqual([2, 4]);
  });
});
