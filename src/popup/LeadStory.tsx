import type { FrontStory } from '../core/edition/front';
import { feedIdOf } from '../core/model/ids';
import { say } from '../platform/text';
import { addressOf } from '../ui/addresses';
import { initialFor } from '../ui/initial';
import { openingOf } from '../ui/opening';
import { outletLine } from '../ui/outlet-line';
import { Published } from '../ui/Published';
import { riverAddress } from '../ui/river-address';
import { SaveTool } from '../ui/SaveTool';
import { MovedLine } from './MovedLine';
import type { PopupState } from './popup-state';
import { setStory } from './set-story';

export function LeadStory({ state }: { state: PopupState }) {
  const { lead } = state.front;
  const { headline } = lead;
  return (
    <article class="lead">
      <h1 {...setStory(lead)}>
        <a
          class="headline"
          href={addressOf({ view: 'story', entryId: headline.entryId })}
          data-entry={headline.entryId}
          data-headline=""
          aria-describedby={openingOf(headline, lead.stored, state.online)}
        >
          {headline.title}
        </a>
      </h1>
      <LeadText lead={lead} />
      <MovedLine story={lead} />
      <div class="byline">
        <Source lead={lead} isLive={state.front.kind === 'live' && headline.outlet !== null} />
        <SaveTool
          entryId={headline.entryId}
          title={headline.title}
          saved={state.saved.includes(headline.entryId)}
        />
      </div>
    </article>
  );
}

/** Each sentence of the summary leads to where it stands in the stored article; without one the publisher's own words. */
function LeadText({ lead }: { lead: FrontStory }) {
  const set = setStory(lead);
  if (lead.sentences.length === 0)
    return lead.teaser ? (
      <p class="summary" {...set}>
        {lead.teaser}
      </p>
    ) : null;
  return (
    <p class={`summary ${initialFor(lead.sentences.map(({ text }) => text).join(' '))}`} {...set}>
      {lead.sentences.map(({ text, receipt }, index) => {
        const address = addressOf({ view: 'story', entryId: lead.headline.entryId, marked: receipt });
        return [
          index === 0 ? null : ' ',
          <a class="headline" key={receipt.start} data-place={address} href={address}>
            {text}
          </a>,
        ];
      })}
    </p>
  );
}

/** What came by a feed leads to all that its feed sends. */
function Source({ lead, isLive }: { lead: FrontStory; isLive: boolean }) {
  const { outlet, publishedAt, entryId } = lead.headline;
  const feed = riverAddress({ feedId: feedIdOf(entryId) });
  if (outlet === null && lead.stored) {
    const address = addressOf({ view: 'story', entryId });
    return (
      <a class="quiet" data-entry={entryId} data-read="" href={address}>
        {say('readTheStory')}
      </a>
    );
  }
  return (
    <>
      {isLive ? (
        <a class="headline" data-place={feed} href={feed} title={say('entriesOf', outlet ?? '')}>
          {outletLine(lead)}
        </a>
      ) : (
        <span>{outletLine(lead)}</span>
      )}
      <Published at={publishedAt} now={Date.now()} />
    </>
  );
}
