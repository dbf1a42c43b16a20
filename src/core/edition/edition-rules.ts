import { textOf } from '../blocks/text-of';
import type { Article } from '../model/article';
import type { Edition, Receipt, Story } from '../model/edition';
import { datelineLength } from '../summary/dateline';
import { PHRASED } from '../summary/teaser';
import { WAY_ON } from '../summary/way-on';
import { endsWithMark } from '../text/sentence-mark';
import { entryIdsIn, storiesIn } from './headlines-in';

const MOST_SENTENCES = 4;

/**
 * What breaks the rules of an edition, a sentence each; empty when nothing does.
 * @internal asked of editions by tests, and of the bundled one before it ships
 */
export function faultsOf(edition: Edition, articles: readonly Article[]): string[] {
  const stories = storiesIn(edition);
  return [
    ...twice(
      stories.map((story) => story.id),
      'story',
    ),
    ...twice(entryIdsIn(edition), 'entry'),
    ...stories.flatMap((story) => storyFaults(story, articles)),
    ...(edition.kind === 'live' && edition.composedAt === null
      ? ['a live edition says when it was composed']
      : []),
  ];
}

const twice = (ids: readonly string[], what: string): string[] =>
  ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${what} ${id} stands twice`);

function storyFaults(story: Story, articles: readonly Article[]): string[] {
  const faults = [story.headline, ...story.coverage].flatMap((headline) => [
    ...(headline.title.trim() === '' ? [`${headline.entryId} has no title`] : []),
    ...(headline.address === null || /^https?:\/\//.test(headline.address)
      ? []
      : [`${headline.entryId} has an address that is not http(s)`]),
  ]);
  if (story.summary === null) return faults;
  const { sentences } = story.summary;
  if (sentences.length === 0 || sentences.length > MOST_SENTENCES) {
    faults.push(`the summary of ${story.id} has ${sentences.length} sentences`);
  }
  return [...faults, ...sentences.flatMap((receipt) => receiptFaults(receipt, articles))];
}

/**
 * A receipt stands where a sentence begins and ends, in an article that is there. A dateline before the first
 * word is no part of the sentence: "LONDON (Reuters) - ". A publisher's lead-in may have no mark: it ends with its line,
 * but for the way to the rest, or where a phrase does in scripts that mark nothing else.
 */
function receiptFaults(receipt: Receipt, articles: readonly Article[]): string[] {
  const article = articles.find(({ id }) => id === receipt.articleId);
  if (article === undefined) return [`no article ${receipt.articleId}`];
  const text = textOf(article.blocks);
  const sentence = text.slice(receipt.start, receipt.end);
  const before = text.slice(0, receipt.start).trimEnd();
  const whole =
    sentence === sentence.trim() &&
    (endsWithMark(sentence) || endsItsLine(text, receipt.end)) &&
    (before === '' || startsAfresh(before, text, receipt.start));
  return whole
    ? []
    : [`${receipt.articleId} ${receipt.start}-${receipt.end} is not a whole sentence: “${sentence}”`];
}

function endsItsLine(text: string, end: number): boolean {
  const rest = text.slice(end).split('\n', 1)[0] ?? '';
  return rest.trim() === '' || WAY_ON.test(rest) || PHRASED.test(rest.slice(0, 2));
}

function startsAfresh(before: string, text: string, start: number): boolean {
  if (endsWithMark(before) || text.slice(before.length, start).includes('\n')) return true;
  const line = text.lastIndexOf('\n', start - 1) + 1;
  return line + datelineLength(text.slice(line)) === start;
}
