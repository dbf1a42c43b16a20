import { textOf } from '../core/blocks/text-of';
import type { Article } from '../core/model/article';
import type { Edition, Story } from '../core/model/edition';
import type { EditionNotes, StoryNote } from '../core/model/edition-notes';
import { type ArticleId, articleIdOf } from '../core/model/ids';
import { readingMinutes } from '../core/text/reading-time';
import { say, sayCount } from '../platform/text';
import { addressOf, SETTINGS } from '../ui/addresses';
import { clockTime, fullDate, machineTime } from '../ui/dates';
import { editionName } from '../ui/edition-name';
import { sinceMoment } from '../ui/moments';
import { Published } from '../ui/Published';
import { SaveTool } from '../ui/SaveTool';
import { ArchiveAside, type Shelf } from './ArchiveAside';
import { HandTool } from './hand/HandTool';
import type { Marks } from './library';
import { Bar } from './parts/Bar';
import { HeadlineLink } from './parts/HeadlineLink';
import { ReportLink } from './parts/ReportLink';
import { whyLine } from './why-line';

export type Front = {
  readonly edition: Edition;
  readonly articles: ReadonlyMap<ArticleId, Article>;
  readonly marks: Marks;
  readonly shelf: Shelf;
  readonly savedCount: number;
  readonly followedCount: number;
  /** Null where nothing is known of the edition beside what it shows. */
  readonly notes: EditionNotes | null;
  /** Milliseconds since 1970; null when no edition is to come by itself. */
  readonly nextAt: number | null;
  readonly now: number;
  /** A sentence the reader should know, such as that nothing can be stored. */
  readonly remark: string | null;
};

export function FrontPage({ front }: { front: Front }) {
  const next = front.nextAt === null ? null : clockTime(front.nextAt);
  return (
    <>
      <a class="skip" href="#lead">
        {say('toTheLead')}
      </a>
      <header class="masthead">
        <Ears front={front} />
        <div class="oxford" />
        <Bar current="front" savedCount={front.savedCount} followedCount={front.followedCount} canRefresh />
      </header>
      <main class="front">
        <Lead front={front} />
        <section class="stories" aria-label={say('relatedHeadlines')}>
          {front.edition.related.map((story) => (
            <StoryBox key={story.id} story={story} front={front} />
          ))}
        </section>
        <ArchiveAside shelf={front.shelf} current={front.edition} />
      </main>
      <footer class="end">
        <span class="thirty" aria-hidden="true">
          – 30 –
        </span>
        <p>
          {say('upToDate')} {next === null ? null : say('nextEditionIsMade', next)}
        </p>
        <Hidden notes={front.notes} />
      </footer>
    </>
  );
}

function Hidden({ notes }: { notes: EditionNotes | null }) {
  if (notes === null || notes.hidden === 0) return null;
  return (
    <p>
      {sayCount('hiddenToday', notes.hidden)}.{' '}
      <a class="quiet" href={`${SETTINGS}#mutes`}>
        {say('lookAtMutes')}
      </a>
    </p>
  );
}

function Ears({ front: { edition, articles, notes, nextAt, remark } }: { front: Front }) {
  const { composedAt } = edition;
  const minutes = notes === null ? minutesOf(edition, articles) : Math.max(1, Math.round(notes.seconds / 60));
  return (
    <div class="ears">
      <p class="ear">
        {composedAt === null ? (
          <>
            <b>{say('bundledEdition')}</b> {say('cameWithLede')}
          </>
        ) : (
          <>
            <b>
              <time dateTime={machineTime(composedAt)}>{fullDate(composedAt)}</time>
            </b>{' '}
            {say('madeAt', editionName(edition), clockTime(composedAt))}
          </>
        )}
      </p>
      <p class="nameplate">Lede</p>
      <p class="ear" role="status">
        <b>{sayCount('storiesAboutMinutes', edition.related.length + 1, sayCount('minutes', minutes))}</b>{' '}
        {remark ?? (nextAt === null ? null : say('nextEditionAt', clockTime(nextAt)))}
      </p>
    </div>
  );
}

const minutesOf = (edition: Edition, articles: Front['articles']): number =>
  readingMinutes(
    [...articles.values()].map(({ blocks }) => textOf(blocks)).join('\n') +
      edition.related.map(({ headline }) => headline.title).join('\n'),
  );

