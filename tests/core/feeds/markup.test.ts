import { describe, expect, test } from 'vitest';
import { type Markup, summaryFrom, titleFrom } from '../../../src/core/feeds/markup';

const html = (source: string): Markup => ({ kind: 'html', source, base: null });
const plain = (source: string): Markup => ({ kind: 'plain', source, base: null });

describe('titleFrom', () => {
  test('makes one plain line of any kind of text', () => {
    expect(titleFrom(html('A <b>dam</b> &amp; more'))).toBe('A dam & more');
    expect(titleFrom(plain('A <b>\n dam'))).toBe('A <b> dam');
    expect(titleFrom(null)).toBe('');
  });

  test('cuts what is too long between two words', () => {
    const title = titleFrom(plain('word '.repeat(1_000)));
    expect(title.length).toBeLessThanOrEqual(1_000);
    expect(title).toMatch(/ word…$/);
  });
});

describe('summaryFrom', () => {
  test('halves no character where there is no space to cut at', () => {
    const summary = summaryFrom(plain('😀'.repeat(5_000)));
    expect(summary.length).toBeLessThanOrEqual(4_000);
    expect(() => encodeURIComponent(summary)).not.toThrow();
  });
});
