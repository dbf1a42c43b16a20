import type { Front, FrontStory } from '../../src/core/edition/front';
import type { Article } from '../../src/core/model/article';
import type { Edition, Headline, Story } from '../../src/core/model/edition';
import type { EditionOutcome } from '../../src/core/model/edition-outcome';
import type { Feed } from '../../src/core/model/feed';
import type { FeedHealth } from '../../src/core/model/feed-health';
import type { FeedTally } from '../../src/core/model/feed-tally';
import {
  articleIdOf,
  type EditionId,
  type EntryId,
  type FeedId,
  type StoryId,
} from '../../src/core/model/ids';
import { defaultPopupSettings } from '../../src/core/model/settings';
import { newHealth } from '../../src/core/refresh/health-after';
import type { PopupState } from '../../src/popup/popup-state';

export const entryId = (id: string): EntryId => id as EntryId;

export const aHeadline = (id: string, more: Partial<Headline> = {}): Headline => ({
  entryId: entryId(id),
  title: `Title of ${id}`,
  outlet: null,
  address: null,
  publishedAt: null,
  ...more,
});

export const aStory = (id: string, more: Partial<Story> = {}): Story => ({
  id: id as StoryId,
  headline: aHeadline(id),
  summary: null,
  coverage: [],
  ...more,
});

export const anArticle = (id: string, ...paragraphs: string[]): Article => ({
  id: articleIdOf(entryId(id)),
  entryId: entryId(id),
  title: `Title of ${id}`,
  outlet: null,
  author: null,
  address: null,
  publishedAt: null,
  language: 'en',
  blocks: paragraphs.map((text) => ({ kind: 'paragraph', children: [{ kind: 'text', text }] })),
});

export const anEdition = (id: string, more: Partial<Edition> = {}): Edition => ({
  id: id as EditionId,
  kind: 'live',
  composedAt: 1000,
  lead: aStory(`${id}-lead`),
  related: [aStory(`${id}-a`), aStory(`${id}-b`)],
  ...more,
});

export const aFrontStory = (id: string, more: Partial<FrontStory> = {}): FrontStory => ({
  id: id as StoryId,
  headline: aHeadline(id),
  sentences: [],
  alsoIn: 0,
  stored: false,
  ...more,
});

export const aFront = (more: Partial<Front> = {}): Front => ({
  editionId: 'e' as EditionId,
  kind: 'bundled',
  composedAt: null,
  lead: aFrontStory('lead', { stored: true }),
  related: [aFrontStory('a'), aFrontStory('b')],
  ...more,
});

export const aPopupState = (more: Partial<PopupState> = {}): PopupState => ({
  front: aFront(),
  read: [],
  saved: [],
  settings: defaultPopupSettings,
  online: true,
  trouble: null,
  letter: null,
  outcome: null,
  nextAt: null,
  progress: null,
  feeds: null,
  question: null,
  replaced: null,
  sheetOpen: false,
  remark: null,
  ...more,
});

export const anOutcome = (more: Partial<EditionOutcome> = {}): EditionOutcome => ({
  kind: 'edition',
  dueAt: 1,
  endedAt: 1,
  isWished: false,
  isLetter: false,
  hidden: 0,
  feeds: 12,
  answered: 12,
  fetchedAt: 1,
  editions: [],
  ...more,
});

export const feedId = (id: string): FeedId => id as FeedId;

export const aFeed = (id: string, more: Partial<Feed> = {}): Feed => ({
  id: feedId(id),
  address: `https://${id}.example/feed`,
  title: `Feed ${id}`,
  homeAddress: null,
  folder: [],
  followedAt: 0,
  pausedAt: null,
  ...more,
});

export const aTally = (more: Partial<FeedTally> = {}): FeedTally => ({
  followed: 1,
  paused: 0,
  waiting: 0,
  ailing: 0,
  unstored: 0,
  ailingFeeds: [],
  entries: 0,
  bytes: 0,
  lastAnsweredAt: null,
  ...more,
});

export const aHealth = (id: string, more: Partial<FeedHealth> = {}): FeedHealth => ({
  ...newHealth(feedId(id), 0),
  ...more,
});
