import { type Newsroom, NOBODY } from './newsroom';

/** Of one term, so many of the newest mentions tell whether it is a name. */
const MENTIONS_ASKED = 16;
/** A word is a name where this share of its mentions is written as one; headlines in title case show none. */
const NAMED = 0.25;
/** What likeness is multiplied by where two reports name something each and nothing in common. */
const OTHER_NAMES = 0.3;

/** How far the names in two reports allow one event: 1 where they share one or one of them has none, else less. */
export type NamesAgree = (one: number, other: number) => number;

/**
 * "Strong quake hits Chile" and "Strong quake hits Japan" have nearly all words in common, and are two events: who and
 * where tell more than all other words. Only reports that use a term are read to see whether it is a name.
 */
export function namesAgreeIn(newsroom: Newsroom): NamesAgree {
  const known = new Map<number, boolean>();
  const isName = (slot: number, term: number): boolean => {
    if (newsroom.slotIsName[slot] === 1) return true;
    const found = known.get(term) ?? isMostlyName(newsroom, term);
    known.set(term, found);
    return found;
  };
  return (one, other) => {
    const { slotsFrom, slotTerm } = newsroom;
    let [a, b] = [slotsFrom[one] ?? 0, slotsFrom[other] ?? 0];
    const [lastA, lastB] = [slotsFrom[one + 1] ?? 0, slotsFrom[other + 1] ?? 0];
    let [ofOne, ofOther] = [false, false];
    while (a < lastA || b < lastB) {
      const left = a < lastA ? (slotTerm[a] ?? 0) : Number.POSITIVE_INFINITY;
      const right = b < lastB ? (slotTerm[b] ?? 0) : Number.POSITIVE_INFINITY;
      if (left === right && (isName(a, left) || newsroom.slotIsName[b] === 1)) return 1;
      if (left < right) ofOne ||= isName(a, left);
      if (right < left) ofOther ||= isName(b, right);
      if (left <= right) a += 1;
      if (right <= left) b += 1;
    }
    return ofOne && ofOther ? OTHER_NAMES : 1;
  };
}

function isMostlyName({ newestSlot, olderSlot, slotIsName }: Newsroom, term: number): boolean {
  let [mentions, asName] = [0, 0];
  let slot = newestSlot[term] ?? NOBODY;
  while (slot >= 0 && mentions < MENTIONS_ASKED) {
    mentions += 1;
    asName += slotIsName[slot] ?? 0;
    slot = olderSlot[slot] ?? NOBODY;
  }
  return asName > 0 && asName >= NAMED * mentions;
}
