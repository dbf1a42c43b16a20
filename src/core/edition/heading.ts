import type { Entry } from '../model/entry';
import { cutTo } from '../text/cut';
import { sentencesOf } from '../text/sentences';

const LONGEST_OPENING = 160;

/** Notes without a title begin with what they say. Word for word; an ellipsis marks where it is cut. */
export function headingOf({ title, summary, language }: Entry): string {
  if (title.trim() !== '') return title;
  const first = sentencesOf(summary, language)[0];
  const opening = first === undefined ? '' : summary.slice(first.start, first.end).replace(/\s+/g, ' ');
  if (opening.length <= LONGEST_OPENING) return opening;
  const cut = cutTo(opening, LONGEST_OPENING);
  return `${/\s/.test(cut) ? cut.slice(0, cut.lastIndexOf(' ')) : cut}…`;
}
