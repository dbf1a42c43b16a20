import type { EntryId, FeedId } from '../../src/core/model/ids.ts';
import type { Report } from '../../src/core/stories/index/report.ts';

/** As many different words as a few months of news in one language hold. */
const VOCABULARY = 60_000;
const OUTLETS = 120;
const DAYS = 30;
const DAY_MS = 86_400_000;
const WORDS_OF_EVENT = 14;
const HEADLINE = 9;
const DESCRIPTION = 26;
/** What share of words tells of the event; the rest is anything that news is written with. */
const TELLING = 0.45;

type Chance = () => number;

/**
 * Made-up news with the habits of the real: words by Zipf's law, most entries alone on their event, some events
 * with dozens, spread over thirty days, in the order of time. The same seed gives the same news.
 */
export function syntheticNews(count: number, chance: Chance): readonly Report[] {
  const reports: Report[] = [];
  while (reports.length < count) {
    const event = Array.from({ length: WORDS_OF_EVENT }, () => wordFor(rank(chance)));
    const beganAt = Math.floor(chance() * DAYS * DAY_MS);
    const size = Math.min(60, Math.ceil(0.6 / (chance() + 0.01)));
    for (let at = 0; at < size && reports.length < count; at += 1) {
      reports.push(reportOn(event, beganAt, reports.length, chance));
    }
  }
  return reports.sort((one, other) => one.publishedAt - other.publishedAt);
}

function reportOn(event: readonly string[], beganAt: number, number: number, chance: Chance): Report {
  const words = (length: number): string =>
    Array.from({ length }, () =>
      chance() < TELLING ? event[Math.floor(chance() * event.length)] : wordFor(rank(chance)),
    ).join(' ');
  const outlet = Math.floor(chance() * OUTLETS);
  return {
    // Stands in for what reading a feed gives.
    entryId: `entry ${String(number).padStart(7, '0')}` as EntryId,
    feedId: `feed ${outlet}` as FeedId,
    outlet: `outlet${outlet}.example`,
    isGathered: false,
    title: words(HEADLINE),
    text: words(DESCRIPTION),
    language: 'en',
    address: `https://outlet${outlet}.example/${number}`,
    guid: null,
    publishedAt: beganAt + Math.floor(chance() * DAY_MS),
    kind: 'news',
  };
}

/** Zipf's law by its inverse: the word of rank r is as frequent as 1 / r. */
const rank = (chance: Chance): number => Math.floor(VOCABULARY ** chance());

const CONSONANTS = 'bdfgklmnprstvz';
const VOWELS = 'aeiou';

/** A pronounceable word for a rank, the same always; frequent ones are short. */
function wordFor(rankOfWord: number): string {
  let [left, word] = [rankOfWord, ''];
  do {
    word += `${CONSONANTS[left % CONSONANTS.length]}${VOWELS[Math.floor(left / CONSONANTS.length) % VOWELS.length]}`;
    left = Math.floor(left / (CONSONANTS.length * VOWELS.length));
  } while (left > 0);
  return `${word}n`;
}
