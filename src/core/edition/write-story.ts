import { textOf } from '../blocks/text-of';
import type { Article } from '../model/article';
import type { Headline, Story, Summary } from '../model/edition';
import type { StoryNote } from '../model/edition-notes';
import type { Candidate } from './candidates';
import type { ComposeInput } from './compose-input';
import { secondsToRead } from './fit';
import { newSentence } from './new-sentence';
import type { EditionPlan } from './plan-edition';
import { sourcesOf } from './sources-of';
import { furnitureIn, summaryOf } from './summary-of';
import { teaserLine } from './teaser-line';

/** A story as the edition will hold it. */
export type WrittenStory = {
  readonly story: Story;
  readonly note: StoryNote;
  /** Those its receipts point into, and the headline's own where it has a text. */
  readonly articles: readonly Article[];
  /** How long it takes to read at its place, in seconds. */
  readonly seconds: number;
};

/** Writes the story at one place of a plan; `stored` are articles that are cited as they are. */
export function writeStory(
  { stories }: EditionPlan,
  place: number,
  { articles: stored }: Pick<ComposeInput, 'articles'>,
): WrittenStory {
  const chosen = stories[place];
  if (chosen === undefined) throw new Error(`There is no story at ${place} of the plan`);
  const leads = place === 0;
  const sources = sourcesOf(chosen, stored);
  const { headline, coverage, told, entryIds, why, moved } = chosen;
  const isFurniture = furnitureIn(chosen);
  const summary = summaryOf(chosen, sources);
  const sentences = textsOf(summary, sources);
  const sentence = moved === null ? null : newSentence(sources, told.known, isFurniture, sentences);
  const cited = new Set(
    [...(summary?.sentences ?? []), ...(sentence === null ? [] : [sentence])].map(
      ({ articleId }) => articleId,
    ),
  );
  const [own] = sources;
  return {
    story: {
      id: told.id,
      headline: headlineOf(headline),
      summary,
      teaser: summary === null ? teaserLine(headline.entry) : null,
      coverage: coverage.map(headlineOf),
    },
    note: {
      storyId: told.id,
      entryIds,
      why,
      moved: moved === null ? null : { ...moved, sentence },
    },
    articles: sources.filter((article) =>
      article === own ? article.blocks.length > 0 : cited.has(article.id),
    ),
    seconds: secondsToRead({ title: headline.title, sentences }, leads),
  };
}

function textsOf(summary: Summary | null, sources: readonly Article[]): readonly string[] {
  if (summary === null) return [];
  const texts = new Map(sources.map((article) => [article.id, textOf(article.blocks)]));
  return summary.sentences.map(({ articleId, start, end }) => texts.get(articleId)?.slice(start, end) ?? '');
}

export const headlineOf = ({ entry, report, title, outlet }: Candidate): Headline => ({
  entryId: entry.id,
  title,
  outlet: outlet.name === '' ? null : outlet.name,
  address: entry.address,
  publishedAt: entry.publishedAt,
  language: report.language,
});
