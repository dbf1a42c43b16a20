// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { noteWanted, putNoteAway, withNote } from '../../src/popup/note-away';
import { aPopupState, aTally, feedId } from '../support/builders';

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

test('the folio says how many answered while the note is there', () => {
  expect(withNote(aPopupState({ feeds: ailing('feed-gone') })).remark).toBe('feedsAnswered');
  expect(withNote(aPopupState({ feeds: aTally() })).remark).toBeNull();
  const progress = { done: 1, total: 9 };
  expect(withNote(aPopupState({ feeds: ailing('feed-gone'), progress })).remark).toBeNull();
  expect(withNote(aPopupState({ feeds: ailing('feed-gone'), online: false })).remark).toBeNull();
});

test('put away, the note stays away until it tells something else', () => {
  putNoteAway(ailing('feed-gone'));
  expect(withNote(aPopupState({ feeds: ailing('feed-gone') })).remark).toBeNull();
  expect(noteWanted(ailing('feed-gone'))).toBe(false);
  expect(noteWanted(ailing('feed-missing'))).toBe(true);
});
