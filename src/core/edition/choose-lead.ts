import type { Article } from '../model/article';
import { sobriety } from './choose-headline';
import type { ChosenStory } from './choose-stories';
import { sourcesOf } from './sources-of';
import { summaryOf } from './summary-of';

/** As many stories as could open an edition; what comes after them is too far behind. */
const CONTENDERS = 8;
/** A lead is read as a text: one without a summary has to be this much more important. */
const SUMMARY = 0.4;
/** A single line leads in, and is half of that. */
const A_TEXT = 2;
/** A question or a shout at the top promises what the edition does not keep. */
const SOBER = 0.6;
/** Without a date it may be of any day. */
const DATED = 1;

/** The story that opens an edition, from stories by their score: the most important that makes a good opening. */
export function chooseLead(ranked: readonly ChosenStory[], stored: readonly Article[]): ChosenStory {
  const contenders = ranked.slice(0, CONTENDERS).map((story) => ({ story, worth: worthOf(story, stored) }));
  const [first] = contenders;
  if (first === undefined) throw new Error('A lead is chosen from at least one story');
  return contenders.reduce((best, one) => (one.worth > best.worth ? one : best), first).story;
}

function worthOf(story: ChosenStory, stored: readonly Article[]): number {
  const { headline, score, told } = story;
  const sentences = summaryOf(story, sourcesOf(story, stored))?.sentences.length ?? 0;
  const isDated = told.reports.flat().some(({ entry }) => entry.publishedAt !== null);
  return (
    score +
    SUMMARY * Math.min(1, sentences / A_TEXT) +
    SOBER * (sobriety(headline.title) - 1) -
    (isDated ? 0 : DATED)
  );
}
