import { describe, expect, test } from 'vitest';
import { createStoryIndex } from '../../../../src/core/stories/index/story-index';
import { indexReport } from '../../../../src/core/stories/index-report';
import { areNearDuplicates } from '../../../../src/core/stories/similarity/near-duplicates';
import { report } from '../../../support/reports';

const TEXT =
  'The navy issued a tsunami warning for the whole coast early on Friday after a strong earthquake shook the north of the country, and lifted it two hours later without any damage.';

const copies = (
  one: { title?: string; text?: string },
  other: { title?: string; text?: string },
): boolean => {
  const index = createStoryIndex();
  indexReport(index, report('a', one.title ?? '', { text: one.text ?? '' }));
  indexReport(index, report('b', other.title ?? '', { text: other.text ?? '' }));
  return areNearDuplicates(index.documents, 0, 1);
};

describe('areNearDuplicates', () => {
  test('one text under two headlines is a copy, also when more follows', () => {
    expect(
      copies({ title: 'Quake', text: TEXT }, { title: 'Tsunami alert', text: `${TEXT} More later.` }),
    ).toBe(true);
  });

  test('a copy with a few words changed is still one', () => {
    expect(copies({ text: TEXT }, { text: TEXT.replace('early on Friday', 'on Friday') })).toBe(true);
  });

  test('two reports in different words are none', () => {
    const other =
      'A powerful quake hit northern Chile before dawn; people on the coast were told to move to higher ground until the alert was called off by the authorities at eight.';
    expect(copies({ text: TEXT }, { text: other })).toBe(false);
  });

  test('short headlines that agree are none, long ones are', () => {
    expect(copies({ title: 'Live: Chile' }, { title: 'Live: Chile' })).toBe(false);
    const title = 'Tsunami warning for Chile lifted after two hours';
    expect(copies({ title }, { title })).toBe(true);
  });
});
