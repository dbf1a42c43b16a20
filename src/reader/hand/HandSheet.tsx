import { useState } from 'preact/hooks';
import type { Edition, Headline } from '../../core/model/edition';
import type { Feed } from '../../core/model/feed';
import type { Bond, ReadersHand } from '../../core/model/readers-hand';
import { shownOn } from '../../core/timeline/thread-stories';
import { say } from '../../platform/text';
import { setIn } from '../../ui/set-in';
import { Sheet } from '../parts/Sheet';
import { type Deed, followedFrom, type HandCalls, muteOf, QUIET_DAYS } from './hand-calls';

export type HandProps = {
  /** The headline the reader has in hand. */
  readonly headline: Headline;
  /** Where it stands; null when it is known from elsewhere. */
  readonly edition: Edition | null;
  readonly feed: Feed | null;
  readonly hand: ReadersHand;
  /** Why its story is in the edition; null when that is not known. */
  readonly why: string | null;
  readonly calls: HandCalls;
  readonly did: (deed: Deed) => void;
  readonly close: () => void;
};

/** What a reader can do with one headline beside reading it. */
export function HandSheet(props: HandProps) {
  const { headline, edition, why } = props;
  const stories = edition === null ? [] : [edition.lead, ...edition.related];
  const own = stories.find((story) =>
    [story.headline, ...story.coverage].some(({ entryId }) => entryId === headline.entryId),
  );
  const reports = own === undefined ? [headline] : [own.headline, ...own.coverage];
  const others = reports.filter(({ entryId }) => entryId !== headline.entryId);
  const elsewhere = stories.filter((story) => story !== own).map((story) => story.headline);
  return (
    <Sheet id="in-hand" title={headline.title} set={setIn(headline.language)} closed={props.close}>
      {(close) => {
        const parts = { ...props, close };
        return (
          <>
            {why === null ? null : <p class="hint">{say('whyHere', why)}</p>}
            <FollowPart {...parts} reports={[headline, ...others]} />
            <MutePart {...parts} />
            {others.length === 0 ? null : <ApartPart {...parts} others={others} />}
            {elsewhere.length === 0 ? null : <TogetherPart {...parts} elsewhere={elsewhere} />}
            <p class="hint">{say('fromNextEdition')}</p>
          </>
        );
      }}
    </Sheet>
  );
}

function FollowPart({
  hand,
  calls,
  did,
  close,
  reports,
}: HandProps & { readonly reports: readonly [Headline, ...Headline[]] }) {
  const ids = new Set(reports.map(({ entryId }) => entryId));
  const known = hand.followed.find((story) =>
    shownOn(story).some(({ headline }) => ids.has(headline.entryId)),
  );
  const follow = (): void => {
    const story = followedFrom(reports, Date.now());
    calls.follow(story);
    did({ said: say('nowFollowing'), undo: () => calls.unfollow(story.id) });
    close();
  };
  const letGo = (): void => {
    if (known === undefined) return;
    calls.unfollow(known.id);
    did({ said: say('noLongerFollowing'), undo: () => calls.follow(known) });
    close();
  };
  return (
    <div>
      <button type="button" class="button" onClick={known === undefined ? follow : letGo}>
        {say(known === undefined ? 'followStory' : 'unfollowStory')}
      </button>
      {known === undefined ? <p class="hint">{say('followStoryHint', String(QUIET_DAYS))}</p> : null}
    </div>
  );
}

function MutePart({ feed, calls, did, close }: HandProps) {
  const [words, setWords] = useState('');
  const [isHere, setHere] = useState(false);
  const mute = (event: Event): void => {
    event.preventDefault();
    event.stopPropagation();
    const said = words.trim();
    if (said === '') return;
    const one = muteOf(said, isHere && feed !== null ? feed.id : null, Date.now());
    calls.mute(one);
    did({ said: say('nowMuted', said), undo: () => calls.unmute(one.id) });
    close();
  };
  return (
    <form class="field" onSubmit={mute}>
      <label for="mute-words">{say('muteWords')}</label>
      <div class="entry">
        <input
          class="text"
          id="mute-words"
          value={words}
          autocomplete="off"
          aria-describedby="mute-hint"
          onInput={(event) => setWords(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {say('muteIt')}
        </button>
      </div>
      {feed === null ? null : (
        <label class="check">
          <input type="checkbox" checked={isHere} onChange={() => setHere(!isHere)} />{' '}
          {say('muteHere', feed.title)}
        </label>
      )}
      <p class="hint" id="mute-hint">
        {say('muteWordsHint')}
      </p>
    </form>
  );
}

/** Before this word on the pair there may have been another. */
function takeBack(bond: Bond, { bonds }: ReadersHand, calls: HandCalls): void {
  const before = bonds.find(({ one, other }) =>
    [one, other].every((id) => id === bond.one || id === bond.other),
  );
  if (before === undefined) calls.unbind(bond);
  else calls.bind(before);
}

function ApartPart({
  headline,
  hand,
  calls,
  did,
  close,
  others,
}: HandProps & { readonly others: readonly Headline[] }) {
  const part = (other: Headline): void => {
    const bond = { kind: 'not-same', one: headline.entryId, other: other.entryId, at: Date.now() } as const;
    calls.bind(bond);
    did({ said: say('nowApart'), undo: () => takeBack(bond, hand, calls) });
    close();
  };
  return (
    <section aria-labelledby="hand-apart">
      <h3 id="hand-apart">{say('otherReports')}</h3>
      <ul>
        {others.map((other) => (
          <li key={other.entryId}>
            <span dir="auto">
              {other.title} {other.outlet === null ? null : <small>{other.outlet}</small>}
            </span>
            <button
              type="button"
              class="act"
              aria-label={say('notSameStoryNamed', other.title)}
              onClick={() => part(other)}
            >
              {say('notSameStory')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function TogetherPart({
  headline,
  hand,
  calls,
  did,
  close,
  elsewhere,
}: HandProps & { readonly elsewhere: readonly Headline[] }) {
  const [chosen, setChosen] = useState(elsewhere[0]?.entryId ?? '');
  const join = (): void => {
    const other = elsewhere.find(({ entryId }) => entryId === chosen);
    if (other === undefined) return;
    const bond = { kind: 'same', one: headline.entryId, other: other.entryId, at: Date.now() } as const;
    calls.bind(bond);
    did({ said: say('nowTogether'), undo: () => takeBack(bond, hand, calls) });
    close();
  };
  return (
    <div class="field">
      <label for="same-as">{say('sameStoryAs')}</label>
      <div class="entry">
        <select
          class="select"
          id="same-as"
          value={chosen}
          onChange={(event) => setChosen(event.currentTarget.value)}
        >
          {elsewhere.map(({ entryId, title }) => (
            <option key={entryId} value={entryId} dir="auto">
              {title}
            </option>
          ))}
        </select>
        <button type="button" class="button" onClick={join}>
          {say('putTogether')}
        </button>
      </div>
    </div>
  );
}
