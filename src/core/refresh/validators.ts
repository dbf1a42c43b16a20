import type { FeedHealth } from '../model/feed-health';
import { readHttpDate } from './http-dates';

/** What a server gives to ask with the next time. Whatever it is, sent back it says who is asking. */
export type Validators = Pick<FeedHealth, 'etag' | 'lastModified' | 'areValidatorsFickle'>;

type Sent = { readonly etag: string | null; readonly lastModified: string | null };

const NONE: Sent = { etag: null, lastModified: null };

/** The longest hash in use, written in hexadecimal, in quotation marks, and a little: more is there for something else. */
const LONGEST_ETAG = 140;
/** The longest of the three forms of an HTTP date. */
const LONGEST_DATE = 33;

/**
 * What may be sent back. Nothing where it was seen to change although the document did not, for then it tells one
 * answer from another and not one document from another; nothing that is longer than a server needs, or no date.
 */
export function validatorsToSend({ etag, lastModified, areValidatorsFickle }: Validators): Sent {
  if (areValidatorsFickle) return NONE;
  const isDate =
    lastModified !== null && lastModified.length <= LONGEST_DATE && readHttpDate(lastModified) !== null;
  return { etag: shortEtag(etag), lastModified: isDate ? lastModified : null };
}

/**
 * What is known of a server's validators after an answer with content. They are judged whenever the same document
 * comes again: those that stay are trusted, also where they were not before.
 */
export function validatorsAfter(before: Validators, sent: Sent, isSameDocument: boolean): Validators {
  const etag = shortEtag(sent.etag);
  const lastModified = sent.lastModified?.slice(0, LONGEST_DATE) ?? null;
  const isOther = etag !== before.etag || lastModified !== before.lastModified;
  return { etag, lastModified, areValidatorsFickle: isSameDocument ? isOther : before.areValidatorsFickle };
}

const shortEtag = (etag: string | null): string | null =>
  etag !== null && etag.length <= LONGEST_ETAG ? etag : null;
