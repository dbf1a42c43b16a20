import { describe, expect, test } from 'vitest';
import { textShare } from '../../../src/core/edition/text-share';
import { report } from '../../support/reports';

describe('textShare', () => {
  test('is whole for two sentences, a half for one, and nothing for a bare headline', () => {
    const one =
      'The dam above the valley burst at dawn on Friday after a week of the heaviest rain in years.';
    expect(textShare(report('a', 'Dam', { text: `${one} Villages were cleared.` }))).toBe(1);
    expect(textShare(report('a', 'Dam', { text: one }))).toBe(0.5);
    expect(textShare(report('a', 'Dam', { text: 'Read more.' }))).toBe(0);
  });
});
