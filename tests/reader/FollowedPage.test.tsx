// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { FollowedPage } from '../../src/reader/FollowedPage';
import { aHeadline } from '../support/builders';
import { onPage } from '../support/page';

const NOW = Date.UTC(2026, 10, 24, 7);
const story = (id: string, title: string) => ({
  id,
  title,
  followedAt: NOW,
  lastMovedAt: NOW,
  quietDays: 14,
  entries: [{ headline: aHeadline(id), at: NOW, threadedAt: null, takenOffAt: null }],
});

describe('FollowedPage', () => {
  test('says which story could not be gone on with, beside what stands on its timeline', () => {
    const root = onPage(
      <FollowedPage
        view={{
          stories: [story('dam', 'Vesterdal dam'), story('vote', 'Abstimmung über das Wassergesetz')],
          unthreaded: [{ storyId: 'vote', detail: 'RangeError: row 7' }],
          articles: new Map(),
          marks: { read: new Set(), saved: new Set() },
          savedCount: 0,
          now: NOW,
        }}
      />,
    );
    const told = [...root.querySelectorAll('.timeline')].map((one) => one.textContent ?? '');
    expect(told.map((text) => text.includes('storyUnthreaded'))).toEqual([false, true]);
    expect(root.querySelectorAll('.timeline ol li')).toHaveLength(2);
  });
});
