import type { Edition, Headline } from '../core/model/edition';
import { say } from '../platform/text';
import { addressOf } from '../ui/addresses';
import { fullDate } from '../ui/dates';
import { editionName } from '../ui/edition-name';
import { Published } from '../ui/Published';
import { SaveTool } from '../ui/SaveTool';
import { HandTool } from './hand/HandTool';
import type { Marks } from './library';
import { Bar } from './parts/Bar';
import { SlimMasthead } from './parts/SlimMasthead';
import { type Months, Within } from './Within';

/** Headlines of one edition; null where they are of several. */
type Found = { readonly edition: Edition | null; readonly headlines: readonly Headline[] };

export type FoundView = {
  /** Null where a page was asked for that is not there. */
  readonly view: 'saved' | 'archive' | null;
  readonly title: string;
  /** How much there is, in words. */
  readonly measure: string;
  /** What to say when there is nothing: a sentence on how that changes. */
  readonly hint: string | null;
  readonly found: readonly Found[];
  readonly marks: Marks;
  readonly savedCount: number;
  readonly followedCount: number;
  /** Of the archive; null elsewhere, and while there is no edition to look for. */
  readonly months: Months | null;
};

/** Archive and saved are one list, by edition. */
export function FoundPage({ view }: { view: FoundView }) {
  return (
    <>
      <a class="skip" href="#results">
        {say('toTheResults')}
      </a>
      <SlimMasthead backTo={addressOf({ view: 'front' })} backName={say('frontPage')} ear={<p class="ear" />}>
        <Bar current={view.view} savedCount={view.savedCount} followedCount={view.followedCount} />
      </SlimMasthead>
      <main class="found" id="results">
        <header>
          <h1 dir="auto">{view.title}</h1>
          <p role="status">{view.measure}</p>
          {view.months === null ? null : <Within months={view.months} />}
        </header>
        <div class="results">
          {view.hint === null ? null : <p>{view.hint}</p>}
          {view.found.map((found) => (
            <Section key={found.edition?.id ?? 'all'} found={found} view={view} />
          ))}
        </div>
      </main>
    </>
  );
}

function Section({ found: { edition, headlines }, view }: { found: Found; view: FoundView }) {
  const id = edition === null ? 'all' : `of-${edition.id}`;
  return (
    <section aria-labelledby={edition === null ? undefined : id}>
      {edition === null ? null : (
        <h2 class="label" id={id}>
          <a class="headline" href={addressOf({ view: 'front', editionId: edition.id })}>
            {edition.composedAt === null
              ? say('bundledEdition')
              : `${fullDate(edition.composedAt)}, ${editionName(edition)}`}
          </a>
        </h2>
      )}
      <ol>
        {headlines.map((headline) => (
          <HitLine key={headline.entryId} headline={headline} view={view} />
        ))}
      </ol>
    </section>
  );
}

function HitLine({ headline, view }: { headline: Headline; view: FoundView }) {
  const { entryId, title, outlet, publishedAt } = headline;
  const saved = view.marks.saved.has(entryId);
  const read = view.marks.read.has(entryId);
  const line = [outlet ?? '', read ? say('isRead') : ''].filter(Boolean).join(', ');
  return (
    <li class={read ? 'hit read' : 'hit'}>
      <h3>
        <a
          class="headline"
          href={addressOf({ view: 'story', entryId })}
          data-entry={entryId}
          data-headline=""
          dir="auto"
        >
          {title}
        </a>
      </h3>
      {line === '' && publishedAt === null ? null : (
        <p class="meta">
          <span>{line}</span>
          <Published at={publishedAt} now={Date.now()} />
        </p>
      )}
      <SaveTool entryId={entryId} title={title} saved={saved} />
      <HandTool headline={headline} />
    </li>
  );
}
