import { say, sayCount } from '../platform/text';
import { addressOf, SETTINGS } from '../ui/addresses';
import { clockTime } from '../ui/dates';
import type { PopupState } from './popup-state';
import { TheEnd } from './TheEnd';

/** Why there is no edition to show, and the ways on. */
export type LetterKind =
  /** The bundled edition is put away, and nothing is followed. */
  | { readonly kind: 'first-run' }
  | { readonly kind: 'nothing-new'; readonly at: number; readonly feeds: number }
  | { readonly kind: 'nothing-fetched'; readonly at: number; readonly feeds: number }
  | { readonly kind: 'all-muted'; readonly at: number; readonly hidden: number };

export function Letter({ state, letter }: { state: PopupState; letter: LetterKind }) {
  const [title, text] = wordsOf(letter);
  return (
    <>
      <main inert={state.sheetOpen}>
        <article class="letter">
          <h1>{title}</h1>
          <p class={letter.kind === 'first-run' ? 'initial' : undefined}>{text}</p>
        </article>
        <nav class="choices" aria-label={say('waysOn')}>
          <ul>
            {letter.kind === 'first-run' ? (
              <WaysToBegin />
            ) : (
              <Choice
                to={addressOf({ view: 'front' })}
                name={say('choiceLast')}
                hint={state.front.lead.headline.title}
              />
            )}
          </ul>
        </nav>
      </main>
      {letter.kind === 'first-run' ? (
        <footer class="end plain" inert={state.sheetOpen}>
          <p>{say('asksBeforeReading')}</p>
        </footer>
      ) : (
        <TheEnd state={state} />
      )}
    </>
  );
}

const WaysToBegin = () => (
  <>
    <Choice to={`${SETTINGS}#starters`} name={say('choiceList')} hint={say('choiceListHint')} />
    <OpenPageChoice />
    <Choice to={`${SETTINGS}#outline`} name={say('choiceOutline')} hint={say('choiceOutlineHint')} />
    <Choice to={`${SETTINGS}#backup`} name={say('choiceRestore')} hint={say('choiceRestoreHint')} />
    <Choice to={addressOf({ view: 'front' })} name={say('choiceBundled')} hint={say('choiceBundledHint')} />
  </>
);

function wordsOf(letter: LetterKind): [string, string] {
  if (letter.kind === 'first-run') return [say('aPaperThatEnds'), say('aPaperThatEndsText')];
  const time = clockTime(letter.at);
  if (letter.kind === 'nothing-new') {
    return [say('nothingNewSince', time), sayCount('nothingNewText', letter.feeds)];
  }
  if (letter.kind === 'nothing-fetched') {
    return [say('nothingFetched'), sayCount('nothingFetchedText', letter.feeds, time)];
  }
  return [say('allMuted'), sayCount('allMutedText', letter.hidden)];
}

/** A way on that only the background can find. */
function OpenPageChoice() {
  return (
    <li class="choice">
      <button type="button" data-do="findFeedsOnOpenPage">
        <b>{say('choicePage')}</b>
        <span>{say('choicePageHint')}</span>
      </button>
    </li>
  );
}

function Choice({ to, name, hint }: { to: string; name: string; hint: string }) {
  return (
    <li class="choice">
      <a data-place={to} href={to}>
        <b>{name}</b>
        <span>{hint}</span>
      </a>
    </li>
  );
}
