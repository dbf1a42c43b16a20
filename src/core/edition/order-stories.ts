import { isBehindNews } from '../stories/kinds/report-kind';
import type { ChosenStory } from './choose-stories';

/** An outlet leads at most this share of an edition, or its even share where fewer outlets have news. */
const OUTLET_SHARE = 1 / 3;
const SMALLEST_CAP = 2;
/** One in so many stories is from a feed that publishes rarely, where there is one. */
const RARE_EVERY = 8;
/** The first of them stands where it is still read. */
const FIRST_RARE = 4;

/**
 * The order of importance: the lead, then by score, with a cap per outlet and a place for feeds that publish rarely;
 * what is no news behind all of it.
 * `ranked` is by score; `length` is how many stories the edition will hold, as far as one can say before, and `most`
 * how many are wanted at all.
 */
export function orderStories(
  lead: ChosenStory,
  ranked: readonly ChosenStory[],
  length: number,
  most: number,
): readonly ChosenStory[] {
  const outlets = new Set(ranked.map(outletOf)).size;
  const cap = Math.max(SMALLEST_CAP, Math.ceil(length * Math.max(OUTLET_SHARE, 1 / outlets)));
  const led = new Map([[outletOf(lead), 1]]);
  const ordered = [lead];
  const orderIn = (waiting: ChosenStory[]): void => {
    while (waiting.length > 0 && ordered.length < most) {
      const open = (story: ChosenStory): boolean => (led.get(outletOf(story)) ?? 0) < cap;
      const best = rareOnesTurn(ordered) ? waiting.findIndex((story) => story.isRare && open(story)) : -1;
      const at = best === -1 ? waiting.findIndex(open) : best;
      if (at === -1) return;
      for (const story of waiting.splice(at, 1)) {
        ordered.push(story);
        led.set(outletOf(story), (led.get(outletOf(story)) ?? 0) + 1);
      }
    }
  };
  const others = ranked.filter((story) => story !== lead);
  orderIn(others.filter((story) => !standsBehind(story)));
  orderIn(others.filter(standsBehind));
  return ordered;
}

/** So far down the places of feeds whose turn it is begin, as a share of the room there is. */
const TURNS_FROM = 0.6;

/** Gives the stories of feeds whose turn it is places that are surely within the room, at the end of it. */
export function withTurns(
  ordered: readonly ChosenStory[],
  ranked: readonly ChosenStory[],
  length: number,
): readonly ChosenStory[] {
  const from = Math.max(1, Math.floor(length * TURNS_FROM));
  const late = ranked.filter((story) => hasTurn(story) && !ordered.slice(0, from).includes(story));
  if (late.length === 0) return ordered;
  const others = ordered.filter((story) => !late.includes(story));
  return [...others.slice(0, from), ...late, ...others.slice(from)].slice(
    0,
    Math.max(ordered.length, from + late.length),
  );
}

const hasTurn = ({ why }: ChosenStory): boolean => why.some(({ code }) => code === 'turn');

/** Whether it is no news, but a regular feature or what is paid for. */
export const standsBehind = ({ headline }: ChosenStory): boolean => isBehindNews(headline.report.kind);

const outletOf = ({ headline }: ChosenStory): string => headline.outlet.key;

/** At the fourth place, and then every eighth, unless one came on its own. */
const rareOnesTurn = (ordered: readonly ChosenStory[]): boolean =>
  ordered.length >= FIRST_RARE && !ordered.slice(-RARE_EVERY).some(({ isRare }) => isRare);
