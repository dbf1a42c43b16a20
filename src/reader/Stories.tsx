import { textOf } from '../core/blocks/text-of';
import { closeToLead, movedText } from '../core/edition/front';
import type { Story } from '../core/model/edition';
import type { EditionNotes, StoryNote } from '../core/model/edition-notes';
import { articleIdOf } from '../core/model/ids';
import { say } from '../platform/text';
import { headlineParts } from '../ui/headline-parts';
import { sinceMoment } from '../ui/moments';
import { Published } from '../ui/Published';
import { setIn } from '../ui/set-in';
import type { Front } from './front-view';
import { HandTool } from './hand/HandTool';
import { HeadlineLink } from './parts/HeadlineLink';
import { Outlets } from './parts/Outlets';
import { ReportLink } from './parts/ReportLink';

/** What is related to the lead and what is not stand under their names; one alone needs none to be seen. */
export function Stories({ front }: { front: Front }) {
  const { related } = front.edition;
  const parts = headlineParts(related, closeToLead(front.edition, front.notes), front.notes?.parts ?? []);
  return parts.map(({ name, stories }) => (
    <section key={stories[0]?.id} class="stories" aria-label={name}>
      {parts.length > 1 ? (
        <h2 class="section-name" dir="auto">
          {name}
        </h2>
      ) : null}
      {stories.map((story) => (
        <StoryBox key={story.id} story={story} front={front} />
      ))}
    </section>
  ));
}

export const noteOf = (notes: EditionNotes | null, { id }: Story): StoryNote | undefined =>
  notes?.stories.find(({ storyId }) => storyId === id);

/** What is new in a story that an earlier edition showed. */
export function Moved({ story, front: { articles, notes, now } }: { story: Story; front: Front }) {
  const moved = noteOf(notes, story)?.moved;
  if (moved === null || moved === undefined) return null;
  const cited = [...(story.summary?.sentences ?? []), ...(moved.sentence === null ? [] : [moved.sentence])];
  const texts = new Map(
    cited.flatMap(({ articleId }) => {
      const article = articles.get(articleId);
      return article === undefined ? [] : [[articleId, textOf(article.blocks)] as const];
    }),
  );
  const text = movedText(moved, story.summary, texts);
  return text === null ? null : (
    <p class="moved" {...setIn(story.headline.language)}>
      <b>{say('movedSince', sinceMoment(moved.since, now))}</b> {text}
    </p>
  );
}

export const sentencesOf = (story: Story, articles: Front['articles']) =>
  (story.summary?.sentences ?? []).flatMap((receipt) => {
    const article = articles.get(receipt.articleId);
    return article ? [{ receipt, text: textOf(article.blocks).slice(receipt.start, receipt.end) }] : [];
  });

function StoryBox({ story, front }: { story: Story; front: Front }) {
  const { articles, marks, now } = front;
  const { headline, coverage } = story;
  const read = marks.read.has(headline.entryId);
  const saved = marks.saved.has(headline.entryId);
  const words = [read ? say('isRead') : '', saved ? say('isSaved') : ''].filter(Boolean).join(', ');
  const isBundled = front.edition.kind === 'bundled';
  const [opening] = sentencesOf(story, articles);
  return (
    <article class={read ? 'story read' : 'story'}>
      <h2 {...setIn(headline.language)}>
        <HeadlineLink
          headline={headline}
          stored={articles.has(articleIdOf(headline.entryId))}
          marks={marks}
          isSet
        />
      </h2>
      {opening === undefined ? (
        <Teaser story={story} />
      ) : (
        <p class="dek" {...setIn(headline.language)}>
          {opening.text}
        </p>
      )}
      <Moved story={story} front={front} />
      <p class="meta">
        <span>
          <Outlets story={story} isBundled={isBundled} />
          {words === '' ? null : `${headline.outlet === null ? '' : ', '}${words}`}
        </span>{' '}
        <Published at={headline.publishedAt} now={now} />
        <HandTool headline={headline} />
      </p>
      {coverage.length === 0 ? null : <Coverage story={story} articles={articles} marks={marks} />}
    </article>
  );
}

/** The publisher's own words, where there is no summary. */
export const Teaser = ({ story: { teaser, headline } }: { readonly story: Story }) =>
  teaser ? (
    <p class="teaser" {...setIn(headline.language)}>
      {teaser}
    </p>
  ) : null;

export function Coverage({ story, articles, marks }: { story: Story } & Pick<Front, 'articles' | 'marks'>) {
  return (
    <ul class="linked" aria-label={say('otherReports')}>
      {story.coverage.map((headline) => (
        <li key={headline.entryId} {...setIn(headline.language)}>
          <ReportLink headline={headline} articles={articles} marks={marks} />
        </li>
      ))}
    </ul>
  );
}
