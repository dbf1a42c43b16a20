import { textOf } from '../blocks/text-of';
import type { Article } from '../model/article';
import type { Edition, Headline, Receipt, Story } from '../model/edition';
import type { ArticleId, EditionId, StoryId } from '../model/ids';

/**
 * An edition with its sentences written out: one record holds all that the popup paints.
 * Derived when the edition is stored, never edited.
 */
export type Front = {
  readonly editionId: EditionId;
  readonly kind: Edition['kind'];
  readonly composedAt: number | null;
  readonly lead: FrontStory;
  readonly related: readonly FrontStory[];
};

export type FrontStory = {
  readonly id: StoryId;
  readonly headline: Headline;
  readonly sentences: readonly Sentence[];
  /** How many other outlets carry the story. */
  readonly alsoIn: number;
  /** Whether the article itself is stored, and can be read offline. */
  readonly stored: boolean;
};

/** A sentence with the receipt that says where it stands. */
export type Sentence = { readonly text: string; readonly receipt: Receipt };

/** @throws if a receipt points at an article that is not among `articles`: an edition is stored whole or not at all. */
export function frontOf(edition: Edition, articles: readonly Article[]): Front {
  const texts = new Map(articles.map((article) => [article.id, textOf(article.blocks)]));
  const { id, kind, composedAt, lead, related } = edition;
  return {
    editionId: id,
    kind,
    composedAt,
    lead: frontStory(lead, texts),
    related: related.map((story) => frontStory(story, texts)),
  };
}

function frontStory(story: Story, texts: ReadonlyMap<ArticleId, string>): FrontStory {
  const outlets = new Set(
    story.coverage.map((headline) => headline.outlet).filter((outlet) => outlet !== null),
  );
  outlets.delete(story.headline.outlet ?? '');
  return {
    id: story.id,
    headline: story.headline,
    sentences: (story.summary?.sentences ?? []).map((receipt) => sentenceAt(receipt, texts)),
    alsoIn: outlets.size,
    stored: texts.has(story.headline.entryId as string as ArticleId),
  };
}

function sentenceAt(receipt: Receipt, texts: ReadonlyMap<ArticleId, string>): Sentence {
  const text = texts.get(receipt.articleId);
  if (text === undefined)
    throw new Error(`A summary cites article ${receipt.articleId}, which is not stored`);
  return { text: text.slice(receipt.start, receipt.end), receipt };
}
