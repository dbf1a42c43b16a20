import { describe, expect, test } from 'vitest';
import { frontOf } from '../../../src/core/edition/front';
import { articleIdOf, type EntryId } from '../../../src/core/model/ids';
import { aHeadline, anArticle, anEdition, aStory } from '../../support/builders';

const article = anArticle('lead', 'The dam burst at night. Nobody was hurt.');
const summary = { sentences: [{ articleId: articleIdOf('lead' as EntryId), start: 24, end: 40 }] };

describe('frontOf', () => {
  test('writes the sentences out, with their receipts', () => {
    const front = frontOf(anEdition('e', { lead: aStory('lead', { summary }) }), [article]);
    expect(front.lead.sentences).toEqual([{ text: 'Nobody was hurt.', receipt: summary.sentences[0] }]);
  });

  test('says which stories are stored', () => {
    const front = frontOf(anEdition('e', { lead: aStory('lead') }), [article]);
    expect(front.lead.stored).toBe(true);
    expect(front.related.map(({ stored }) => stored)).toEqual([false, false]);
  });

  test('counts other outlets once each, and not the headline’s own', () => {
    const coverage = ['North', 'East', 'East', null].map((outlet, index) =>
      aHeadline(`c${index}`, { outlet }),
    );
    const lead = aStory('lead', { headline: aHeadline('lead', { outlet: 'North' }), coverage });
    expect(frontOf(anEdition('e', { lead }), []).lead.alsoIn).toBe(1);
  });

  test('refuses an edition whose summary cites what is not there', () => {
    expect(() => frontOf(anEdition('e', { lead: aStory('lead', { summary }) }), [])).toThrow(/lead/);
  });
});
