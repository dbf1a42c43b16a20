import { useEffect, useState } from 'preact/hooks';
import { hostOf } from '../../../core/address/host';
import { normaliseTyped } from '../../../core/discovery/normalise-typed';
import type { FeedOffer, FollowOutcome } from '../../../core/model/following';
import type { FoundOnPage } from '../../../messages/found-on-page';
import { say } from '../../../platform/text';
import { Followed } from './Followed';
import type { FeedCalls } from './feed-calls';
import { Offers } from './Offers';
import { sentenceOfProblem, wayOnFrom } from './problem-of-following';

/** Where adding a feed stands. `asked` are addresses whose sites the reader was asked for, to look there. */
type Step =
  | { readonly at: 'field' }
  | { readonly at: 'asking'; readonly asked: readonly string[] }
  /** `leadsTo` is where the site leads that was looked at, if that is another one which the reader may allow. */
  | { readonly at: 'problem'; readonly sentence: string; readonly leadsTo?: string }
  | {
      readonly at: 'offers';
      readonly site: string;
      readonly offers: readonly FeedOffer[];
      readonly asked: readonly string[];
    }
  | { readonly at: 'followed'; readonly outcomes: readonly FollowOutcome[] };

/** The page in front was looked at without being asked for. */
const NOTHING: readonly string[] = [];

type AddFeedProps = {
  readonly calls: FeedCalls;
  /** Found on a page before this one opened; null when it opened by itself. */
  readonly brought: FoundOnPage | null;
};

/** One field for the address of a feed or of a site, and what it leads to. */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: the field and its steps share their state; half of the lines are markup
export function AddFeed({ calls, brought }: AddFeedProps) {
  const [typed, setTyped] = useState('');
  const [step, setStep] = useState<Step>(brought === null ? { at: 'field' } : firstStep(brought));

  const unsettled = step.at === 'offers' || step.at === 'asking' ? step.asked : NOTHING;
  useEffect(() => {
    if (unsettled.length === 0) return undefined;
    const leave = (): void => calls.giveBack(unsettled);
    addEventListener('pagehide', leave);
    return () => removeEventListener('pagehide', leave);
  }, [unsettled, calls]);

  const look = async (typed: string, by: 'reader' | 'site'): Promise<void> => {
    const address = normaliseTyped(typed);
    if (!address.ok) return setStep({ at: 'problem', sentence: sentenceOfProblem(address.problem.code) });
    // The permission is asked for in the call, so nothing is awaited before it.
    const asked = calls.discover(typed, address.value, by);
    const before = unsettled.filter((other) => hostOf(other) !== hostOf(address.value));
    if (before.length > 0) calls.giveBack(before);
    setStep({ at: 'asking', asked: [address.value] });
    const reply = await asked;
    if (!reply.ok) {
      calls.giveBack([address.value]);
      return setStep({ at: 'problem', ...wayOnFrom(reply.problem) });
    }
    const [only] = reply.value;
    const site = hostOf(address.value);
    // One feed, at a site that may be read already: pressing the button asked for nothing else.
    if (reply.value.length === 1 && only !== undefined && !only.isFollowed && hostOf(only.address) === site)
      return follow([only], [address.value]);
    setStep({ at: 'offers', site, offers: reply.value, asked: [address.value] });
  };

  const follow = async (chosen: readonly FeedOffer[], asked: readonly string[]): Promise<void> => {
    const feeds = chosen.map(({ address, title }) => ({ address, title, homeAddress: null, folder: [] }));
    const reply = await calls.follow(feeds);
    // The site they were found at may be another than theirs.
    if (asked.length > 0) calls.giveBack(asked);
    if (!reply.ok) return setStep({ at: 'problem', sentence: sentenceOfProblem(reply.problem.code) });
    setTyped('');
    setStep({ at: 'followed', outcomes: reply.value });
  };

  const close = (): void => {
    if (unsettled.length > 0) calls.giveBack(unsettled);
    setStep({ at: 'field' });
    document.getElementById('add')?.focus();
  };
  const leadsTo = step.at === 'problem' ? step.leadsTo : undefined;
  return (
    <>
      <form
        class="field"
        onSubmit={(event) => {
          event.preventDefault();
          void look(typed, 'reader');
        }}
      >
        <label for="add">{say('addFeed')}</label>
        <div class="entry">
          <input
            class="text"
            id="add"
            type="text"
            inputMode="url"
            autocomplete="off"
            spellcheck={false}
            dir="ltr"
            placeholder={say('addFeedPlaceholder')}
            aria-describedby="add-hint add-problem"
            aria-invalid={step.at === 'problem'}
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
          <button type="submit" class="button main" disabled={step.at === 'asking'}>
            {say('add')}
          </button>
        </div>
        <p class="hint" id="add-hint">
          {say('addFeedHint')}
        </p>
        <p id="add-problem" role="status">
          {step.at === 'problem' ? <b>{step.sentence}</b> : null}
          {leadsTo === undefined ? null : (
            <>
              {' '}
              <button type="button" class="quiet" onClick={() => void look(leadsTo, 'site')}>
                {say('allowSite', hostOf(leadsTo))}
              </button>
            </>
          )}
          {step.at === 'asking' ? say('lookingForFeeds') : null}
        </p>
      </form>
      {step.at === 'offers' ? (
        <Offers
          site={step.site}
          offers={step.offers}
          follow={(chosen) => void follow(chosen, step.asked)}
          close={close}
        />
      ) : null}
      {step.at === 'followed' ? <Followed outcomes={step.outcomes} calls={calls} close={close} /> : null}
    </>
  );
}

const firstStep = ({ site, offers }: FoundOnPage): Step =>
  offers.length === 0
    ? { at: 'problem', sentence: say('noFeedsOnPage', site) }
    : { at: 'offers', site, offers, asked: NOTHING };
