import { useState } from 'preact/hooks';
import type { StarterFeed, StarterSubject } from '../../../bundled/starter-feeds';
import { hostOf } from '../../../core/address/host';
import { comparableAddress } from '../../../core/address/web-address';
import type { FeedToFollow } from '../../../core/model/following';
import { language, type MessageKey, say } from '../../../platform/text';
import { FollowChosen } from './FollowChosen';
import { Followed } from './Followed';
import type { FeedCalls } from './feed-calls';
import { useFollowing } from './use-following';

type StarterListProps = {
  readonly starters: readonly StarterFeed[];
  /** Addresses of the feeds followed now. */
  readonly followed: readonly string[];
  readonly calls: FeedCalls;
  readonly close: () => void;
};

const SUBJECTS: Readonly<Record<StarterSubject, MessageKey>> = {
  world: 'subjectWorld',
  business: 'subjectBusiness',
  science: 'subjectScience',
  technology: 'subjectTechnology',
  climate: 'subjectClimate',
  culture: 'subjectCulture',
  sport: 'subjectSport',
};

/** A short list to begin with, by language and subject. Nothing is chosen beforehand. */
export function StarterList({ starters, followed, calls, close }: StarterListProps) {
  const languages = [...new Set(starters.map((each) => each.language))];
  const [spoken, setSpoken] = useState(languages.includes(language()) ? language() : (languages[0] ?? 'en'));
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const { outcomes, problem, follow } = useFollowing(calls);
  const known = new Set(followed.map(comparableAddress));

  const toggle = (address: string): void =>
    setChosen(chosen.includes(address) ? chosen.filter((other) => other !== address) : [...chosen, address]);
  const picked = (): FeedToFollow[] =>
    starters
      .filter(({ address }) => chosen.includes(address))
      .map(({ address, title, homeAddress, subject }) => ({
        address,
        title,
        homeAddress,
        folder: [say(SUBJECTS[subject])],
      }));
  if (outcomes !== null) return <Followed outcomes={outcomes} calls={calls} close={close} />;

  const inLanguage = starters.filter((each) => each.language === spoken);
  return (
    <section class="offer" id="starters" aria-label={say('choiceList')}>
      <div class="field">
        <label for="starter-language">{say('starterLanguage')}</label>
        <select
          class="select"
          id="starter-language"
          value={spoken}
          onChange={(event) => setSpoken(event.currentTarget.value)}
        >
          {languages.map((tag) => (
            <option key={tag} value={tag}>
              {nameOfLanguage(tag)}
            </option>
          ))}
        </select>
      </div>
      <div class="choices-grid wide">
        {subjectsOf(inLanguage).map((subject) => (
          <fieldset key={subject}>
            <legend>{say(SUBJECTS[subject])}</legend>
            {inLanguage
              .filter((each) => each.subject === subject)
              .map(({ address, title }) => {
                const isFollowed = known.has(comparableAddress(address));
                return (
                  <label class="check" key={address}>
                    <input
                      type="checkbox"
                      checked={isFollowed || chosen.includes(address)}
                      disabled={isFollowed}
                      onChange={() => toggle(address)}
                    />{' '}
                    <span lang={spoken} dir="auto">
                      {title} <small dir="ltr">{isFollowed ? say('youFollowIt') : hostOf(address)}</small>
                    </span>
                  </label>
                );
              })}
          </fieldset>
        ))}
      </div>
      <p role="status">{problem === '' ? null : <b>{problem}</b>}</p>
      <FollowChosen count={chosen.length} follow={() => void follow(picked())} close={close} />
    </section>
  );
}

const subjectsOf = (starters: readonly StarterFeed[]): StarterSubject[] => [
  ...new Set(starters.map(({ subject }) => subject)),
];

/** In that language itself: who reads it knows it by that name. */
const nameOfLanguage = (tag: string): string =>
  new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
