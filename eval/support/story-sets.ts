import type { EntryId, FeedId } from '../../src/core/model/ids';
import type { Report } from '../../src/core/stories/index/report';
import { sentencesOf } from '../../src/core/text/sentences';
import { shuffled } from './chance';
import { corpusLines } from './feed-cases';

/** A text that others have assigned to an event. */
export type Labelled = {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly event: string;
};

/** Three orders of a set: one that depends on the order of arrival shows it. */
const SEEDS = [1, 2, 3];
export const SAMPLE = 700;

export type StorySet = { readonly name: string; readonly orders: readonly (readonly Labelled[])[] };

/** The sets that are there, each in three orders; samples are three different draws. */
export function readStorySets(): readonly StorySet[] {
  const look = corpusLines('clusters-ecbplus-train', 'docs.jsonl.gz');
  const uci = corpusLines('clusters-uci-headlines', 'headlines.jsonl.gz');
  if (look === null) console.log('stories: skipped, the set clusters-ecbplus-train is missing');
  if (uci === null) console.log('stories: skipped, the set clusters-uci-headlines is missing');
  const headlines = (uci ?? []).map((line) => labelled(line.id, [line.title], line.story));
  const sets: [string, (seed: number) => readonly Labelled[]][] = [];
  for (const [name, sentences] of [
    ['ecb+ 1 sentence', 1],
    ['ecb+ 2 sentences', 2],
    ['ecb+ whole', Number.POSITIVE_INFINITY],
  ] as const) {
    const texts = (look ?? []).map((line) =>
      labelled(line.id, (line.sentences as string[]).slice(0, sentences), line.event),
    );
    if (texts.length > 0) sets.push([name, (seed) => shuffled(texts, seed)]);
  }
  if (headlines.length > 0) {
    sets.push([`uci ${SAMPLE}`, (seed) => shuffled(headlines, seed).slice(0, SAMPLE)]);
    sets.push(['uci whole', (seed) => shuffled(headlines, seed)]);
  }
  return sets.map(([name, draw]) => ({ name, orders: SEEDS.map(draw) }));
}

/** Articles of another year, on none of the events of the sets: their first two sentences. */
export const strangers = (): readonly Labelled[] =>
  (corpusLines('summaries-cnndm-val', 'articles.jsonl.gz') ?? []).map(({ id, article }) => {
    const text = String(article);
    const opening = sentencesOf(text, 'en').slice(0, 2);
    return labelled(
      id,
      opening.map(({ start, end }) => text.slice(start, end)),
      id,
    );
  });

/** Makes of a text the report of an outlet of its own, published at an instant. */
export const reportAt =
  (publishedAt: number) =>
  ({ id, title, text }: Labelled): Report => ({
    entryId: id as EntryId,
    feedId: `feed ${id}` as FeedId,
    outlet: id,
    isGathered: false,
    title,
    text,
    language: 'en',
    address: null,
    guid: null,
    publishedAt,
    // The sets hold reports on events alone; what is no report is judged by the cases.
    kind: 'news',
  });

const labelled = (id: unknown, sentences: readonly unknown[], event: unknown): Labelled => ({
  id: String(id),
  title: String(sentences[0] ?? ''),
  text: sentences.slice(1).join(' '),
  event: String(event),
});
