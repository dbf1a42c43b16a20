import { describe, expect, test } from 'vitest';
import { textOf } from '../../../src/core/blocks/text-of';
import { newSentence } from '../../../src/core/edition/new-sentence';
import { anArticle } from '../../support/builders';
import { report } from '../../support/reports';

const known = [
  report('old', 'Dam bursts above the valley', { text: 'The dam above the valley burst at dawn on Friday.' }),
];

describe('newSentence', () => {
  test('takes the sentence that says most that was not known', () => {
    const article = anArticle(
      'new',
      'The dam above the valley burst at dawn on Friday. Minister Okafor resigned over twelve deaths in Marlow.',
    );
    const receipt = newSentence([article], known);
    expect(receipt && textOf(article.blocks).slice(receipt.start, receipt.end)).toBe(
      'Minister Okafor resigned over twelve deaths in Marlow.',
    );
  });

  test('takes none where all was known, or only a headline is there', () => {
    expect(newSentence([anArticle('new', 'The dam above the valley burst on Friday.')], known)).toBeNull();
    expect(newSentence([anArticle('new')], known)).toBeNull();
  });
});
