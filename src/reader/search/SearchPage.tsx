import { asksForSomething } from '../../core/search/search-query';
import { say, sayCount } from '../../platform/text';
import { addressOf } from '../../ui/addresses';
import { Bar } from '../parts/Bar';
import { SlimMasthead } from '../parts/SlimMasthead';
import { faultWords } from './fault-words';
import { HitLine } from './HitLine';
import { HowToSearch } from './HowToSearch';
import { NothingFound } from './NothingFound';
import type { SearchView } from './search-view';
import { markIn, withMark } from './with-mark';

type SearchPageProps = {
  readonly view: SearchView;
  /** As they stand in the field by now. */
  readonly words: string;
};

/** What was found on this computer, the newest first. */
export function SearchPage({ view, words }: SearchPageProps) {
  const { query, hits, savedCount, followedCount } = view;
  const isAsked = asksForSomething(query);
  return (
    <>
      <a class="skip" href="#results">
        {say('toTheResults')}
      </a>
      <SlimMasthead backTo={addressOf({ view: 'front' })} backName={say('frontPage')} ear={<p class="ear" />}>
        <Bar current="search" savedCount={savedCount} followedCount={followedCount} words={words} />
      </SlimMasthead>
      <main class="found searched" id="results">
        <header>
          <h1>{view.words.trim() === '' ? say('keySearch') : <bdi>{`“${view.words}”`}</bdi>}</h1>
          <p role="status">{isAsked ? measureOf(view) : say('searchAsk')}</p>
          {isAsked ? <Filter words={view.words} /> : null}
        </header>
        <div class="results">
          <Remarks view={view} />
          {hits.length > 0 ? <Hits view={view} /> : isAsked ? <NothingFound view={view} /> : <HowToSearch />}
        </div>
      </main>
    </>
  );
}

function measureOf({ hits, hasMore }: SearchView): string {
  if (hits.length === 0) return say('searchNothing');
  return hasMore ? sayCount('searchMore', hits.length) : sayCount('searchResults', hits.length);
}

const MARKS = [null, 'unread', 'saved', 'hidden'] as const;

function Filter({ words }: { words: string }) {
  const current = markIn(words);
  const names = {
    all: say('filterAll'),
    unread: say('riverUnread'),
    saved: say('savedStories'),
    hidden: say('riverHidden'),
  };
  return (
    <nav class="within" aria-label={say('show')}>
      <ul>
        {MARKS.map((mark) => (
          <li key={mark ?? 'all'}>
            <a
              href={addressOf({ view: 'search', words: withMark(words, mark) })}
              aria-current={mark === current ? 'true' : undefined}
            >
              {names[mark ?? 'all']}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** What the reader is to know of the answer: what was not understood, put right or left out. */
function Remarks({ view }: { view: SearchView }) {
  const { query, unknownFeeds, better, isBetterShown, leftOut, progress, trouble, isClosed, words } = view;
  const lines = [
    ...(isClosed ? [say('searchClosed')] : []),
    ...query.faults.map(faultWords),
    ...unknownFeeds.map((name) => say('searchNoFeed', name)),
    ...(trouble === null ? [] : [say('searchTrouble', trouble)]),
    ...(progress === null ? [] : [sayCount('searchProgress', progress.held, progress.of.toLocaleString())]),
  ];
  return (
    <div class="remarks">
      {[...new Set(lines)].map((line) => (
        <p key={line} dir="auto">
          {line}
        </p>
      ))}
      {better === null ? null : (
        <p dir="auto">
          {isBetterShown ? say('searchInstead', words) : say('searchMeant')}{' '}
          <a href={addressOf({ view: 'search', words: better })}>{better}</a>
        </p>
      )}
      {!leftOut ? null : (
        <p>
          {say('searchLeftOut')}{' '}
          <a href={addressOf({ view: 'search', words: withMark(words, 'hidden') })}>
            {say('searchShowLeftOut')}
          </a>
        </p>
      )}
    </div>
  );
}

function Hits({ view: { hits, marks, now, hasMore, feedTitles } }: { view: SearchView }) {
  return (
    <>
      <h2 class="visually-hidden">{say('searchHeading')}</h2>
      <ol class="wire">
        {hits.map((hit) => (
          <HitLine
            key={hit.row.headline.entryId}
            hit={hit}
            marks={marks}
            now={now}
            feedTitle={feedTitles.get(hit.row.feedId) ?? null}
          />
        ))}
      </ol>
      <p class="across buttons" data-more={hasMore ? '' : undefined}>
        {hasMore ? (
          <button type="button" class="button" data-do="more">
            {say('searchOlder')}
          </button>
        ) : (
          <span>{say('searchEnd')}</span>
        )}
      </p>
    </>
  );
}
