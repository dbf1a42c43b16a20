import { Openings } from '../ui/Openings';
import { Invitation } from './Invitation';
import { LeadStory } from './LeadStory';
import type { Occasional } from './occasional-parts';
import type { PopupState } from './popup-state';
import { RelatedHeadlines } from './RelatedHeadlines';
import { TheEnd } from './TheEnd';

/** The lead, the related headlines, and an end. */
export function Edition(props: { state: PopupState; occasional: Occasional | null }) {
  const { state } = props;
  return (
    <>
      <main inert={state.sheetOpen}>
        <LeadStory {...props} />
        {state.front.kind === 'bundled' && !state.feeds?.followed ? <Invitation /> : null}
        <RelatedHeadlines {...props} />
        <Openings />
      </main>
      <TheEnd state={state} />
    </>
  );
}
