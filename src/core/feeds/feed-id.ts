import { comparableAddress } from '../address/web-address';
import type { FeedId } from '../model/ids';
import { fingerprint } from './fingerprint';

/**
 * Names a feed by the address it is followed at, so that one unfollowed and followed again years later is the same
 * one, with the same readings. `isTaken` tells of an id whether a feed that has since moved has it.
 */
export function newFeedId(address: string, isTaken: (id: FeedId) => boolean): FeedId {
  const name = fingerprint(comparableAddress(address));
  for (let copy = 1; ; copy += 1) {
    // The only place where feed ids are made. No id may begin another: entries lie in ranges of keys.
    const id = (copy === 1 ? name : fingerprint(`${name} ${copy}`)) as FeedId;
    if (!isTaken(id)) return id;
  }
}
