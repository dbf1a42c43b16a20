import { useState } from 'preact/hooks';
import { hostOf } from '../../../core/address/host';
import type { FeedOffer } from '../../../core/model/following';
import { say, sayCount } from '../../../platform/text';
import { FollowChosen } from './FollowChosen';

type OffersProps = {
  /** Where the feeds were found. */
  readonly site: string;
  readonly offers: readonly FeedOffer[];
  readonly follow: (chosen: readonly FeedOffer[]) => void;
  readonly close: () => void;
};

/** The feeds a site offers; the first that is not followed is chosen, the rest wait to be. */
export function Offers({ site, offers, follow, close }: OffersProps) {
  const [chosen, setChosen] = useState<readonly string[]>(
    offers
      .filter(({ isFollowed }) => !isFollowed)
      .slice(0, 1)
      .map(({ address }) => address),
  );
  const toggle = (address: string): void =>
    setChosen(chosen.includes(address) ? chosen.filter((other) => other !== address) : [...chosen, address]);
  const found = sayCount('feedsFoundOn', offers.length, site);
  return (
    <fieldset class="offer">
      <legend class="visually-hidden">{found}</legend>
      <p role="status">
        <b>{found}</b>
      </p>
      {offers.map((offer) => (
        <label class="check" key={offer.address}>
          <input
            type="checkbox"
            checked={offer.isFollowed || chosen.includes(offer.address)}
            disabled={offer.isFollowed}
            onChange={() => toggle(offer.address)}
          />{' '}
          <span dir="auto">
            {nameOf(offer)} <small dir="ltr">{offer.address}</small>
            {offer.isFollowed ? <small>{say('youFollowIt')}</small> : null}
          </span>
        </label>
      ))}
      <FollowChosen
        count={chosen.length}
        follow={() => follow(offers.filter(({ address }) => chosen.includes(address)))}
        close={close}
      />
    </fieldset>
  );
}

export const nameOf = ({ title, address }: Pick<FeedOffer, 'title' | 'address'>): string =>
  title === null || title === '' ? hostOf(address) : title;
