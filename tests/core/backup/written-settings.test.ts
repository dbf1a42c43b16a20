import { describe, expect, test } from 'vitest';
import { readSettings, writtenSettings } from '../../../src/core/backup/written-settings';
import { defaultSettings } from '../../../src/core/model/settings';

describe('readSettings', () => {
  test('reads all that was written', () => {
    const own = {
      ...defaultSettings,
      editionHours: [360],
      editionFit: { kind: 'stories', count: 12 } as const,
    };
    expect(readSettings(writtenSettings(own))).toEqual(own);
  });

  test.each([
    ['a theme there is not', { theme: 'sepia' }],
    ['text for a number', { textStep: 'large' }],
    ['an hour beyond the day', { editionHours: [420, 1440] }],
    ['an hour that is none', { editionHours: ['07:00'] }],
    ['an edition without length', { editionFit: ['minutes', 0] }],
    ['an edition measured in another way', { editionFit: ['words', 500] }],
    ['a budget that would have everything forgotten', { keepDays: 0, keepMegabytes: -1 }],
    ['a size of text beyond the steps there are', { textStep: 40 }],
    ['what Lede does not know', { colour: 'blue' }],
  ])('leaves out %s', (_what, written) => {
    expect(readSettings(written)).toEqual({});
  });

  test('puts hours in order, each once', () => {
    expect(readSettings({ editionHours: [1080, 420, 420] })).toEqual({ editionHours: [420, 1080] });
  });
});
