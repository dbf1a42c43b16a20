import { textOf } from '../blocks/text-of';
import type { Article } from '../model/article';
import type { Edition, Headline, Receipt, Story, Summary } from '../model/edition';
import type { EditionNotes, EditionPart, Moved } from '../model/edition-notes';
import type { ArticleId, EditionId, StoryId } from '../model/ids';
import { isWholeText } from '../summary/whole-text';
import { type Direction, directionOf } from '../text/direction';
import { isTold } from './is-told';

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
  /** How many of them, from the first, really are related to the lead; absent in an older record. */
  readonly closeToLead?: number;
  /** The sections behind those; null, or absent in an older record, where it has none. */
  readonly parts?: readonly EditionPart[] | null;
  /** Entries that came since the edition before and stand in none of these stories; null where that is not known. */
  readonly alsoArrived?: number | null;
};

export type FrontStory = {
  readonly id: StoryId;
  readonly headline: Headline;
  /** The direction of its language, so that the popup needs to know of none; absent in an older record. */
  readonly dir?: Direction;
  readonly sentences: readonly Sentence[];
  /** The publisher's own words where there are no sentences; null, or absent in an older record, without any. */
  readonly teaser?: string | null;
  /** How many other outlets carry the story. */
  readonly alsoIn: number;
  /** Whether the article itself is stored, and can be read offline. */
  readonly stored: boolean;
  /** Whether that is the whole of it; absent in an older record. */
  readonly whole?: boolean;
  /** What is new since an earlier edition showed it; null, or absent in an older record, when none did. */
  readonly moved?: FrontMoved | null;
};

/** When the edition was composed that showed the story last, and what is new since then, in words. */
export type FrontMoved = { readonly since: number; readonly text: string };

/** A sentence with the receipt that says where it stands. */
export type Sentence = { readonly text: string; readonly receipt: Receipt };

/**
 * @param notes null for the bundled edition, and where an edition came without them
 * @throws if a receipt points at an article that is not among `articles`: an edition is stored whole or not at all.
 */
export function frontOf(
  edition: Edition,
  articles: readonly Article[],
  notes: EditionNotes | null = null,
): Front {
  const texts = new Map(articles.map((article) => [article.id, textOf(article.blocks)]));
  // What came with Lede is whole however short it is.
  const wholes = new Set(
    articles
      .filter((each) => edition.kind === 'bundled' || isWholeText(each.blocks))
      .map((each) => each.entryId),
  );
  const movedBy = new Map(notes?.stories.map(({ storyId, moved }) => [storyId, moved]));
  const { id, kind, composedAt, lead, related } = edition;
  const written = (story: Story): FrontStory => ({
    ...frontStory(story, texts),
    whole: wholes.has(story.headline.entryId),
    moved: frontMoved(movedBy.get(story.id) ?? null, story, texts),
  });
  return {
    editionId: id,
    kind,
    composedAt,
    lead: written(lead),
    related: related.map(written),
    closeToLead: closeToLead(edition, notes),
    parts: notes?.parts ?? null,
    alsoArrived: notes === null ? null : alsoArrived(notes),
  };
}

/** All of the sample edition, which was made around its lead. */
export const closeToLead = ({ kind, related }: Edition, notes: EditionNotes | null): number =>
  kind === 'bundled' ? related.length : (notes?.related ?? 0);

/** Those a mute hid among them. Null where it was not written down what was passed over. */
export const alsoArrived = ({ passedOver, hidden }: EditionNotes): number | null =>
  passedOver == null ? null : passedOver.reduce((sum, { entryIds }) => sum + entryIds.length, hidden);

function frontStory(story: Story, texts: ReadonlyMap<ArticleId, string>): FrontStory {
  const outlets = new Set(
    story.coverage.map((headline) => headline.outlet).filter((outlet) => outlet !== null),
  );
  outlets.delete(story.headline.outlet ?? '');
  return {
    id: story.id,
    headline: story.headline,
    dir: directionOf(story.headline.language ?? null),
    sentences: (story.summary?.sentences ?? []).map((receipt) => sentenceAt(receipt, texts)),
    teaser: story.teaser ?? null,
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

/**
 * A sentence that says what is new, where its article is stored; else the words that are new. Null where the summary
 * says it.
 */
function frontMoved(
  moved: Moved | null,
  { summary }: Pick<Story, 'summary'>,
  texts: ReadonlyMap<ArticleId, string>,
): FrontMoved | null {
  const text = moved === null ? null : movedText(moved, summary, texts);
  return moved === null || text === null ? null : { since: moved.since, text };
}

/** What is said of a story to have moved; null where its summary has it all. */
export function movedText(
  { sentence, words }: Moved,
  summary: Summary | null,
  texts: ReadonlyMap<ArticleId, string>,
): string | null {
  const textAt = ({ articleId, start, end }: Receipt): string | null =>
    texts.get(articleId)?.slice(start, end) ?? null;
  const text = sentence === null ? null : textAt(sentence);
  const told = (summary?.sentences ?? []).map(textAt).filter((each) => each !== null);
  if (text !== null && !isTold(text, told)) return text;
  return summary === null ? words.join(', ') : null;
}
