import { describe, expect, test } from 'vitest';
import { faultsOf } from '../../../src/core/edition/edition-rules';
import { articleIdOf, type EntryId } from '../../../src/core/model/ids';
import { aHeadline, anArticle, anEdition, aStory } from '../../support/builders';

const text = 'The dam burst at night. Nobody was hurt. “We heard it,” she said.';
const article = anArticle('lead', text);
const receipt = (sentence: string) => {
  const start = text.indexOf(sentence);
  return { articleId: articleIdOf('lead' as EntryId), start, end: start + sentence.length };
};
const withSentences = (...sentences: string[]) =>
  anEdition('e', { lead: aStory('lead', { summary: { sentences: sentences.map(receipt) } }) });

describe('faultsOf', () => {
  test('finds nothing wrong with whole sentences of a stored article', () => {
    expect(faultsOf(withSentences('The dam burst at night.', '“We heard it,” she said.'), [article])).toEqual(
      [],
    );
  });

  test('finds a sentence that is cut at either end', () => {
    const faults = faultsOf(withSentences('dam burst at night.', 'Nobody was'), [article]);
    expect(faults).toHaveLength(2);
    expect(faults[0]).toContain('“dam burst at night.”');
  });

  test('finds an article that is not there, and a summary of nothing', () => {
    expect(faultsOf(withSentences('Nobody was hurt.'), [])).toEqual(['no article lead']);
    expect(faultsOf(withSentences(), [])).toEqual(['the summary of lead has 0 sentences']);
  });

  test('finds what stands twice, an empty title and an address that is not of the web', () => {
    const odd = aStory('x', { headline: aHeadline('x', { title: ' ', address: 'javascript:alert(1)' }) });
    expect(faultsOf(anEdition('e', { related: [odd, odd] }), [])).toEqual([
      'story x stands twice',
      'entry x stands twice',
      'x has no title',
      'x has an address that is not http(s)',
      'x has no title',
      'x has an address that is not http(s)',
    ]);
  });

  test('finds a live edition without a date', () => {
    expect(faultsOf(anEdition('e', { composedAt: null }), [])).toEqual([
      'a live edition says when it was composed',
    ]);
  });
});
