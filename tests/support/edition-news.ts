import { blocksFromText } from '../../src/core/blocks/blocks-from-text';
import type { ComposeInput } from '../../src/core/edition/compose-input';
import type { Entry } from '../../src/core/model/entry';
import type { Feed } from '../../src/core/model/feed';
import type { EntryId, FeedId } from '../../src/core/model/ids';
import { NO_HAND } from '../../src/core/model/readers-hand';
import { groupReports } from '../../src/core/stories/group-reports';
import { reportOf } from '../../src/core/stories/index/report';
import { aParsedEntry } from './parsed-entries';

export const HOUR_MS = 3_600_000;
export const DAY_MS = 24 * HOUR_MS;
/** An evening; entries are published in the morning before it, unless told otherwise. */
export const EVENING = Date.UTC(2026, 1, 20, 18);
export const MORNING = EVENING - 11 * HOUR_MS;

export const aFeed = (id: string, more: Partial<Feed> = {}): Feed => ({
  id: id as FeedId,
  address: `https://${id}.example/feed`,
  title: id,
  homeAddress: `https://${id}.example/`,
  folder: [],
  followedAt: MORNING,
  pausedAt: null,
  ...more,
});

/** An entry of the feed that its id begins with: `north-1` is from `north`. `text` is both description and content. */
export const anEntry = (
  id: string,
  title: string,
  { text = '', ...more }: Partial<Entry> & { readonly text?: string } = {},
): Entry => {
  const feed = id.split('-')[0] ?? id;
  return {
    ...aParsedEntry({
      title,
      address: `https://${feed}.example/${id}`,
      publishedAt: MORNING,
      language: 'en',
      summary: text,
      content: blocksFromText(text),
    }),
    id: id as EntryId,
    feedId: feed as FeedId,
    firstSeenAt: MORNING,
    position: 3,
    ...more,
  };
};

/** What an edition is composed from, grouped by core/stories; feeds are those the entries name. */
export function composing(entries: readonly Entry[], more: Partial<ComposeInput> = {}): ComposeInput {
  const feedIds = [...new Set(entries.map(({ feedId }) => feedId))];
  return {
    now: EVENING,
    feeds: feedIds.map((id) => aFeed(id)),
    entries,
    groups: groupReports(entries.map((entry) => reportOf(entry))),
    articles: [],
    past: [],
    readings: [],
    hand: NO_HAND,
    fit: { kind: 'stories', count: 20 },
    layout: { byFolder: true, mixesLanguages: false },
    isWished: false,
    fetchedAt: EVENING,
    ...more,
  };
}

const DAM_TEXT =
  'The dam above the valley burst at dawn after a week of heavy rain. Four villages below it were cleared ' +
  'before the water arrived. Engineers had warned the province about cracks in the wall two years ago.';

/** A day with one large event, one smaller and two lone ones. */
export const aDay: readonly Entry[] = [
  anEntry('north-1', 'Dam bursts above the valley after heavy rain', { text: DAM_TEXT, position: 0 }),
  anEntry('east-1', 'Valley villages cleared as dam bursts after heavy rain', {
    publishedAt: MORNING + HOUR_MS,
  }),
  anEntry('south-1', 'Dam bursts after heavy rain: what the valley knows', {
    publishedAt: MORNING + 2 * HOUR_MS,
  }),
  anEntry('north-2', 'Parliament postpones vote on pension reform'),
  anEntry('south-2', 'Vote on pension reform postponed by parliament', { publishedAt: MORNING + HOUR_MS }),
  anEntry('east-2', 'Museum shows forgotten paintings of Anna Keller'),
  anEntry('south-3', 'Striker Moreno leaves Rovers for Lisbon'),
];
