import type { Report } from '../stories/index/report';
import { sentencesOf } from '../text/sentences';

/** Two sentences make a summary; the beginning shows whether there are as many. */
const FEWEST_SENTENCES = 2;
const LOOKED_AT = 600;
const SHORTEST = 80;

/** How much of a summary a report has the text for: 1 for all of it, a half for one sentence, 0 for a bare headline. */
export function textShare({ text, language }: Report): number {
  if (text.length < SHORTEST) return 0;
  return sentencesOf(text.slice(0, LOOKED_AT), language).length >= FEWEST_SENTENCES ? 1 : 0.5;
}
