import { Edition } from './Edition';
import { Masthead } from './Masthead';
import type { PopupState } from './popup-state';

/** Parts that most openings never show; null until they are loaded. */
export type Occasional = typeof import('./occasional');

/** The popup as markup alone: no state, no handlers. */
export function PopupView({ state, occasional }: { state: PopupState; occasional: Occasional | null }) {
  const { letter } = state;
  return (
    <>
      <Masthead state={state} occasional={occasional} />
      {occasional && <occasional.Notes state={state} />}
      {letter ? (
        occasional && <occasional.Letter state={state} letter={letter} />
      ) : (
        <Edition state={state} occasional={occasional} />
      )}
    </>
  );
}
