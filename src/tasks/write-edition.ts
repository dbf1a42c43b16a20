import { composeEdition, writeSteps } from '../core/edition/compose-edition';
import type { Composed } from '../core/edition/compose-input';
import { frontOf } from '../core/edition/front';
import { type EditionPlan, planSteps } from '../core/edition/plan-edition';
import type { Article } from '../core/model/article';
import { HOUR_MS } from '../core/model/durations';
import type { EditionOutcome } from '../core/model/edition-outcome';
import type { Entry } from '../core/model/entry';
import type { FeedId } from '../core/model/ids';
import type { StoryGroup } from '../core/stories/index/story-group';
import type { Database } from '../store/database';
import type { ComposedEdition } from '../store/put-composed';
import type { EditionDraft, WantedEdition } from '../store/schema';
import { isOfStoring } from '../store/storing-problem';
import { clearWorkshop, inWorkshop, putInWorkshop } from '../store/workshop';
import { findCulprits } from './find-culprits';
import { gatherInput } from './gather-input';
import type { GroupPorts } from './group-entries';
import { putPace } from './put-pace';
import { given, runSteps } from './run-steps';
import { setEntriesAside } from './set-entries-aside';
import { forgetUnended, TOO_OFTEN, thrownBy, timesUnended, unitRunner } from './watch-units';

/** What came of the work on an edition. */
export type Written = {
  readonly kind: EditionOutcome['kind'];
  readonly composed: ComposedEdition;
  readonly hidden: number;
  /** Entries that came since the last edition, where there is no new one. */
  readonly arrived: number;
};

/** A draft older than this is of another day's news; one from the future was begun by a wrong clock. */
const DRAFT_HOLDS_MS = HOUR_MS;

/**
 * Plans an edition and writes its stories, one at a time; what was put down before a stop is not written again. An entry
 * that this fails over is set aside, and the edition made without it.
 */
export async function writeEdition(
  db: Database,
  wanted: WantedEdition,
  groups: readonly StoryGroup[],
  ports: GroupPorts,
): Promise<Written> {
  if ((await timesUnended(db, EDITION)) > 0) await soundOut(db, groups, ports);
  try {
    return await writeOnce(db, wanted, groups, ports);
  } catch (error) {
    if (isOfStoring(error)) throw error;
    await clearWorkshop(db, 'draft');
    await withoutCulprits(db, groups, ports, error);
    return await writeOnce(db, wanted, groups, ports);
  }
}

async function writeOnce(
  db: Database,
  wanted: WantedEdition,
  groups: readonly StoryGroup[],
  ports: GroupPorts,
): Promise<Written> {
  const run = unitRunner(db, ports.now);
  let draft = (await usableDraft(db, wanted, ports.now())) ?? null;
  if (draft === null) {
    const input = {
      ...(await gatherInput(db, groups, ports.now(), ports.breathe)),
      isWished: wanted.isWished,
    };
    await ports.breathe();
    const plan = given(await runSteps(planSteps(input), EDITION, run, ports.breathe));
    if (plan.kind !== 'plan')
      return { kind: plan.kind, composed: null, hidden: plan.hidden, arrived: plan.arrived };
    draft = { wanted, plan, stored: citedIn(plan, input.articles), written: [] };
    await putInWorkshop(db, 'draft', draft);
  }
  const begun = draft;
  const writing = writeSteps(begun.plan, begun.stored, begun.written);
  const paced = putPace(ports.now);
  const written = await runSteps(whole(writing), EDITION, run, async (stories) => {
    await paced(() => putInWorkshop(db, 'draft', { ...begun, written: stories }));
    await ports.breathe();
  });
  const composed = given(written);
  await forgetUnended(db, [EDITION]);
  return { kind: 'edition', composed, hidden: composed.notes.hidden, arrived: 0 };
}

/** The steps of writing, and a look in the last of them whether the edition can be laid out. */
function* whole(writing: ReturnType<typeof writeSteps>): ReturnType<typeof writeSteps> {
  return wholeEdition(yield* writing);
}

/** As it was composed, and laid out once to see that it can be. */
function wholeEdition<T extends Composed>(composed: T): T {
  if (composed.kind === 'edition') frontOf(composed.edition, composed.articles, composed.notes);
  return composed;
}

/** Steps of an edition as a unit of work. */
const EDITION = 'edition';

/**
 * Finds what an edition cannot be made with, feed by feed and then among the entries of those feeds.
 * @throws what was thrown, where leaving out entries does not mend it
 */
async function withoutCulprits(
  db: Database,
  groups: readonly StoryGroup[],
  ports: GroupPorts,
  thrown: unknown,
): Promise<void> {
  const input = await gatherInput(db, groups, ports.now(), ports.breathe);
  const failsOver = async (entries: readonly Entry[]): Promise<string | null> => {
    await ports.breathe();
    return thrownBy(() => wholeEdition(composeEdition({ ...input, entries })));
  };
  const byFeed = new Map<FeedId, Entry[]>();
  for (const entry of input.entries) byFeed.set(entry.feedId, [...(byFeed.get(entry.feedId) ?? []), entry]);
  const feeds = await findCulprits([...byFeed.values()], (several) => failsOver(several.flat()));
  if (feeds === null) throw thrown;
  for (const { item: entries, why } of feeds) {
    const found = await findCulprits(entries, failsOver);
    const culprits = found ?? entries.map((item) => ({ item, why }));
    await setEntriesAside(
      db,
      culprits.map(({ item, why }) => ({ item: item.id, why })),
      'threw',
      ports,
    );
  }
}

/** Work on an edition never ended: each entry is tried by itself, so that the next life knows over which it does not. */
async function soundOut(db: Database, groups: readonly StoryGroup[], ports: GroupPorts): Promise<void> {
  const run = unitRunner(db, ports.now);
  const input = await gatherInput(db, groups, ports.now(), ports.breathe);
  for (const entry of input.entries) {
    const unit = `entry ${entry.id}`;
    if ((await timesUnended(db, unit)) >= TOO_OFTEN) {
      await setEntriesAside(db, [{ item: entry.id, why: '' }], 'overran', ports);
      await forgetUnended(db, [unit]);
    } else run(unit, () => composeEdition({ ...input, entries: [entry] }));
    await ports.breathe();
  }
}

async function usableDraft(
  db: Database,
  wanted: WantedEdition,
  now: number,
): Promise<EditionDraft | undefined> {
  const draft = await inWorkshop(db, 'draft');
  if (draft === undefined || draft.wanted.dueAt !== wanted.dueAt) return undefined;
  // A plan of an earlier version of Lede does not say what it passes over, or how it is laid out.
  const { passedOver, layout } = draft.plan as Partial<EditionPlan>;
  if (passedOver === undefined || layout === undefined) return undefined;
  const age = now - draft.plan.now;
  return age >= 0 && age <= DRAFT_HOLDS_MS ? draft : undefined;
}

/** Of the stored articles those that the plan's stories may cite. */
function citedIn({ stories }: EditionPlan, articles: readonly Article[]): readonly Article[] {
  const ids = new Set(
    stories.flatMap(({ headline, coverage }) => [headline, ...coverage].map(({ entry }) => entry.id)),
  );
  return articles.filter(({ entryId }) => ids.has(entryId));
}
