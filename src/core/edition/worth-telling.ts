import { HOUR_MS } from '../model/durations';
import type { ChosenStory } from './choose-stories';
import type { ComposeInput } from './compose-input';
import { type IsLeft, isLeftover, turnsAmong } from './leftovers';
import { standsBehind } from './order-stories';
import { scoreOfWeight } from './weights';

/** What weighs less is a day old and from the middle of a feed that publishes much. */
const LEAST_SCORE = 0.5;
/** While an edition stands there, this makes a newer one worth having: two outlets, or what an editor put first. */
const DESERVES_ONE = 1.7;
/** Or so many stories of less weight. */
const DESERVE_ONE_TOGETHER = 5;
/** An edition as old as this is of another day. */
const STANDS_MS = 12 * HOUR_MS;

/** What an edition is made of, and what is passed over. */
export type Worth = {
  /** By score. */
  readonly ranked: readonly ChosenStory[];
  readonly slight: readonly ChosenStory[];
  /** Slight for the reader set their feeds to count less. */
  readonly less: readonly ChosenStory[];
};

/**
 * An edition holds what came since the one before and is worth telling. What was left over then is not told now, but
 * for stories that the reader follows, and for the best of a feed that stood in no edition for two days.
 */
export function worthTelling(
  { past, now }: ComposeInput,
  choices: readonly ChosenStory[],
  isLeft: IsLeft,
): Worth {
  const byScore = [...choices].sort(
    (one, other) => other.score - one.score || (one.told.id < other.told.id ? -1 : 1),
  );
  const turns = turnsAmong(byScore, past, now);
  const ranked: ChosenStory[] = [];
  const slight: ChosenStory[] = [];
  const less: ChosenStory[] = [];
  for (const story of byScore) {
    const days = turns.get(story);
    const isAsked = days !== undefined || story.told.followed !== null || story.moved !== null;
    // What was left over keeps the reason that it was given then.
    if (!isAsked && isLeftover(story, isLeft)) continue;
    if (past.length > 0 && !isAsked && !standsBehind(story) && story.score < LEAST_SCORE)
      (story.score - scoreOfWeight(story.weight) < LEAST_SCORE ? slight : less).push(story);
    else ranked.push(days === undefined ? story : { ...story, why: [...story.why, { code: 'turn', days }] });
  }
  return { ranked, slight, less };
}

/**
 * Whether an edition is to be made. Who follows nothing but a daily programme has an edition of it; what is paid for
 * makes none; and by hand a good one is not replaced by a poorer one.
 */
export function deservesEdition(
  { isWished, past, now }: ComposeInput,
  ranked: readonly ChosenStory[],
): boolean {
  // The first edition shows what there is.
  if (past.length === 0) return ranked.length > 0;
  if (!isWished || past.every(({ composedAt }) => now - composedAt >= STANDS_MS))
    return ranked.some(({ headline }) => headline.report.kind !== 'paid');
  const news = ranked.filter((story) => !standsBehind(story));
  return (
    news.length >= DESERVE_ONE_TOGETHER ||
    news.some(({ score, moved, told }) => score >= DESERVES_ONE || moved !== null || told.followed !== null)
  );
}
