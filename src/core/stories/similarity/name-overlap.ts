import { intAt, mentionsOf, postingsOf, someShared } from '../index/rows';
import type { ReadOnlyIndex } from '../index/story-index';

/** Of one term, so many of the newest mentions tell whether it is a name. */
const MENTIONS_ASKED = 16;
/** A word is a name where this share of its mentions is written as one; headlines in title case show none. */
const NAMED = 0.25;
/** What likeness is multiplied by where two reports name something each and nothing in common. */
const OTHER_NAMES = 0.3;

/** Reports of so few terms, headlines mostly, may be on one event by one of them; those with a text say more than once what they are on. */
const FEW_TERMS = 7;

/**
 * How far the names in two reports allow one event: 1 where they share one or one of them has none, less where each
 * names something else. 0 where they share one word and no more, whatever it is: a place, an office, a day.
 */
export type NameOverlap = (one: number, other: number) => number;

/**
 * "Strong quake hits Chile" and "Strong quake hits Japan" have nearly all words in common, and are two events: who and
 * where tell more than all other words. Only reports that use a term are read to see whether it is a name.
 */
export function nameOverlapIn({ documents, postings }: ReadOnlyIndex): NameOverlap {
  const names: Names = {
    ofTerm: new Uint8Array(postings.termIds.size),
    ofPosting: new Uint8Array(intAt(postings.from, documents.size)),
    ofReport: new Uint8Array(documents.size),
  };
  const isName = (posting: number): boolean => names.ofPosting[posting] === YES;
  return (one, other) => {
    if (isOneWord(postings, one, other)) return 0;
    if (!hasNames(postings, names, one) || !hasNames(postings, names, other)) return 1;
    const shareOne = someShared(
      postings.term,
      postingsOf(postings, one),
      postingsOf(postings, other),
      (here, there) => isName(here) || isName(there),
    );
    return shareOne ? 1 : OTHER_NAMES;
  };
}

/** Whether two reports share one word and no more; of short ones that is not to be told. */
function isOneWord(postings: ReadPostings, one: number, other: number): boolean {
  const [left, right] = [postingsOf(postings, one), postingsOf(postings, other)];
  if (Math.min(left.to - left.from, right.to - right.from) <= FEW_TERMS) return false;
  let shared = 0;
  someShared(postings.term, left, right, () => {
    shared += 1;
    return shared > 1;
  });
  return shared === 1;
}

/** What was found so far, by term, posting and report; 0 for what was not asked yet. */
type Names = { readonly ofTerm: Uint8Array; readonly ofPosting: Uint8Array; readonly ofReport: Uint8Array };
const NO = 1;
const YES = 2;

type ReadPostings = ReadOnlyIndex['postings'];

/** Whether any term of a report is a name; tells of each of them, too. */
function hasNames(postings: ReadPostings, names: Names, doc: number): boolean {
  if (names.ofReport[doc] === 0) {
    let found = NO;
    const { from, to } = postingsOf(postings, doc);
    for (let posting = from; posting < to; posting += 1) {
      const isOne =
        postings.isName[posting] === 1 || isNameTerm(postings, names, intAt(postings.term, posting));
      names.ofPosting[posting] = isOne ? YES : NO;
      if (isOne) found = YES;
    }
    names.ofReport[doc] = found;
  }
  return names.ofReport[doc] === YES;
}

function isNameTerm(postings: ReadPostings, { ofTerm }: Names, term: number): boolean {
  if (ofTerm[term] === 0) ofTerm[term] = isMostlyName(postings, term) ? YES : NO;
  return ofTerm[term] === YES;
}

function isMostlyName(postings: ReadPostings, term: number): boolean {
  const mentions = mentionsOf(postings, term, MENTIONS_ASKED);
  const asName = mentions.filter((posting) => postings.isName[posting] === 1).length;
  return asName > 0 && asName >= NAMED * mentions.length;
}
