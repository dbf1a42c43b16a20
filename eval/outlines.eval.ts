import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Feed } from '../src/core/model/feed';
import type { FeedId } from '../src/core/model/ids';
import { filedFeeds } from '../src/core/outline/outline';
import { outlineOfFeeds } from '../src/core/outline/outline-of-feeds';
import { parseOutline } from '../src/core/outline/parse-outline';
import { planImport } from '../src/core/outline/plan-import';
import { writeOutline } from '../src/core/outline/write-outline';
import { corporaFolder } from './support/feed-cases';
import { type ListReader, listReaders } from './support/list-readers';
import { holds, type ListCase, readListCases } from './support/listparser-cases';

/** Only ever raised. */
const FLOORS = { share: 0.99, throws: 0 };

/** Why a case is failed on purpose. */
const REASONS: Readonly<Record<string, string>> = {
  'unknown-namespace.xml': 'the file is in no format of lists; Lede says so instead of giving an empty one',
};

type Score = { passed: number; asked: number; threw: number; readonly missed: string[] };

export const run = async (): Promise<boolean> => {
  const listsHeld = readFeedLists();
  const cases = readListCases();
  if (cases === null) {
    console.log('outlines: skipped, the set opml-listparser is missing');
    return listsHeld;
  }
  return (await scoreReaders(cases)) && listsHeld;
};

const scoreReaders = async (cases: readonly ListCase[]): Promise<boolean> => {
  const suites = [...new Set(cases.map(suiteOf))];
  const rows: Record<string, Record<string, string>> = {};
  let held = true;
  for (const reader of listReaders) {
    const perSuite = new Map<string, Score>();
    for (const one of cases) await scoreCase(reader, one, perSuite);
    const all = [...perSuite.values()];
    const total = { passed: sum(all, 'passed'), asked: sum(all, 'asked'), threw: sum(all, 'threw') };
    rows[reader.name] = Object.fromEntries([
      ...suites.map((suite) => [suite, `${perSuite.get(suite)?.passed} of ${perSuite.get(suite)?.asked}`]),
      ['all', `${total.passed} of ${total.asked} (${((100 * total.passed) / total.asked).toFixed(1)} %)`],
      ['threw', `${total.threw} of ${cases.length}`],
    ]);
    if (reader.name === 'Lede') {
      held = total.passed / total.asked >= FLOORS.share && total.threw <= FLOORS.throws;
      for (const missed of all.flatMap((score) => score.missed)) {
        const reason = REASONS[missed.split(': ')[0] ?? ''] ?? 'not yet known why';
        console.log(`Lede misses ${missed} (${reason})`);
      }
    }
  }
  console.table(rows);
  return held;
};

const suiteOf = (one: ListCase): string => one.id.split('/')[0]?.replace('.xml', '') ?? '';

const sum = (scores: readonly Score[], what: 'passed' | 'asked' | 'threw'): number =>
  scores.reduce((total, score) => total + score[what], 0);

const scoreCase = async (reader: ListReader, one: ListCase, scores: Map<string, Score>): Promise<void> => {
  const score = scores.get(suiteOf(one)) ?? { passed: 0, asked: 0, threw: 0, missed: [] };
  scores.set(suiteOf(one), score);
  const read = await reader.read(one.input).catch((error: Error) => error);
  if (read instanceof Error) score.threw += 1;
  for (const check of one.checks) {
    if (check === null) continue;
    score.asked += 1;
    if (!(read instanceof Error) && holds(check, read)) score.passed += 1;
    else
      score.missed.push(
        `${one.id}: ${check.path.slice(1).join('.')} ${check.op} ${JSON.stringify(check.value)}`,
      );
  }
};

/** Real lists: every address of every file is found, and 10,000 addresses survive being written and read. */
const readFeedLists = (): boolean => {
  const folder = join(corporaFolder(), 'feedlists');
  if (!existsSync(folder)) {
    console.log('outlines: skipped, the set feedlists is missing');
    return true;
  }
  const files = readdirSync(join(folder, 'awesome-rss-feeds'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.opml'))
    .map((name) => readFileSync(join(folder, 'awesome-rss-feeds', name)));
  const read = files.map((file) => parseOutline(file));
  const found = read.reduce((total, one) => total + (one.ok ? filedFeeds(one.value.nodes).length : 0), 0);
  const there = files.reduce((total, file) => total + file.toString('utf8').split('xmlUrl=').length - 1, 0);
  const whole = read.filter((one) => one.ok && one.value.faults.length === 0).length;
  console.log(
    `feedlists: ${whole} of ${files.length} files read without a fault, ${found} of ${there} feeds found`,
  );
  return whole === files.length && found === there && rewriteManyFeeds(join(folder, 'kite_feeds.json.gz'));
};

const rewriteManyFeeds = (file: string): boolean => {
  // The set's own format, described in its SOURCE.md.
  const lists = JSON.parse(gunzipSync(readFileSync(file)).toString('utf8')) as Record<
    string,
    { feeds: string[] }
  >;
  const feeds = Object.entries(lists).flatMap(([name, list]) =>
    list.feeds.map(
      (address, at): Feed => ({
        id: `${name} ${at}` as FeedId,
        address,
        title: address,
        homeAddress: null,
        folder: [name],
        followedAt: 0,
        pausedAt: null,
      }),
    ),
  );
  const startedAt = performance.now();
  const again = parseOutline(writeOutline(outlineOfFeeds(feeds, 'All')));
  if (!again.ok) return false;
  const plan = planImport(again.value, []);
  const took = performance.now() - startedAt;
  const { fresh, duplicate, unusable } = plan.counts;
  console.log(
    `feedlists: of ${feeds.length} addresses written and read again ${fresh} are new, ` +
      `${duplicate} duplicates, ${unusable} unusable (${took.toFixed(0)} ms)`,
  );
  return fresh + duplicate === feeds.length;
};
