import { Openings } from '../ui/Openings';
import { LeadStory } from './LeadStory';
import type { PopupState } from './popup-state';
import { RelatedHeadlines } from './RelatedHeadlines';
import { TheEnd } from './TheEnd';

/** The lead, the related headlines, and an end. */
export function Edition({ state }: { state: PopupState }) {
  return (
    <>
      <main inert={state.sheetOpen}>
        <LeadStory state={state} />
        <RelatedHeadlines state={state} />
        <Openings />
      </main>
      <TheEnd state={state} />
    </>
  );
}