function Lead({ front }: { front: Front }) {
  const { edition, articles, marks, notes, now } = front;
  const note = noteOf(notes, edition.lead);
  const { headline, summary, coverage } = edition.lead;
  const { entryId, title, publishedAt } = headline;
  return (
    <article class={coverage.length === 0 ? 'lead alone' : 'lead'} id="lead">
      <header>
        <h1>
          <HeadlineLink headline={headline} stored={articles.has(articleIdOf(entryId))} marks={marks} />
        </h1>
      </header>
      <div class="body">
        {summary === null ? null : (
          <div class="summary" dir="auto">
            {sentencesOf(edition.lead, articles).map(({ text, receipt }, index) => (
              <p key={receipt.start} class={index === 0 ? 'initial' : undefined}>
                <a class="headline" href={addressOf({ view: 'story', entryId, marked: receipt })}>
                  {text}
                </a>
              </p>
            ))}
          </div>
        )}
        <p class="meta byline">
          {headline.outlet === null ? null : <span>{outletsOf(edition.lead)}</span>}
          <Published at={publishedAt} now={now} />
          <a class="quiet" href={addressOf({ view: 'story', entryId })}>
            {say('readTheStory')}
          </a>
          <SaveTool entryId={entryId} title={title} saved={marks.saved.has(entryId)} />
          <HandTool headline={headline} />
        </p>
        <Moved note={note} front={front} />
        {note === undefined ? null : <p class="meta why">{say('whyLeads', whyLine(note.why, now))}</p>}
      </div>
      {coverage.length === 0 ? null : (
        <section class="facts" aria-labelledby="facts">
          <h2 class="label" id="facts">
            {say('otherReports')}
          </h2>
          <Coverage story={edition.lead} articles={articles} marks={marks} />
        </section>
      )}
    </article>
  );
}

const noteOf = (notes: EditionNotes | null, { id }: Story): StoryNote | undefined =>
  notes?.stories.find(({ storyId }) => storyId === id);

/** What is new in a story that an earlier edition showed: a sentence that says it, else the words that are new. */
function Moved({ note, front: { articles, now } }: { note: StoryNote | undefined; front: Front }) {
  const moved = note?.moved;
  if (moved === null || moved === undefined) return null;
  const { sentence } = moved;
  const article = sentence === null ? undefined : articles.get(sentence.articleId);
  const text =
    sentence === null || article === undefined
      ? moved.words.join(', ')
      : textOf(article.blocks).slice(sentence.start, sentence.end);
  return (
    <p class="moved" dir="auto">
      <b>{say('movedSince', sinceMoment(moved.since, now))}</b> {text}
    </p>
  );
}

const sentencesOf = (story: Story, articles: Front['articles']) =>
  (story.summary?.sentences ?? []).flatMap((receipt) => {
    const article = articles.get(receipt.articleId);
    return article ? [{ receipt, text: textOf(article.blocks).slice(receipt.start, receipt.end) }] : [];
  });

/** One outlet by its name, several by their number: their names stand beside their headlines. */
function outletsOf({ headline, coverage }: Story): string {
  if (headline.outlet === null) return '';
  const outlets = new Set([headline, ...coverage].map(({ outlet }) => outlet));
  return outlets.size === 1 ? headline.outlet : sayCount('sources', outlets.size);
}

function StoryBox({ story, front }: { story: Story; front: Front }) {
  const { articles, marks, notes, now } = front;
  const { headline, coverage } = story;
  const read = marks.read.has(headline.entryId);
  const saved = marks.saved.has(headline.entryId);
  const words = [outletsOf(story), read ? say('isRead') : '', saved ? say('isSaved') : ''].filter(Boolean);
  const [opening] = sentencesOf(story, articles);
  return (
    <article class={read ? 'story read' : 'story'}>
      <h2>
        <HeadlineLink
          headline={headline}
          stored={articles.has(articleIdOf(headline.entryId))}
          marks={marks}
        />
      </h2>
      {opening === undefined ? null : (
        <p class="dek" dir="auto">
          {opening.text}
        </p>
      )}
      <Moved note={noteOf(notes, story)} front={front} />
      <p class="meta">
        <span>{words.join(', ')}</span> <Published at={headline.publishedAt} now={now} />
        <HandTool headline={headline} />
      </p>
      {coverage.length === 0 ? null : <Coverage story={story} articles={articles} marks={marks} />}
    </article>
  );
}

function Coverage({ story, articles, marks }: { story: Story } & Pick<Front, 'articles' | 'marks'>) {
  return (
    <ul class="linked" aria-label={say('otherReports')}>
      {story.coverage.map((headline) => (
        <li key={headline.entryId}>
          <ReportLink headline={headline} articles={articles} marks={marks} />
        </li>
      ))}
    </ul>
  );
}
