// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { HOLDS_NOTHING } from '../../src/core/backup/second-copy';
import type { EditionOutcome } from '../../src/core/model/edition-outcome';
import { browser } from '../../src/platform/browser';
import { noteWanted, replacedAway, wishNoteWanted, withNote, withoutNote } from '../../src/popup/note-away';
import { anOutcome, aPopupState, aTally, feedId } from '../support/builders';

const ailing = (problem: 'feed-gone' | 'feed-missing') =>
  aTally({
    followed: 9,
    ailing: 1,
    ailingFeeds: [{ feedId: feedId('a'), title: 'A', problem, failingSince: 1 }],
  });

beforeEach(() => localStorage.clear());

test('the note is wanted where there is something to tell', () => {
  expect(noteWanted(aTally())).toBe(false);
  expect(noteWanted(ailing('feed-gone'))).toBe(true);
  expect(noteWanted(aTally({ waiting: 1 }))).toBe(true);
});

test('the folio says how far a refresh is, and else what it says by itself', () => {
  expect(withNote(aPopupState({ feeds: ailing('feed-gone') })).remark).toBeNull();
  expect(withNote(aPopupState({ feeds: aTally() })).remark).toBeNull();
  const progress = { done: 1, total: 9 };
  expect(withNote(aPopupState({ feeds: ailing('feed-gone'), progress })).remark).toBe('feedsOf');
  expect(withNote(aPopupState({ feeds: ailing('feed-gone'), online: false })).remark).toBeNull();
});

test('above a letter the folio says how many feeds answered, and of those that were not heard of none', () => {
  const words = vi.spyOn(browser.i18n, 'getMessage');
  const remarkOf = (letter: EditionOutcome): unknown => {
    const { remark } = withNote(aPopupState({ letter, feeds: ailing('feed-gone') }));
    expect(remark).toBe('feedsAnswered');
    return words.mock.lastCall?.[1];
  };
  expect(remarkOf(anOutcome({ kind: 'nothing-new', feeds: 12, answered: 11 }))).toEqual(['11', '12']);
  expect(remarkOf(anOutcome({ kind: 'all-muted', feeds: 12, answered: 12 }))).toEqual(['12', '12']);
  expect(remarkOf(anOutcome({ kind: 'nothing-fetched', feeds: 12, answered: 12 }))).toEqual(['0', '12']);
  expect(withNote(aPopupState({ letter: anOutcome(), online: false })).remark).toBeNull();
});

test('put away, the note stays away until it tells something else', () => {
  withoutNote('feeds', aPopupState({ feeds: ailing('feed-gone') }));
  expect(withNote(aPopupState({ feeds: ailing('feed-gone') })).remark).toBeNull();
  expect(noteWanted(ailing('feed-gone'))).toBe(false);
  expect(noteWanted(ailing('feed-missing'))).toBe(true);
});

test('a wish that came to nothing is told for a while, until it is put away or a letter tells it', () => {
  const outcome = anOutcome({ kind: 'nothing-new', isWished: true, isTold: true, endedAt: 1_000 });
  const state = aPopupState({ outcome });
  expect(wishNoteWanted(state, 2_000)).toBe(true);
  expect(wishNoteWanted(state, 2_000 + 15 * 60_000)).toBe(false);
  expect(wishNoteWanted(state, 0)).toBe(false);
  expect(wishNoteWanted({ ...state, letter: outcome }, 2_000)).toBe(false);
  expect(wishNoteWanted({ ...state, progress: { done: 1, total: 2 } }, 2_000)).toBe(false);
  expect(wishNoteWanted(aPopupState({ outcome: { ...outcome, kind: 'edition' } }), 2_000)).toBe(false);
  expect(wishNoteWanted(aPopupState({ outcome: { ...outcome, isTold: false } }), 2_000)).toBe(false);
  withoutNote('wish', state);
  expect(wishNoteWanted(state, 2_000)).toBe(false);
  expect(wishNoteWanted(aPopupState({ outcome: { ...outcome, endedAt: 1_500 } }), 2_000)).toBe(true);
});

test('a note that is put away takes no other with it', () => {
  const replaced = { at: 7, name: 'lede', why: 'gone', back: HOLDS_NOTHING, copyAt: null };
  const question = { verdict: 'ask', why: 'missing', now: 0, choices: [] } as const;
  const outcome = anOutcome({ kind: 'failed', isTold: true, endedAt: 1_700 });
  const feeds = ailing('feed-missing');
  const state = aPopupState({ replaced, question, outcome, feeds, trouble: 'storage-full' });
  expect(withoutNote('trouble', state)).toMatchObject({ trouble: null, question, replaced });
  expect(withoutNote('question', state)).toMatchObject({ trouble: 'storage-full', question: null });
  expect(replacedAway(replaced)).toBe(false);
  withoutNote('replaced', state);
  expect(replacedAway(replaced)).toBe(true);
  expect(noteWanted(feeds)).toBe(true);
  expect(wishNoteWanted(state, 2_000)).toBe(true);
});
