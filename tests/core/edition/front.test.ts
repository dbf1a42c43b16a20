import { describe, expect, test } from 'vitest';
import { frontOf } from '../../../src/core/edition/front';
import type { Receipt } from '../../../src/core/model/edition';
import type { EditionNotes, Moved } from '../../../src/core/model/edition-notes';
import { articleIdOf, type EditionId, type EntryId, type StoryId } from '../../../src/core/model/ids';
import { aHeadline, anArticle, anEdition, aStory } from '../../support/builders';

const article = anArticle('lead', 'The dam burst at night. Nobody was hurt.');
const summary = { sentences: [{ articleId: articleIdOf('lead' as EntryId), start: 24, end: 40 }] };

const NOTES: EditionNotes = {
  editionId: 'e' as EditionId,
  composedAt: 1000,
  fit: { kind: 'minutes', count: 5 },
  stories: [],
  hidden: 0,
  leftOut: 0,
  seconds: 60,
};

describe('frontOf', () => {
  test('writes the sentences out, with their receipts', () => {
    const front = frontOf(anEdition('e', { lead: aStory('lead', { summary }) }), [article]);
    expect(front.lead.sentences).toEqual([{ text: 'Nobody was hurt.', receipt: summary.sentences[0] }]);
  });

  test('writes out what is new in a story: a sentence where its article is there, else the words', () => {
    const moved = (sentence: Receipt | null): Moved => ({
      since: 5,
      entryIds: [],
      words: ['40', 'mayor'],
      sentence,
    });
    const textsOf = (sentence: Receipt | null) => {
      const note = { storyId: 'lead' as StoryId, entryIds: [], why: [], moved: moved(sentence) };
      const notes = { ...NOTES, stories: [note, { ...note, storyId: 'e-a' as StoryId, moved: null }] };
      const front = frontOf(anEdition('e', { lead: aStory('lead') }), [article], notes);
      return [front.lead, ...front.related].map((story) => story.moved);
    };
    const [receipt] = summary.sentences;
    expect(textsOf(receipt ?? null)).toEqual([{ since: 5, text: 'Nobody was hurt.' }, null, null]);
    expect(textsOf(null)).toEqual([{ since: 5, text: '40, mayor' }, null, null]);
    const lost = { articleId: articleIdOf('lost' as EntryId), start: 0, end: 4 };
    expect(textsOf(lost)[0]).toEqual({ since: 5, text: '40, mayor' });
  });

  test('says nothing of what is new where the summary says it, and only what the summary does not', () => {
    const [said] = summary.sentences;
    const other = { articleId: articleIdOf('lead' as EntryId), start: 0, end: 23 };
    const movedBy = (sentence: Receipt | null) => {
      const moved: Moved = { since: 5, entryIds: [], words: ['40'], sentence };
      const note = { storyId: 'lead' as StoryId, entryIds: [], why: [], moved };
      const edition = anEdition('e', { lead: aStory('lead', { summary }) });
      return frontOf(edition, [article], { ...NOTES, stories: [note] }).lead.moved;
    };
    expect(movedBy(said ?? null)).toBeNull();
    expect(movedBy(null)).toBeNull();
    expect(movedBy(other)).toEqual({ since: 5, text: 'The dam burst at night.' });
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
