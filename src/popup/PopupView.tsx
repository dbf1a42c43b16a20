import { Openings } from '../ui/Openings';
import { KeysSheet } from './KeysSheet';
import { LeadStory } from './LeadStory';
import { Masthead } from './Masthead';
import type { PopupState } from './popup-state';
import { RelatedHeadlines } from './RelatedHeadlines';
import { TheEnd } from './TheEnd';
import { TroubleNote } from './TroubleNote';

/** The popup as markup alone: no state, no handlers, so that two renderers can paint it alike. */
export function PopupView({ state }: { state: PopupState }) {
  return [
    <Masthead key="masthead" state={state} />,
    state.trouble === null ? null : <TroubleNote key="trouble" code={state.trouble} />,
    state.sheetOpen ? <KeysSheet key="sheet" /> : null,
    <main key="main" inert={state.sheetOpen}>
      <LeadStory state={state} />
      <RelatedHeadlines state={state} />
      <Openings />
    </main>,
    <TheEnd key="end" state={state} />,
  ];
}
