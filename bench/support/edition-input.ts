import { blocksFromText } from '../../src/core/blocks/blocks-from-text.ts';
import { CANDIDATE_MS } from '../../src/core/edition/candidate-ages.ts';
import type { ComposeInput } from '../../src/core/edition/compose-input.ts';
import type { PastEdition } from '../../src/core/model/edition-notes.ts';
import type { Entry } from '../../src/core/model/entry.ts';
import type { Feed } from '../../src/core/model/feed.ts';
import { NO_HAND } from '../../src/core/model/readers-hand.ts';
import { storiesIn } from '../../src/core/stories/group-reports.ts';
import type { Report } from '../../src/core/stories/index/report.ts';
import type { StoryIndex } from '../../src/core/stories/index/story-index.ts';

/** The entries that reports were read from. */
export const entriesOf = (reports: readonly Report[]): readonly Entry[] =>
  reports.map(({ entryId, feedId, title, text, language, address, publishedAt }, at) => ({
    id: entryId,
    feedId,
    guid: null,
    address,
    title,
    author: null,
    publishedAt,
    updatedAt: null,
    summary: text,
    content: blocksFromText(`${text}.`),
    language,
    image: null,
    categories: [],
    enclosures: [],
    commentsAddress: null,
    firstSeenAt: publishedAt,
    position: at % 20,
  }));

/** What the background would hand over for an edition of five minutes, a moment after the newest entry. */
export function inputOf(
  entries: readonly Entry[],
  index: StoryIndex,
  past: readonly PastEdition[],
): ComposeInput {
  const now = entries.reduce((newest, { firstSeenAt }) => Math.max(newest, firstSeenAt), 0) + 1;
  return {
    now,
    feeds: [...new Set(entries.map(({ feedId }) => feedId))].map(feedOf),
    entries: entries.filter(({ firstSeenAt }) => firstSeenAt >= now - CANDIDATE_MS),
    groups: storiesIn(index),
    articles: [],
    past,
    readings: [],
    hand: NO_HAND,
    fit: { kind: 'minutes', count: 5 },
    layout: { byFolder: true, mixesLanguages: false },
    isWished: false,
    fetchedAt: now,
  };
}

const feedOf = (id: Feed['id']): Feed => ({
  id,
  address: `https://${id.replace(/\s/g, '')}.example/feed`,
  title: id,
  homeAddress: null,
  folder: [],
  followedAt: 0,
  pausedAt: null,
});
