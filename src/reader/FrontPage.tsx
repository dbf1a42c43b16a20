import { textOf } from '../core/blocks/text-of';
import { alsoArrived } from '../core/edition/front';
import type { Edition } from '../core/model/edition';
import type { EditionNotes } from '../core/model/edition-notes';
import { articleIdOf } from '../core/model/ids';
import { readingMinutes } from '../core/text/reading-time';
import { language, say, sayCount } from '../platform/text';
import { addressOf, SETTINGS } from '../ui/addresses';
import { clockTime, fullDate, machineTime } from '../ui/dates';
import { editionName } from '../ui/edition-name';
import { initialFor } from '../ui/initial';
import { nextEdition } from '../ui/next-edition';
import { Published } from '../ui/Published';
import { riverAddress } from '../ui/river-address';
import { SaveTool } from '../ui/SaveTool';
import { setIn } from '../ui/set-in';
import { ArchiveAside } from './ArchiveAside';
import type { Front } from './front-view';
import { HandTool } from './hand/HandTool';
import { Bar } from './parts/Bar';
import { HeadlineLink } from './parts/HeadlineLink';
import { Outlets } from './parts/Outlets';
import { Coverage, Moved, noteOf, Stories, sentencesOf } from './Stories';
import { whyLine } from './why-line';

export function FrontPage({ front }: { front: Front }) {
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
        <Stories front={front} />
        <ArchiveAside shelf={front.shelf} current={front.edition} />
      </main>
      <footer class="end">
        <span class="thirty" aria-hidden="true">
          – 30 –
        </span>
        <p>
          {say('upToDate')} {nextEdition(front.nextAt)}
        </p>
        <AlsoArrived notes={front.notes} />
        <Hidden notes={front.notes} />
      </footer>
    </>
  );
}

function AlsoArrived({ notes }: { notes: EditionNotes | null }) {
  const count = notes === null ? 0 : (alsoArrived(notes) ?? 0);
  if (count === 0) return null;
  return (
    <p>
      <a class="quiet" href={riverAddress({ show: 'unshown' })}>
        {say('alsoArrived', count.toLocaleString(language()))}
      </a>
    </p>
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
        {remark ?? nextEdition(nextAt)}
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
  const why = whyLine(noteOf(notes, edition.lead)?.why ?? [], now);
  const { headline, summary, coverage } = edition.lead;
  const { entryId, title, publishedAt, language } = headline;
  const isStored = articles.has(articleIdOf(entryId));
  return (
    <article class={coverage.length === 0 ? 'lead alone' : 'lead'} id="lead">
      <header>
        <h1 {...setIn(language)}>
          <HeadlineLink headline={headline} stored={isStored} marks={marks} isSet />
        </h1>
      </header>
      <div class="body">
        {summary === null ? (
          <div class="summary" {...setIn(language)}>
            {edition.lead.teaser ? <p>{edition.lead.teaser}</p> : null}
          </div>
        ) : (
          <div class="summary" {...setIn(language)}>
            {sentencesOf(edition.lead, articles).map(({ text, receipt }, index) => (
              <p key={receipt.start} class={index === 0 ? initialFor(text) : undefined}>
                <a class="headline" href={addressOf({ view: 'story', entryId, marked: receipt })}>
                  {text}
                </a>
              </p>
            ))}
          </div>
        )}
        <p class="meta byline">
          <Outlets story={edition.lead} isBundled={edition.kind === 'bundled'} />
          <Published at={publishedAt} now={now} />
          {isStored ? (
            <a class="quiet" href={addressOf({ view: 'story', entryId })}>
              {say('readTheStory')}
            </a>
          ) : null}
          <SaveTool entryId={entryId} title={title} saved={marks.saved.has(entryId)} />
          <HandTool headline={headline} />
        </p>
        <Moved story={edition.lead} front={front} />
        {why === '' ? null : <p class="meta why">{say('whyLeads', why)}</p>}
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
