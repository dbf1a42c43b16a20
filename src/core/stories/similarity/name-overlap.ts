import { NOBODY, type StoryIndex } from '../index/story-index';

/** Of one term, so many of the newest mentions tell whether it is a name. */
const MENTIONS_ASKED = 16;
/** A word is a name where this share of its mentions is written as one; headlines in title case show none. */
const NAMED = 0.25;
/** What likeness is multiplied by where two reports name something each and nothing in common. */
const OTHER_NAMES = 0.3;

/** How far the names in two reports allow one event: 1 where they share one or one of them has none, else less. */
export type NameOverlap = (one: number, other: number) => number;

/**
 * "Strong quake hits Chile" and "Strong quake hits Japan" have nearly all words in common, and are two events: who and
 * where tell more than all other words. Only reports that use a term are read to see whether it is a name.
 */
export function nameOverlapIn(index: StoryIndex): NameOverlap {
  const { postingsFrom, postingTerm } = index;
  const postings = postingsFrom[index.size] ?? 0;
  const names: Names = {
    ofTerm: new Uint8Array(index.termIds.size),
    ofPosting: new Uint8Array(postings),
    ofReport: new Uint8Array(index.size),
  };
  return (one, other) => {
    if (!hasNames(index, names, one) || !hasNames(index, names, other)) return 1;
    let [a, b] = [postingsFrom[one] ?? 0, postingsFrom[other] ?? 0];
    const [lastA, lastB] = [postingsFrom[one + 1] ?? 0, postingsFrom[other + 1] ?? 0];
    while (a < lastA && b < lastB) {
      const difference = (postingTerm[a] ?? 0) - (postingTerm[b] ?? 0);
      if (difference === 0 && (names.ofPosting[a] === YES || names.ofPosting[b] === YES)) return 1;
      if (difference <= 0) a += 1;
      if (difference >= 0) b += 1;
    }
    return OTHER_NAMES;
  };
}

/** What was found so far, by term, posting and report; 0 for what was not asked yet. */
type Names = { readonly ofTerm: Uint8Array; readonly ofPosting: Uint8Array; readonly ofReport: Uint8Array };
const NO = 1;
const YES = 2;

/** Whether any term of a report is a name; tells of each of them, too. */
function hasNames(index: StoryIndex, names: Names, doc: number): boolean {
  if (names.ofReport[doc] === 0) {
    let found = NO;
    const last = index.postingsFrom[doc + 1] ?? 0;
    for (let posting = index.postingsFrom[doc] ?? 0; posting < last; posting += 1) {
      const isOne =
        index.postingIsName[posting] === 1 || isNameTerm(index, names, index.postingTerm[posting] ?? 0);
      names.ofPosting[posting] = isOne ? YES : NO;
      if (isOne) found = YES;
    }
    names.ofReport[doc] = found;
  }
  return names.ofReport[doc] === YES;
}

function isNameTerm(index: StoryIndex, { ofTerm }: Names, term: number): boolean {
  if (ofTerm[term] === 0) ofTerm[term] = isMostlyName(index, term) ? YES : NO;
  return ofTerm[term] === YES;
}

function isMostlyName({ newestPosting, olderPosting, postingIsName }: StoryIndex, term: number): boolean {
  let [mentions, asName] = [0, 0];
  let posting = newestPosting[term] ?? NOBODY;
  while (posting >= 0 && mentions < MENTIONS_ASKED) {
    mentions += 1;
    asName += postingIsName[posting] ?? 0;
    posting = olderPosting[posting] ?? NOBODY;
  }
  return asName > 0 && asName >= NAMED * mentions;
}
