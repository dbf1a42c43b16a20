import { parseFeed } from '../src/core/feeds/parse-feed.ts';
import type { Check, FeedCase, FeedSuite } from './support/feed-cases.ts';
import { judge, models, type Reader, type Verdict } from './support/feed-judge.ts';
import { peers } from './support/feed-readers.ts';
import { feedparserAttacks, feedparserDocuments, feedparserSuite } from './support/feedparser-suite.ts';
import { countedSuite, feedsmithSuite, rssParserSuite } from './support/golden-suites.ts';
import { KNOWN_FAILURES } from './support/known-failures.ts';
import { addressesIn, lede } from './support/lede-reader.ts';

/** Shares of cases passed; only ever raised. */
const FLOORS: Record<string, number> = {
  feedparser: 0.98,
  'rss-parser': 0.96,
  feedsmith: 1,
  'feedjira (real)': 1,
  'news snapshots': 1,
};

/** Does Lede read the feeds that others wrote down, and better than the parsers one could have taken? */
export async function run(): Promise<boolean> {
  const suites: readonly (readonly [string, FeedSuite | null])[] = [
    ['feeds-feedparser', feedparserSuite()],
    ['feeds-rss-parser', rssParserSuite()],
    ['feeds-feedsmith', feedsmithSuite()],
    ['feeds-real-feedjira', countedSuite('feedjira (real)', 'feeds-real-feedjira')],
    ['feeds-news-snapshots', countedSuite('news snapshots', 'feeds-news-snapshots')],
  ];
  let held = true;
  for (const [set, suite] of suites) {
    if (suite === null) console.log(`skipped: the set ${set} is not there`);
    else held = (await runSuite(suite)) && held;
  }
  return attacksAreHarmless() && (await nothingThrows()) && held;
}

async function runSuite(suite: FeedSuite): Promise<boolean> {
  const own = await verdicts(lede, suite.cases, (check) => models(lede, check));
  const passed = own.filter(({ failures }) => failures.length === 0).length;
  const threw = own.filter((verdict) => verdict.threw).length;
  console.log(
    `\n${suite.name}: Lede passes ${passed} of ${own.length} (${share(passed, own.length)}), throws on ${threw}`,
  );
  let leads = true;
  for (const peer of peers) leads = (await compare(suite, peer)) && leads;
  if (process.argv.includes('--list')) list(own);
  const floor = FLOORS[suite.name] ?? 0;
  const held = threw === 0 && passed / Math.max(1, own.length) >= floor;
  if (!held) console.log(`  BELOW THE FLOOR of ${floor * 100} %`);
  if (!leads) console.log('  A PEER LEADS');
  return held && leads;
}

/** On the cases and checks that concern fields both know. */
async function compare(suite: FeedSuite, peer: Reader): Promise<boolean> {
  const both = (check: Check): boolean => models(lede, check) && models(peer, check);
  const [theirs, ours] = [await verdicts(peer, suite.cases, both), await verdicts(lede, suite.cases, both)];
  const passed = (of: readonly Verdict[]): number =>
    of.filter(({ failures }) => failures.length === 0).length;
  const threw = theirs.filter((verdict) => verdict.threw).length;
  const [they, we] = [passed(theirs), passed(ours)];
  console.log(
    `  ${peer.name.padEnd(28)} ${String(they).padStart(5)} of ${String(theirs.length).padEnd(5)} ${share(they, theirs.length)}   throws ${String(threw).padStart(4)}   Lede on the same ${String(we).padStart(5)}  ${share(we, ours.length)}`,
  );
  return we >= they;
}

/** Cases of which at least one check counts, or that expect nothing but to be survived. */
async function verdicts(
  reader: Reader,
  cases: readonly FeedCase[],
  counts: (check: Check) => boolean,
): Promise<readonly Verdict[]> {
  const result: Verdict[] = [];
  for (const one of cases) {
    const checks = one.checks.filter(counts);
    if (checks.length > 0) result.push(await judge(reader, one, checks));
  }
  return result;
}

/** What fails, why, and what was seen instead. */
function list(own: readonly Verdict[]): void {
  for (const { id, failures } of own) {
    if (failures.length === 0) continue;
    console.log(`    ${id}: ${KNOWN_FAILURES[id] ?? 'NEW'}`);
    for (const failure of failures.slice(0, 2)) console.log(`      ${failure}`);
  }
}

const share = (part: number, whole: number): string =>
  `${((100 * part) / Math.max(1, whole)).toFixed(1).padStart(5)} %`;

function attacksAreHarmless(): boolean {
  const cases = feedparserAttacks();
  const harmful = cases.filter(({ bytes, contentType, address }) => {
    const result = parseFeed(bytes, { contentType, address });
    if (!result.ok) return false;
    const addresses = result.value.entries.flatMap((entry) => addressesIn(entry.content));
    return addresses.some((one) => !/^https?:\/\//.test(one));
  });
  console.log(`\nsanitiser cases as attacks: ${cases.length - harmful.length} of ${cases.length} harmless`);
  return harmful.length === 0;
}

/** Every document of the widest corpus, also those about things that no column above counts. */
async function nothingThrows(): Promise<boolean> {
  const documents = feedparserDocuments();
  console.log(`throws on the ${documents.length} documents of feedparser:`);
  let own = 0;
  for (const reader of [lede, ...peers]) {
    const outcomes = await Promise.allSettled(documents.map(async (one) => reader.read(one)));
    const threw = outcomes.filter(({ status }) => status === 'rejected').length;
    console.log(`  ${reader.name.padEnd(28)} ${String(threw).padStart(5)}`);
    if (reader === lede) own = threw;
  }
  return own === 0;
}
