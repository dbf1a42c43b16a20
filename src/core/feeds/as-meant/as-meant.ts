import { bareHost, hostOf } from '../../address/host';
import type { ParsedEntry } from '../../model/entry';
import type { ParsedFeed } from '../../model/feed';
import { summaryOf } from '../markup';
import { withMeantDates } from './dates';
import { withoutOutlet, withoutSource } from './outlet-in-titles';
import { withMeantTitles } from './titles';

/**
 * A document as its publisher meant it. Some things can only be told by looking at all its entries: which date is that
 * of its building, which words are no title, which end of a title is its own name.
 */
export function asMeant<Feed extends Pick<ParsedFeed, 'title' | 'homeAddress' | 'entries'>>(
  feed: Feed,
): Feed {
  const { title, homeAddress } = feed;
  const gathered = feed.entries.map(withoutSource).map(withoutList);
  const named = withoutOutlet(gathered, [title, bareHost(hostOf(homeAddress ?? ''))]);
  return { ...feed, entries: withMeantDates(withMeantTitles(named, title)).map(headed) };
}

/** Beside the outlet a feed that gathers lists other headlines: they are no text of this entry. */
const withoutList = (entry: ParsedEntry): ParsedEntry =>
  entry.source !== undefined && entry.content.length > 0 && entry.content.every(({ kind }) => kind === 'list')
    ? { ...entry, summary: '', content: [] }
    : entry;

/** An entry without a title is headed by what its text begins with. */
const headed = (entry: ParsedEntry): ParsedEntry =>
  entry.title === '' && entry.summary === '' && entry.content.length > 0
    ? { ...entry, summary: summaryOf(entry.content) }
    : entry;
