import type { EarlierEdition } from '../core/model/edition-outcome';
import { say } from '../platform/text';
import { addressOf, SETTINGS } from '../ui/addresses';
import { weekday } from '../ui/dates';
import { editionName } from '../ui/edition-name';
import { initialFor } from '../ui/initial';
import { wordsOfOutcome } from './outcome-words';
import { type LetterKind, type PopupState, storiesOf } from './popup-state';
import { TheEnd } from './TheEnd';

export function Letter({ state, letter }: { state: PopupState; letter: LetterKind }) {
  const [title, text] =
    letter.kind === 'first-run'
      ? [say('aPaperThatEnds'), say('aPaperThatEndsText')]
      : wordsOfOutcome(letter, state.nextAt);
  return (
    <main inert={state.sheetOpen}>
      <article class="letter">
        <h1>{title}</h1>
        <p class={letter.kind === 'first-run' ? initialFor(text) : undefined}>{text}</p>
      </article>
      <nav class="choices" aria-label={say('waysOn')}>
        <ul>
          {letter.kind === 'first-run' ? (
            <WaysToBegin />
          ) : (
            letter.editions.map((edition) => <Earlier key={edition.id} edition={edition} state={state} />)
          )}
        </ul>
      </nav>
    </main>
  );
}

/** What stands below a letter. */
export const LetterEnd = ({ state, letter }: { state: PopupState; letter: LetterKind }) =>
  letter.kind === 'first-run' ? (
    <footer class="end plain" inert={state.sheetOpen}>
      <p>{say('asksBeforeReading')}</p>
    </footer>
  ) : (
    <TheEnd state={state} />
  );

const WaysToBegin = () => (
  <>
    <Choice to={`${SETTINGS}#starters`} name={say('choiceList')} hint={say('choiceListHint')} />
    <OpenPageChoice />
    <Choice to={`${SETTINGS}#outline`} name={say('choiceOutline')} hint={say('choiceOutlineHint')} />
    <Choice to={`${SETTINGS}#backup`} name={say('choiceRestore')} hint={say('choiceRestoreHint')} />
    <Choice to={addressOf({ view: 'front' })} name={say('choiceBundled')} hint={say('choiceBundledHint')} />
  </>
);

/** The newest one is known here story by story; of the others their leads. */
function Earlier({
  edition: { id, composedAt, lead },
  state,
}: {
  edition: EarlierEdition;
  state: PopupState;
}) {
  const { front, read } = state;
  const unread = storiesOf(front).filter(({ headline }) => !read.includes(headline.entryId)).length;
  const words =
    front.editionId !== id ? null : unread === 0 ? say('readAll') : say('unreadOf', String(unread));
  return (
    <li class="choice">
      <a
        data-place={addressOf({ view: 'front', editionId: id })}
        href={addressOf({ view: 'front', editionId: id })}
      >
        <b>{`${weekday(composedAt)}, ${editionName({ composedAt })}`}</b>
        {words === null ? null : <i>{words}</i>}
        <span dir="auto">{lead}</span>
      </a>
    </li>
  );
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
