import { corpusLines } from '../../eval/support/feed-cases.ts';
import { DAY_MS } from '../../src/core/model/durations.ts';
import type { EntryId, FeedId } from '../../src/core/model/ids.ts';
import type { Report } from '../../src/core/stories/index/report.ts';
import { sentencesOf } from '../../src/core/text/sentences.ts';

/** What readers’ feeds send: headlines alone, or headlines with a teaser. */
export type NewsKind = 'headlines' | 'texts';

/** As many feeds as a busy reader follows, each with fifty entries at a time. */
const FEEDS = 200;
/** The days over which one round of the collections is spread. */
const ROUND_DAYS = 10;
const ROUND_MS = ROUND_DAYS * DAY_MS;
/** Reports of a round; half of them stand in large stories, half are alone or nearly so. */
const ROUND = 10_000;
const WORDS_OF_A_HEADLINE = 14;

type Text = { readonly title: string; readonly text: string; readonly at: number };

/**
 * News as it was written: labelled stories of nine to some three hundred headlines with the gaps that they had, and as
 * many texts on other events. More than ten thousand are the same again ten days later, as other events told in the
 * same words. The same chance gives the same news; oldest first. Null where the collections are missing.
 */
export function realNews(count: number, kind: NewsKind, chance: () => number): readonly Report[] | null {
  const [stories, others] = [storiesOf(kind), othersOf(kind)];
  if (stories === null || others === null) return null;
  const reports: Report[] = [];
  for (let round = 0; reports.length < count; round += 1) {
    const texts = roundOf(stories, others, chance);
    for (const text of texts.slice(0, count - reports.length)) {
      reports.push(reportOf({ ...text, at: text.at + round * ROUND_MS }, reports.length, chance));
    }
  }
  return reports.sort((one, other) => one.publishedAt - other.publishedAt);
}

function roundOf(
  stories: readonly (readonly Text[])[],
  others: readonly string[],
  chance: () => number,
): readonly Text[] {
  const within = (): number => Math.floor(chance() * ROUND_MS);
  const told = stories.flatMap((story) => {
    const begin = within();
    return story.map((text) => ({ ...text, at: begin + text.at }));
  });
  const alone = others.map((whole) => {
    const [title = '', ...rest] = whole.split('\n');
    return { title, text: rest.join(' '), at: within() };
  });
  const drawn = (from: readonly Text[]): readonly Text[] =>
    [...from]
      .map((text) => ({ text, order: chance() }))
      .sort((one, other) => one.order - other.order)
      .slice(0, ROUND / 2)
      .map(({ text }) => text);
  return [...drawn(told), ...drawn(alone)].sort((one, other) => one.at - other.at);
}

/** Each story's reports, with milliseconds since its first. A teaser is what another outlet said of the same event. */
function storiesOf(kind: NewsKind): readonly (readonly Text[])[] | null {
  const lines = corpusLines('clusters-uci-headlines', 'headlines.jsonl.gz');
  if (lines === null) return null;
  const byStory = new Map<string, { readonly title: string; readonly at: number }[]>();
  for (const { story, title, time_ms: at } of lines) {
    const held = byStory.get(String(story)) ?? [];
    held.push({ title: String(title), at: Number(at) });
    byStory.set(String(story), held);
  }
  return [...byStory.values()].map((story) => {
    const first = Math.min(...story.map(({ at }) => at));
    return story.map(({ title, at }, place) => ({
      title,
      text: kind === 'texts' ? teaserAt(story, place) : '',
      at: at - first,
    }));
  });
}

const teaserAt = (story: readonly { readonly title: string }[], place: number): string =>
  [1, 2].map((further) => story[(place + further * 7) % story.length]?.title ?? '').join('. ');

/** Texts on other events, a title and below it what follows. */
function othersOf(kind: NewsKind): readonly string[] | null {
  if (kind === 'headlines') {
    const pairs = corpusLines('related-semeval22-train', 'pairs.jsonl.gz');
    return pairs === null
      ? null
      : [...new Set(pairs.flatMap(({ slug1, slug2 }) => [String(slug1), String(slug2)]))];
  }
  const articles = corpusLines('summaries-cnndm-val', 'articles.jsonl.gz');
  return articles === null ? null : articles.flatMap(({ article }) => passagesOf(String(article)));
}

/** Every third sentence heads the two that follow it. */
function passagesOf(article: string): readonly string[] {
  const sentences = sentencesOf(article, 'en').map(({ start, end }) => article.slice(start, end));
  return sentences.flatMap((sentence, at) => {
    if (at % 3 !== 0) return [];
    const title = sentence.split(/\s+/).slice(0, WORDS_OF_A_HEADLINE).join(' ');
    return [`${title}\n${sentences.slice(at + 1, at + 3).join(' ')}`];
  });
}

function reportOf({ title, text, at }: Text, number: number, chance: () => number): Report {
  const outlet = Math.floor(chance() * FEEDS);
  return {
    // Stands in for what reading a feed gives.
    entryId: `https://outlet${outlet}.example/feed ${String(number).padStart(7, '0')}` as EntryId,
    feedId: `https://outlet${outlet}.example/feed` as FeedId,
    outlet: `outlet${outlet}.example`,
    isGathered: false,
    title,
    text,
    language: 'en',
    address: `https://outlet${outlet}.example/${number}`,
    guid: null,
    publishedAt: at,
    kind: 'news',
  };
}
