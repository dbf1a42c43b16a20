import { printEdition } from '../scripts/compose/print-edition.ts';
import { type Library, libraryOf, snapshot } from '../scripts/compose/read-feeds.ts';
import { eveningsOf, publishedAt, type Replayed, replay } from '../scripts/compose/replay.ts';
import { textOf } from '../src/core/blocks/text-of.ts';
import { composeEdition } from '../src/core/edition/compose-edition.ts';
import { faultsOf } from '../src/core/edition/edition-rules.ts';
import { parseFeed } from '../src/core/feeds/parse-feed.ts';
import type { Receipt } from '../src/core/model/edition.ts';
import { shuffled } from './support/chance.ts';
import { bytesOf, corpusLines } from './support/feed-cases.ts';

const SETS = ['feeds-news-snapshots', 'feeds-real-feedjira'];
const FIT = { kind: 'minutes', count: 5 } as const;
/** Days with less than this are the tails of feeds: composed and checked, but not printed. */
const A_DAYS_NEWS = 20;
/** Editions made again from the same news in another order. */
const REMADE = 10;
const SEED = 4;
/** Share of leads with a summary, where the day had news; only ever raised. */
const LEADS_WITH_SUMMARY = 0.75;
/** Fewer days with news than this make no share. */
const ENOUGH_DAYS = 10;

/** Are editions of real feeds, made day by day, what they promise to be? Prints them, for a person to judge the leads. */
export async function run(args: readonly string[]): Promise<boolean> {
  let held = true;
  for (const set of SETS) {
    const library = libraryIn(set);
    if (library === null) console.log(`skipped: the set ${set} is not there`);
    else held = judge(set, library, args.includes('--all')) && held;
  }
  return held;
}

function libraryIn(set: string): Library | null {
  const lines = corpusLines(set, 'feeds.jsonl.gz');
  if (lines === null) return null;
  return libraryOf(
    lines.flatMap((line) => {
      const address = `https://${String(line.id)
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')}.invalid/`;
      const parsed = parseFeed(bytesOf(line), { contentType: null, address });
      return parsed.ok ? [snapshot(String(line.id), address, parsed.value, 0)] : [];
    }),
  );
}

function judge(set: string, library: Library, all: boolean): boolean {
  const editions = replay(library, eveningsOf(library.entries), FIT);
  const full = editions.filter(({ at }) => newsOf(library, at) >= A_DAYS_NEWS);
  if (set === SETS[0]) {
    for (const edition of all ? editions : full) console.log(`${printEdition(edition, false).join('\n')}\n`);
  }
  const faults = [...editions.flatMap(faultsIn), ...toldTwice(editions), ...orderMatters(full)];
  const stories = editions.flatMap(({ composed }) =>
    composed.kind === 'edition' ? composed.notes.stories : [],
  );
  const summed = full.filter(
    ({ composed }) => composed.kind === 'edition' && composed.edition.lead.summary !== null,
  );
  const share = full.length === 0 ? 1 : summed.length / full.length;
  const told = editions.flatMap(({ composed }) =>
    composed.kind === 'edition' ? [composed.edition.lead, ...composed.edition.related] : [],
  );
  const summaries = told.flatMap(({ summary }) => summary?.sentences.length ?? []);
  console.log(
    `${set}: ${summaries.length} of ${told.length} stories with a summary, ${summaries.filter((sentences) => sentences === 1).length} of them a single line`,
  );
  console.log(
    `${set}: ${editions.length} editions from ${library.entries.length} entries of ${library.feeds.length} feeds, ` +
      `${stories.length} stories, ${stories.filter(({ moved }) => moved !== null).length} of them returned because they moved\n` +
      `  faults: ${faults.length}   leads with a summary on days with news: ${summed.length} of ${full.length}`,
  );
  for (const fault of faults.slice(0, 20)) console.log(`  ${fault}`);
  const reached = full.length < ENOUGH_DAYS || share >= LEADS_WITH_SUMMARY;
  if (!reached) console.log(`  BELOW THE FLOOR of ${LEADS_WITH_SUMMARY}`);
  return faults.length === 0 && reached;
}

const DAY_MS = 86_400_000;
/** Weekly figures and release notes come under one headline every time. */
const RECURS_MS = 5 * DAY_MS;

const newsOf = ({ entries }: Library, at: number): number =>
  entries.filter((entry) => publishedAt(entry) <= at && publishedAt(entry) > at - DAY_MS).length;

/** Rules of an edition, and whether every sentence stands in what its feed said. */
function faultsIn({ composed, input, at }: Replayed): readonly string[] {
  if (composed.kind !== 'edition') return [];
  const { edition, articles, notes } = composed;
  const receipts: Receipt[] = [
    ...[edition.lead, ...edition.related].flatMap(({ summary }) => summary?.sentences ?? []),
    ...notes.stories.flatMap(({ moved }) => moved?.sentence ?? []),
  ];
  const written = new Map(articles.map((article) => [article.id, textOf(article.blocks)]));
  const fed = new Map(input.entries.map((entry) => [entry.id as string, textOf(entry.content)]));
  const invented = receipts.filter(({ articleId, start, end }) => {
    const sentence = written.get(articleId)?.slice(start, end) ?? '';
    return sentence === '' || fed.get(articleId)?.includes(sentence) !== true;
  });
  return [
    ...faultsOf(edition, articles),
    ...invented.map(({ articleId, start }) => `${articleId} ${start} does not stand in its feed`),
  ].map((fault) => `${new Date(at).toISOString().slice(0, 10)}: ${fault}`);
}

/** An entry or a headline that two editions show, and a story that came back without anything new. */
function toldTwice(editions: readonly Replayed[]): readonly string[] {
  const shown = new Map<string, string>();
  const titles = new Map<string, number>();
  return editions.flatMap(({ composed, at }) => {
    if (composed.kind !== 'edition') return [];
    const day = new Date(at).toISOString().slice(0, 10);
    const again: string[] = [];
    for (const [place, story] of [composed.edition.lead, ...composed.edition.related].entries()) {
      const note = composed.notes.stories[place];
      for (const id of note?.entryIds ?? []) {
        if (shown.has(id)) again.push(`${id} was shown on ${shown.get(id)} and on ${day}`);
        shown.set(id, day);
      }
      const title = `${story.headline.title} (${story.headline.outlet})`;
      const before = titles.get(title);
      if (before !== undefined && at - before < RECURS_MS)
        again.push(`“${title}” headed a story a few days before ${day} too`);
      titles.set(title, at);
      if (note?.moved?.words.length === 0) again.push(`${story.id} came back on ${day} with nothing new`);
    }
    return again;
  });
}

function orderMatters(editions: readonly Replayed[]): readonly string[] {
  return editions.slice(-REMADE).flatMap(({ composed, input, at }) => {
    const { entries, groups, feeds } = input;
    const other = composeEdition({
      ...input,
      entries: shuffled(entries, SEED),
      groups: shuffled(groups, SEED),
      feeds: shuffled(feeds, SEED),
    });
    const isSame = JSON.stringify(other) === JSON.stringify(composed);
    return isSame
      ? []
      : [`the edition of ${new Date(at).toISOString().slice(0, 10)} depends on the order of the news`];
  });
}
