import { useState } from 'preact/hooks';
import type { Feed } from '../../../core/model/feed';
import type { Mute } from '../../../core/model/readers-hand';
import { say } from '../../../platform/text';
import { type Deed, type HandCalls, muteOf } from '../../hand/hand-calls';
import { Said } from '../../hand/Said';
import { Part } from '../Part';
import type { Pair } from './read-pairs';

export type MutesProps = {
  readonly mutes: readonly Mute[];
  readonly pairs: readonly Pair[];
  readonly feeds: readonly Feed[];
  readonly calls: HandCalls;
};

/** What is kept out of editions, and which reports the reader put together or apart. */
export function Mutes({ mutes, pairs, feeds, calls }: MutesProps) {
  const [deed, setDeed] = useState<Deed | 'undone' | null>(null);
  const unmute = (mute: Mute): void => {
    calls.unmute(mute.id);
    setDeed({ said: say('noLongerMuted', mute.words), undo: () => calls.mute(mute) });
  };
  const unbind = ({ bond }: Pair): void => {
    calls.unbind(bond);
    setDeed({ said: say('undone'), undo: () => calls.bind(bond) });
  };
  return (
    <Part id="mutes" title={say('mutes')} text={say('mutesText')}>
      <AddMute
        feeds={feeds}
        mute={(mute) => {
          calls.mute(mute);
          setDeed({ said: say('nowMuted', mute.words), undo: () => calls.unmute(mute.id) });
        }}
      />
      {mutes.length === 0 ? (
        <p>{say('noMutes')}</p>
      ) : (
        <ul class="said-of">
          {mutes.map((mute) => (
            <li key={mute.id}>
              <span>
                <b dir="auto">{mute.words}</b> <small>{placeOf(mute, feeds)}</small>
              </span>
              <button
                type="button"
                class="act"
                aria-label={say('unmuteNamed', mute.words)}
                onClick={() => unmute(mute)}
              >
                {say('takeBack')}
              </button>
            </li>
          ))}
        </ul>
      )}
      {pairs.length === 0 ? null : <Pairs pairs={pairs} unbind={unbind} />}
      <Said deed={deed} undone={() => setDeed('undone')} />
    </Part>
  );
}

function placeOf({ feedId }: Mute, feeds: readonly Feed[]): string {
  if (feedId === null) return say('inAllFeeds');
  return say('inFeed', feeds.find(({ id }) => id === feedId)?.title ?? say('feedNoLonger'));
}

function AddMute({ feeds, mute }: { feeds: readonly Feed[]; mute: (mute: Mute) => void }) {
  const [words, setWords] = useState('');
  const [where, setWhere] = useState('');
  const add = (event: Event): void => {
    event.preventDefault();
    if (words.trim() === '') return;
    mute(muteOf(words.trim(), feeds.find(({ id }) => id === where)?.id ?? null, Date.now()));
    setWords('');
  };
  return (
    <form class="field" onSubmit={add}>
      <label for="add-mute">{say('addMute')}</label>
      <div class="entry">
        <input
          class="text"
          id="add-mute"
          value={words}
          autocomplete="off"
          aria-describedby="add-mute-hint"
          onInput={(event) => setWords(event.currentTarget.value)}
        />
        <select
          class="select"
          value={where}
          aria-label={say('where')}
          onChange={(event) => setWhere(event.currentTarget.value)}
        >
          <option value="">{say('inAllFeeds')}</option>
          {feeds.map(({ id, title }) => (
            <option key={id} value={id}>
              {say('inFeed', title)}
            </option>
          ))}
        </select>
        <button type="submit" class="button">
          {say('muteIt')}
        </button>
      </div>
      <p class="hint" id="add-mute-hint">
        {say('muteWordsHint')}
      </p>
    </form>
  );
}

function Pairs({ pairs, unbind }: { pairs: readonly Pair[]; unbind: (pair: Pair) => void }) {
  return (
    <section aria-labelledby="pairs">
      <h3 id="pairs">{say('yourPairs')}</h3>
      <ul class="said-of">
        {pairs.map((pair) => {
          const { bond, one, other } = pair;
          const titles = [one ?? bond.one, other ?? bond.other];
          return (
            <li key={`${bond.one} ${bond.other}`}>
              <span>
                <small>{say(bond.kind === 'same' ? 'pairSame' : 'pairNotSame')}</small>
                {titles.map((title) => (
                  <span key={title} dir="auto">
                    {title}
                  </span>
                ))}
              </span>
              <button
                type="button"
                class="act"
                aria-label={say('unmuteNamed', titles.join(' · '))}
                onClick={() => unbind(pair)}
              >
                {say('takeBack')}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
