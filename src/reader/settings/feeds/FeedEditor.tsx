import { useEffect, useRef, useState } from 'preact/hooks';
import { isPrivateAddress } from '../../../core/address/private-host';
import { normaliseTyped } from '../../../core/discovery/normalise-typed';
import { FEED_WEIGHTS, type Feed, type FeedWeight } from '../../../core/model/feed';
import type { FeedOffer } from '../../../core/model/following';
import { say } from '../../../platform/text';
import type { FeedCalls } from './feed-calls';
import { folderName, folderOf } from './followed-feeds';
import { nameOf } from './Offers';
import { sentenceOfProblem } from './problem-of-following';
import { WEIGHT_WORDS } from './weight-words';

type FeedEditorProps = {
  readonly feed: Feed;
  readonly calls: FeedCalls;
  readonly close: () => void;
};

/** Name, folder, weight and address of one feed; the feed stays the same one, with what it brought. */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: four fields of one form; most of the lines are markup
export function FeedEditor({ feed, calls, close }: FeedEditorProps) {
  const [title, setTitle] = useState(feed.title);
  const [folder, setFolder] = useState(folderName(feed.folder));
  const [address, setAddress] = useState(feed.address);
  const [weight, setWeight] = useState(feed.weight ?? 'normal');
  const [found, setFound] = useState<readonly FeedOffer[]>([]);
  const [sentence, setSentence] = useState('');
  /** Where the reader was asked for the site, to look there. */
  const [lookedAt, setLookedAt] = useState<readonly string[]>([]);
  useEffect(() => {
    if (lookedAt.length === 0) return undefined;
    const leave = (): void => calls.giveBack(lookedAt);
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
    };
  }, [lookedAt]);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);

  const store = async (): Promise<void> => {
    const typed = normaliseTyped(address);
    if (!typed.ok) return setSentence(sentenceOfProblem(typed.problem.code));
    // Saved as it is, an address of the reader's own network is entered by them, too.
    const isAsBefore = typed.value === feed.address && !isPrivateAddress(typed.value);
    const by = found.some((offer) => offer.address === typed.value) ? 'site' : 'reader';
    const moved = isAsBefore ? null : calls.changeAddress(feed.id, typed.value, by);
    const named = {
      title: title.trim() || feed.title,
      folder: folderOf(folder),
      ...(weight === (feed.weight ?? 'normal') ? {} : { weight }),
    };
    const replies = await Promise.all([moved, calls.change(feed.id, named)]);
    for (const reply of replies) {
      if (reply !== null && !reply.ok) return setSentence(sentenceOfProblem(reply.problem.code));
    }
    close();
  };

  const look = async (): Promise<void> => {
    const home = feed.homeAddress ?? new URL(feed.address).origin;
    const asked = calls.discover(home, home, 'site');
    setLookedAt([home]);
    setSentence(say('lookingForFeeds'));
    const reply = await asked;
    if (!reply.ok) return setSentence(sentenceOfProblem(reply.problem.code));
    const others = reply.value.filter((offer) => offer.address !== feed.address);
    setFound(others);
    setSentence(others.length === 0 ? say('noFeedsFound') : '');
  };

  const field = (
    id: string,
    name: string,
    value: string,
    set: (value: string) => void,
    isAddress = false,
  ) => (
    <div class="field">
      <label for={`${id}-${feed.id}`}>{name}</label>
      <div class="entry">
        <input
          class="text"
          type="text"
          id={`${id}-${feed.id}`}
          {...(id === 'title' ? { ref: first } : {})}
          dir={isAddress ? 'ltr' : 'auto'}
          {...(id === 'folder' ? { list: 'folders' } : {})}
          value={value}
          onInput={(event) => set(event.currentTarget.value)}
        />
      </div>
    </div>
  );
  return (
    <form
      class="editor"
      aria-label={say('changeNamed', feed.title)}
      onSubmit={(event) => {
        event.preventDefault();
        void store();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
    >
      {field('title', say('feedName'), title, setTitle)}
      {field('folder', say('feedFolder'), folder, setFolder)}
      <Weight id={feed.id} weight={weight} choose={setWeight} />
      {field('address', say('feedAddress'), address, setAddress, true)}
      <p role="status">{sentence}</p>
      {found.length === 0 ? null : (
        <ul>
          {found.map((offer) => (
            <li key={offer.address}>
              <button type="button" class="quiet" onClick={() => setAddress(offer.address)}>
                {say('takeAddress', nameOf(offer))}
              </button>{' '}
              <small dir="ltr">{offer.address}</small>
            </li>
          ))}
        </ul>
      )}
      <div class="across buttons">
        <button type="submit" class="button">
          {say('keepChange')}
        </button>
        <button type="button" class="button" onClick={() => void look()}>
          {say('lookForAddress')}
        </button>
        <button type="button" class="button" onClick={close}>
          {say('notNow')}
        </button>
      </div>
    </form>
  );
}

type WeightProps = {
  readonly id: string;
  readonly weight: FeedWeight;
  readonly choose: (weight: FeedWeight) => void;
};

/** How much the feed counts when an edition is made. */
const Weight = ({ id, weight, choose }: WeightProps) => (
  <div class="field">
    <label for={`weight-${id}`}>{say('feedWeight')}</label>
    <select
      class="select"
      id={`weight-${id}`}
      value={weight}
      aria-describedby={`weight-hint-${id}`}
      onChange={(event) => {
        const chosen = FEED_WEIGHTS.find((each) => each === event.currentTarget.value);
        if (chosen !== undefined) choose(chosen);
      }}
    >
      {FEED_WEIGHTS.map((each) => (
        <option key={each} value={each}>
          {say(WEIGHT_WORDS[each])}
        </option>
      ))}
    </select>
    <p class="hint" id={`weight-hint-${id}`}>
      {say('feedWeightHint')}
    </p>
  </div>
);
