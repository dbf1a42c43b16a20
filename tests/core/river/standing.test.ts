import { describe, expect, test } from 'vitest';
import type { EditionNotes, PassedOver } from '../../../src/core/model/edition-notes';
import type { EditionId, StoryId } from '../../../src/core/model/ids';
import { bookOf } from '../../../src/core/river/place-in-edition';
import { isShown, muteAmong, type StandingFacts, standingOf } from '../../../src/core/river/standing';
import { aHeadline, anEdition, aStory, entryId } from '../../support/builders';
import { anEntry, HOUR_MS, MORNING } from '../../support/edition-news';

const EDITION_AT = MORNING + HOUR_MS;

const notesFor = (id: string, more: Partial<EditionNotes> = {}): EditionNotes => ({
  editionId: id as EditionId,
  composedAt: EDITION_AT,
  fit: { kind: 'stories', count: 24 },
  stories: [],
  hidden: 0,
  leftOut: 0,
  seconds: 200,
  ...more,
});

const DAM = aHeadline('north-1', { title: 'Dam bursts in Vesterdal' });
const edition = anEdition('morning', {
  composedAt: EDITION_AT,
  lead: aStory('dam', { headline: DAM, coverage: [aHeadline('south-1')] }),
  related: [],
});
const notes = (passedOver: readonly PassedOver[] = []): EditionNotes =>
  notesFor('morning', {
    stories: [
      {
        storyId: 'dam' as StoryId,
        entryIds: ['north-1', 'south-1', 'west-1'].map(entryId),
        why: [],
        moved: null,
      },
    ],
    passedOver,
  });

const facts = (more: Partial<StandingFacts> = {}): StandingFacts => ({
  book: bookOf([edition], new Map([[edition.id, notes()]])),
  newestAt: EDITION_AT,
  muteOf: () => null,
  aside: new Set(),
  ...more,
});

describe('standingOf', () => {
  test.each([
    ['north-1', 'headline'],
    ['south-1', 'listed'],
    ['west-1', 'folded'],
  ])('%s stands in the edition as %s, under the headline of its story', (id, kind) => {
    expect(standingOf(anEntry(id, 'A title'), null, facts())).toEqual({
      kind,
      editionId: 'morning',
      composedAt: EDITION_AT,
      headline: DAM,
    });
  });

  test('of an edition that came without notes it tells what that shows, and no more', () => {
    const book = bookOf([edition], new Map());
    const kinds = ['north-1', 'south-1', 'west-1'].map(
      (id) => standingOf(anEntry(id, 'A title'), null, facts({ book })).kind,
    );
    expect(kinds).toEqual(['headline', 'listed', 'nowhere']);
  });

  test('the place that can be seen best counts, and of two such the earlier', () => {
    const evening = anEdition('evening', {
      composedAt: EDITION_AT + 11 * HOUR_MS,
      lead: aStory('water', {
        headline: aHeadline('south-1', { title: 'Water reaches the town' }),
        coverage: [DAM],
      }),
      related: [],
    });
    const book = bookOf([evening, edition], new Map([[edition.id, notes()]]));
    expect(standingOf(anEntry('south-1', 'T'), null, facts({ book }))).toMatchObject({
      kind: 'headline',
      editionId: 'evening',
    });
    expect(standingOf(anEntry('north-1', 'T'), null, facts({ book }))).toMatchObject({
      kind: 'headline',
      editionId: 'morning',
    });
  });

  test('why an edition passed it over is said with the room that edition had', () => {
    const book = bookOf(
      [edition],
      new Map([[edition.id, notes([{ why: 'no-room', entryIds: [entryId('east-1')] }])]]),
    );
    expect(standingOf(anEntry('east-1', 'Market day'), null, facts({ book }))).toEqual({
      kind: 'passed',
      why: 'no-room',
      composedAt: EDITION_AT,
      fit: { kind: 'stories', count: 24 },
    });
  });

  test('what came after the newest edition is said to, and before the first there is none to name', () => {
    const late = anEntry('east-1', 'Ferry times', { firstSeenAt: EDITION_AT + 1 });
    expect(standingOf(late, null, facts())).toEqual({ kind: 'after', composedAt: EDITION_AT });
    const none = facts({ newestAt: null, book: bookOf([], new Map()) });
    expect(standingOf(late, null, none)).toEqual({ kind: 'after', composedAt: null });
  });

  test('what was read before the first edition after its arrival is said to have been', () => {
    const entry = anEntry('east-1', 'Ferry times');
    expect(standingOf(entry, EDITION_AT - 1, facts()).kind).toBe('read-before');
    expect(standingOf(entry, EDITION_AT + 1, facts()).kind).toBe('nowhere');
    const old = anEntry('east-1', 'Ferry times', { firstSeenAt: EDITION_AT - 11 * 24 * HOUR_MS });
    expect(standingOf(old, EDITION_AT - 1, facts()).kind).toBe('nowhere');
  });

  test('a reason that no record gives is not guessed', () => {
    expect(standingOf(anEntry('east-1', 'Ferry times'), null, facts())).toEqual({ kind: 'nowhere' });
  });

  test('what an edition showed stays in it when it is muted later; what no edition has is hidden by its mute', () => {
    const lottery = { id: 'l', words: 'lottery', feedId: null, mutedAt: 5 };
    const muteOf = muteAmong([{ id: 'c', words: 'cricket', feedId: null, mutedAt: 4 }, lottery]);
    const shown = anEntry('north-1', 'Lottery winner');
    const other = anEntry('east-1', 'The LOTTERY numbers', { firstSeenAt: EDITION_AT + 1 });
    expect(standingOf(shown, null, facts({ muteOf })).kind).toBe('headline');
    expect(standingOf(other, null, facts({ muteOf }))).toEqual({ kind: 'hidden', mute: lottery });
  });

  test('one that work on editions failed over is told apart', () => {
    const aside = new Set([entryId('east-1')]);
    expect(standingOf(anEntry('east-1', 'T'), null, facts({ aside })).kind).toBe('aside');
  });

  test('an edition shows headlines and what is listed under them', () => {
    const kinds = ['headline', 'listed', 'folded', 'nowhere'] as const;
    expect(kinds.filter((kind) => isShown({ kind }))).toEqual(['headline', 'listed']);
  });
});
