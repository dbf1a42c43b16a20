import { textOf } from '../blocks/text-of';
import type { Block } from '../model/block';
import { readingMinutes, readingSeconds } from '../text/reading-time';
import { WAY_ON } from './way-on';

/** Feeds do not say whether a text is whole. Descriptions that take longer than this to read are as good as none. */
const SHORTEST_SECONDS = 45;
const CUT_OFF = /(?:…|\.\.\.|\[…\]|\[\.\.\.\]|\(…\))\s*$/u;

/** Whether a text is whole, as far as that can be told. */
export const isWholeText = (content: readonly Block[]): boolean => wholeMinutes(content) !== null;

/**
 * How long the text of an entry takes to read, in whole minutes, where the feed sent the whole of it; null where it sent a
 * description, or broke the text off.
 */
export function wholeMinutes(content: readonly Block[]): number | null {
  const text = textOf(content).trim();
  const seconds = readingSeconds(text);
  if (seconds < SHORTEST_SECONDS) return null;
  const end = text.slice(-200);
  return CUT_OFF.test(end) || WAY_ON.test(end) ? null : readingMinutes(text);
}
