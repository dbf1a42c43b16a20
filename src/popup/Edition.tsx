import { Openings } from '../ui/Openings';
import { Invitation } from './Invitation';
import { LeadStory } from './LeadStory';
import type { PopupState } from './popup-state';
import { RelatedHeadlines } from './RelatedHeadlines';

/** The lead and the other headlines. */
export function Edition({ state }: { state: PopupState }) {
  return (
    <main inert={state.sheetOpen}>
      <LeadStory state={state} />
      {state.front.kind === 'bundled' && !state.feeds?.followed ? <Invitation /> : null}
      <RelatedHeadlines state={state} />
      <Openings />
    </main>
  );
}
