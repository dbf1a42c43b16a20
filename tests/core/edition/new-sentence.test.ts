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

  test('takes another where that is told already, in the summary', () => {
    const article = anArticle(
      'new',
      'Minister Okafor resigned over twelve deaths in Marlow. The army flew forty generators to Quarry Street.',
    );
    const other = anArticle(
      'other',
      'Officials spoke. “Minister Okafor resigned over twelve deaths in Marlow”.',
    );
    const first = newSentence([article], known);
    const told = ['Minister Okafor resigned over twelve deaths in Marlow.'];
    const second = newSentence([other, article], known, undefined, told);
    expect([first?.start, second?.start]).toEqual([0, 55]);
    expect(second?.articleId).toBe(article.id);
    const all = [...told, 'The army flew forty generators to Quarry Street.'];
    expect(newSentence([other, article], known, undefined, all)).toBe(null);
  });

  test('takes none where all was known, or only a headline is there', () => {
    expect(newSentence([anArticle('new', 'The dam above the valley burst on Friday.')], known)).toBeNull();
    expect(newSentence([anArticle('new')], known)).toBeNull();
  });
});
