import { AilingNote } from './AilingNote';
import { KeysSheet } from './KeysSheet';
import { ListNote } from './ListNote';
import { noteWanted, replacedAway, wishNoteWanted } from './note-away';
import type { PopupState } from './popup-state';
import { ReplacedNote } from './ReplacedNote';
import { TroubleNote } from './TroubleNote';
import { WishNote } from './WishNote';

/** What stands between the masthead and the edition when there is something to know. */
export function Notes({ state }: { state: PopupState }) {
  const { trouble, replaced, question, feeds, sheetOpen, front, outcome, letter } = state;
  return (
    <>
      {trouble === null ? null : <TroubleNote code={trouble} />}
      {replaced === null || replacedAway(replaced) ? null : <ReplacedNote replaced={replaced} />}
      {question === null ? null : <ListNote question={question} />}
      {feeds === null || !noteWanted(feeds) ? null : (
        <AilingNote feeds={feeds} isLive={front.kind === 'live' && letter === null} />
      )}
      {outcome !== null && wishNoteWanted(state, Date.now()) ? (
        <WishNote outcome={outcome} nextAt={state.nextAt} />
      ) : null}
      {sheetOpen ? <KeysSheet /> : null}
    </>
  );
}
