import type { Report } from '../stories/report';
import { sentencesOf } from '../text/sentences';

/** Two sentences make a summary; the beginning shows whether there are as many. */
const FEWEST_SENTENCES = 2;
const LOOKED_AT = 600;
const SHORTEST = 80;

/** Whether a report has enough text to take a summary from. */
export const hasText = ({ text, language }: Report): boolean =>
  text.length >= SHORTEST && sentencesOf(text.slice(0, LOOKED_AT), language).length >= FEWEST_SENTENCES;
