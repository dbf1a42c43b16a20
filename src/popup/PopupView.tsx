import { Edition } from './Edition';
import { Masthead } from './Masthead';
import type { Occasional } from './occasional-parts';
import type { PopupState } from './popup-state';
import { TheEnd } from './TheEnd';

/** The popup as markup alone: no state, no handlers. */
export function PopupView({ state, occasional }: { state: PopupState; occasional: Occasional | null }) {
  const { letter } = state;
  return (
    <>
      <Masthead state={state} occasional={occasional} />
      {occasional && state.sheetOpen && <occasional.KeysSheet />}
      {letter ? occasional && <occasional.Letter state={state} letter={letter} /> : <Edition state={state} />}
      {occasional && <occasional.Notes state={state} />}
      {letter ? (
        occasional && <occasional.LetterEnd state={state} letter={letter} />
      ) : (
        <TheEnd state={state} />
      )}
    </>
  );
}
