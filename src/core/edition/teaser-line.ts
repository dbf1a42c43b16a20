import { textOf } from '../blocks/text-of';
import type { Entry } from '../model/entry';
import { WAY_ON } from '../summary/way-on';
import { cutTo } from '../text/cut';
import { lettersOf } from '../text/letters';
import { headingOf } from './heading';

/** More than two lines on the widest page. */
const LONGEST = 400;
/** As much of a text as is looked at. */
const LONGEST_READ = 1_500;
/** Blocks from the top in which a feed's own text may begin. */
const BLOCKS = 4;
/** What is left behind a repeated title is worth a line from so many letters on. */
const SHORTEST_REST = 12;
const GOES_ON = /^[\p{L}\p{M}\p{N}]/u;
const JOINTS = /^[\s.,:;!?…–—|/-]+/u;

/**
 * The publisher's own words under a headline, word for word and cut after what two lines hold. Null where the feed gives
 * none, or none but the title again.
 */
export function teaserLine(entry: Entry): string | null {
  const said = entry.summary.trim() === '' ? textOf(entry.content.slice(0, BLOCKS)) : entry.summary;
  const text = oneLine(said.slice(0, LONGEST_READ)).replace(WAY_ON, '');
  const rest = withoutTitle(text, oneLine(headingOf(entry)).replace(/…$/u, ''));
  return rest === '' ? null : cut(rest);
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** A text that begins with the title goes on behind it; one that the title holds says nothing of its own. */
function withoutTitle(text: string, title: string): string {
  const [plainText, plainTitle] = [lettersOf(text), lettersOf(title)];
  if (plainText === '' || plainTitle.startsWith(plainText)) return '';
  if (!text.startsWith(title)) return text;
  const behind = text.slice(title.length);
  if (GOES_ON.test(behind)) return text;
  const rest = behind.replace(JOINTS, '');
  return rest.length < SHORTEST_REST ? '' : rest;
}

function cut(text: string): string {
  if (text.length <= LONGEST) return text;
  const start = cutTo(text, LONGEST);
  const space = start.lastIndexOf(' ');
  return `${space > LONGEST / 2 ? start.slice(0, space) : start}…`;
}
