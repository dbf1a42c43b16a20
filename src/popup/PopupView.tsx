import { Openings } from '../ui/Openings';
import { LeadStory } from './LeadStory';
import { Masthead } from './Masthead';
import type { PopupState } from './popup-state';
import { RelatedHeadlines } from './RelatedHeadlines';
import { TheEnd } from './TheEnd';

/** Parts that most openings never show; null until they are loaded. */
export type Occasional = typeof import('./occasional');

/** The popup as markup alone: no state, no handlers. */
export function PopupView({ state, occasional }: { state: PopupState; occasional: Occasional | null }) {
  const { trouble, question, sheetOpen, letter } = state;
  return (
    <>
      <Masthead state={state} />
      {occasional !== null && trouble !== null ? <occasional.TroubleNote code={trouble} /> : null}
      {occasional !== null && question !== null ? <occasional.ListNote question={question} /> : null}
      {occasional === null ? null : <occasional.AilingNote state={state} />}
      {occasional !== null && sheetOpen ? <occasional.KeysSheet /> : null}
      <main inert={sheetOpen}>
        {letter === null ? (
          <>
            <LeadStory state={state} />
            <RelatedHeadlines state={state} />
          </>
        ) : occasional === null ? null : (
          <occasional.Letter state={state} letter={letter} />
        )}
        <Openings />
      </main>
      <TheEnd state={state} />
    </>
  );
}
