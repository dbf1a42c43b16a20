import { composeEdition } from '../../src/core/edition/compose-edition.ts';
import type { Composed, ComposeInput } from '../../src/core/edition/compose-input.ts';
import { pastOf } from '../../src/core/edition/past-edition.ts';
import { type EditionPlan, planEdition } from '../../src/core/edition/plan-edition.ts';
import type { Article } from '../../src/core/model/article.ts';
import type { Fit, PastEdition } from '../../src/core/model/edition-notes.ts';
import type { Entry } from '../../src/core/model/entry.ts';
import { NO_HAND } from '../../src/core/model/readers-hand.ts';
import { defaultSettings } from '../../src/core/model/settings';
import { addReports } from '../../src/core/stories/add-reports.ts';
import { storiesIn } from '../../src/core/stories/group-reports.ts';
import { reportOf } from '../../src/core/stories/index/report.ts';
import { createStoryIndex } from '../../src/core/stories/index/story-index.ts';
import { type Furniture, furnitureOf } from '../../src/core/stories/kinds/furniture.ts';
import type { Library } from './read-feeds.ts';

export type Replayed = {
  readonly at: number;
  readonly composed: Composed;
  readonly input: ComposeInput;
  /** Null where there was nothing to tell. */
  readonly plan: EditionPlan | null;
};

const DAY_MS = 86_400_000;
const EVENING_MS = 18 * 3_600_000;

export const publishedAt = ({ publishedAt, firstSeenAt }: Entry): number =>
  publishedAt === null ? firstSeenAt : Math.min(publishedAt, firstSeenAt);

/** The evenings (UTC) before which something was published. */
export const eveningsOf = (entries: readonly Entry[]): readonly number[] =>
  [...new Set(entries.map((entry) => Math.ceil((publishedAt(entry) - EVENING_MS) / DAY_MS)))]
    .sort((one, other) => one - other)
    .map((day) => day * DAY_MS + EVENING_MS);

function furnitureByFeed(entries: readonly Entry[]): ReadonlyMap<string, Furniture> {
  const byFeed = new Map<string, Entry[]>();
  for (const entry of entries) byFeed.set(entry.feedId, [...(byFeed.get(entry.feedId) ?? []), entry]);
  return new Map([...byFeed].map(([feedId, own]) => [feedId, furnitureOf(own)]));
}

/** Composes at each instant in turn, with what was published by then; each edition knows those before it. */
export function replay(
  { feeds, entries }: Library,
  instants: readonly number[],
  fit: Fit,
): readonly Replayed[] {
  const index = createStoryIndex();
  const past: PastEdition[] = [];
  const articles = new Map<string, Article>();
  return instants.map((at): Replayed => {
    const there = entries
      .filter((entry) => publishedAt(entry) <= at)
      .map((entry) => (entry.firstSeenAt > at ? { ...entry, firstSeenAt: at } : entry));
    const furniture = furnitureByFeed(there);
    addReports(
      index,
      there.map((entry) => reportOf(entry, furniture.get(entry.feedId))),
    );
    const input: ComposeInput = {
      now: at,
      feeds,
      entries: there,
      groups: storiesIn(index),
      articles: [...articles.values()],
      past: [...past],
      readings: [],
      hand: NO_HAND,
      fit,
      layout: { byFolder: defaultSettings.byFolder, mixesLanguages: defaultSettings.mixesLanguages },
      isWished: false,
      fetchedAt: at,
    };
    const plan = planEdition(input);
    const composed = composeEdition(input);
    if (composed.kind === 'edition') {
      past.push(pastOf(composed.edition, composed.notes));
      for (const article of composed.articles) articles.set(article.id, article);
    }
    return { at, composed, input, plan: plan.kind === 'plan' ? plan : null };
  });
}
