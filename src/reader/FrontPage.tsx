import { textOf } from '../core/blocks/text-of';
import type { Article } from '../core/model/article';
import type { Edition, Story } from '../core/model/edition';
import { type ArticleId, articleIdOf } from '../core/model/ids';
import { readingMinutes } from '../core/text/reading-time';
import { say, sayCount } from '../platform/text';
import { addressOf } from '../ui/addresses';
import { clockTime, fullDate, machineTime } from '../ui/dates';
import { editionName } from '../ui/edition-name';
import { SaveTool } from '../ui/SaveTool';
import { ArchiveAside, type Shelf } from './ArchiveAside';
import type { Marks } from './library';
import { Bar } from './parts/Bar';
import { HeadlineLink } from './parts/HeadlineLink';

export type Front = {
  readonly edition: Edition;
  readonly articles: ReadonlyMap<ArticleId, Article>;
  readonly marks: Marks;
  readonly shelf: Shelf;
  readonly savedCount: number;
  /** A sentence the reader should know, such as that nothing can be stored. */
  readonly remark: string | null;
};

export function FrontPage({ front }: { front: Front }) {
  return (
    <>
      <a class="skip" href="#lead">
        {say('toTheLead')}
      </a>
      <header class="masthead">
        <Ears front={front} />
        <div class="oxford" />
        <Bar current="front" savedCount={front.savedCount} canRefresh />
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
        <p>{say('upToDate')}</p>
      </footer>
    </>
  );
}

function Ears({ front: { edition, articles, remark } }: { front: Front }) {
  const { composedAt } = edition;
  const minutes = minutesOf(edition, articles);
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
        <b>{sayCount('storiesAboutMinutes', edition.related.length + 1, String(minutes))}</b> {remark}
      </p>
    </div>
  );
}

const minutesOf = (edition: Edition, articles: Front['articles']): number =>
  readingMinutes(
    [...articles.values()].map(({ blocks }) => textOf(blocks)).join('\n') +
      edition.related.map(({ headline }) => headline.title).join('\n'),
  );

function Lead({ front: { edition, articles, marks } }: { front: Front }) {
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
          {headline.outlet === null ? null : <span>{sayCount('sources', coverage.length + 1)}</span>}
          {publishedAt === null ? null : (
            <time dateTime={machineTime(publishedAt)}>{clockTime(publishedAt)}</time>
          )}
          <a class="quiet" href={addressOf({ view: 'story', entryId })}>
            {say('readTheStory')}
          </a>
          <SaveTool entryId={entryId} title={title} saved={marks.saved.has(entryId)} />
        </p>
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

const sentencesOf = (story: Story, articles: Front['articles']) =>
  (story.summary?.sentences ?? []).flatMap((receipt) => {
    const article = articles.get(receipt.articleId);
    return article ? [{ receipt, text: textOf(article.blocks).slice(receipt.start, receipt.end) }] : [];
  });

function StoryBox({ story, front: { articles, marks } }: { story: Story; front: Front }) {
  const { headline, coverage } = story;
  const read = marks.read.has(headline.entryId);
  const saved = marks.saved.has(headline.entryId);
  const words = [
    headline.outlet === null ? '' : sayCount('sources', coverage.length + 1),
    read ? say('isRead') : '',
    saved ? say('isSaved') : '',
  ].filter(Boolean);
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
      {words.length === 0 && headline.publishedAt === null ? null : (
        <p class="meta">
          <span>{words.join(', ')}</span>{' '}
          {headline.publishedAt === null ? null : (
            <time dateTime={machineTime(headline.publishedAt)}>{clockTime(headline.publishedAt)}</time>
          )}
        </p>
      )}
      {coverage.length === 0 ? null : <Coverage story={story} articles={articles} marks={marks} />}
    </article>
  );
}

function Coverage({ story, articles, marks }: { story: Story } & Pick<Front, 'articles' | 'marks'>) {
  return (
    <ul class="linked" aria-label={say('otherReports')}>
      {story.coverage.map((headline) => (
        <li key={headline.entryId}>
          <HeadlineLink
            headline={headline}
            stored={articles.has(articleIdOf(headline.entryId))}
            marks={marks}
            className=""
          />
        </li>
      ))}
    </ul>
  );
}
