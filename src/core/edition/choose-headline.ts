import { termsOf } from '../stories/terms/report-terms';
import { wordsOf } from '../text/words';
import { byTime, type Candidate } from './candidates';
import { isLabelledLive } from './live-label';
import { textShare } from './text-share';

/** How much each thing counts in a headline; what is said counts most. */
const COMPLETE = 1.2;
const SOBER = 1;
const TOLD = 0.8;
const EARLY = 0.4;
const PLACED = 0.3;

const HALF_DAY_MS = 43_200_000;
/** Below, a headline names hardly more than its subject; above, it is a paragraph. */
const FEWEST_WORDS = 5;
const MOST_WORDS = 22;
/** "Watch:", "Live –", "Opinion |": a label tells of the form and not of the event. */
const LABELLED = /^[\p{L}\p{M}' ]{2,18}(?:[:|]| [–—-] )/u;
/**
 * "Why …", "Cómo …": an explanation comes after the news it explains. Question words that open no statement: "Como" and
 * "Come" say "as" and "like" as well, and WHO is an organisation.
 */
const EXPLAINS =
  /^[¿"“«„‘']?(?!WHO(?![\p{L}\p{M}]))(?:[Ww]hat|[Ww]hy|[Hh]ow|[Ww]ho|[Hh]ere[’']s|[Qq]ué|[Pp]or qué|[Cc]ómo|[Qq]uién(?:es)?|[Ww]arum|[Ww]ieso|[Ww]ie|[Ww]er|[Pp]ourquoi|[Cc]omment|[Qq]ui|[Pp]erché|[Cc]hi|[Pp]or que|[Qq]uem|[Ee]cco (?:come|perché)|[Ww]aarom|[Hh]oe|[Пп]очему|[Кк]ак|[Чч]то)(?![\p{L}\p{M}])/u;
/** A headline that only a sentence further on would explain. */
const FAULTS: readonly (readonly [RegExp, number])[] = [
  [/[?？؟]["'”’»)]*$/u, 0.5],
  [/[!！]["'”’»)]*$/u, 0.4],
  [/(?:…|\.\.\.)["'”’»)]*$/u, 0.4],
  [EXPLAINS, 0.3],
];
const LABEL_COST = 0.15;
const QUOTATION_COST = 0.15;
/** More than all that speaks for a headline: a report that goes on says something else soon … */
const LIVE_COST = 4.5;
/** … and a page that has another headline now says it already. */
const SUPERSEDED_COST = 5;
/** Of two headlines of one story the short one reads better; how much room that takes differs by language. */
const LONG_WORDS = 16;
const LONG_COST = 0.3;
const QUOTATION = /^["“«„‘']/u;

/**
 * The candidates of a story, best headline first: the most complete sober one, from an early and prominent report
 * with enough text for a summary.
 */
export function byHeadline(reports: readonly (readonly Candidate[])[]): readonly Candidate[] {
  const all = reports.flat().sort(byTime);
  if (all.length < 2) return all;
  const terms = new Map(all.map((each) => [each, titleTerms(each)]));
  const shared = sharedTerms([...terms.values()]);
  const first = all[0]?.report.publishedAt ?? 0;
  const newest = newestOfPages(all);
  const scores = new Map(
    all.map((each) => [
      each,
      COMPLETE * completeness(terms.get(each) ?? [], shared) +
        SOBER * sobriety(each.title) -
        (LABELLED.test(each.title) ? LABEL_COST : 0) -
        (isLabelledLive(each.title) ? LIVE_COST : 0) -
        (QUOTATION.test(each.title) ? QUOTATION_COST : 0) -
        (wordsOf(each.title).length > LONG_WORDS ? LONG_COST : 0) -
        ((newest.get(pageOf(each)) ?? 0) > each.report.publishedAt ? SUPERSEDED_COST : 0) +
        TOLD * textShare(each.report) +
        EARLY * 0.5 ** ((each.report.publishedAt - first) / HALF_DAY_MS) +
        PLACED * (each.habits.isEdited ? 1 / (1 + each.entry.position) : 0),
    ]),
  );
  return all.sort((one, other) => (scores.get(other) ?? 0) - (scores.get(one) ?? 0) || byTime(one, other));
}

/** When each page was headed last: one that goes on has been given another headline since. */
function newestOfPages(all: readonly Candidate[]): ReadonlyMap<string, number> {
  const newest = new Map<string, number>();
  for (const each of all) {
    const page = pageOf(each);
    newest.set(page, Math.max(newest.get(page) ?? 0, each.report.publishedAt));
  }
  return newest;
}

const pageOf = ({ entry }: Candidate): string => `${entry.feedId} ${entry.address ?? entry.id}`;

/** What headlines of the story agree on, and how many of them do. */
function sharedTerms(headlines: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const term of headlines.flat()) counts.set(term, (counts.get(term) ?? 0) + 1);
  return new Map([...counts].filter(([, count]) => count > 1));
}

function completeness(terms: readonly string[], shared: ReadonlyMap<string, number>): number {
  const whole = [...shared.values()].reduce((sum, count) => sum + count, 0);
  const said = terms.reduce((sum, term) => sum + (shared.get(term) ?? 0), 0);
  return whole === 0 ? 0 : said / whole;
}

const titleTerms = ({ title, report }: Candidate): readonly string[] => [
  ...termsOf({ title: wordsOf(title), text: [] }, report.language).keys(),
];

/** 1 for a headline that says what happened and no more. */
export function sobriety(title: string): number {
  const words = wordsOf(title);
  const loud = words.filter(({ start, end }) => /^\p{Lu}{4,}$/u.test(title.slice(start, end))).length;
  const faults = FAULTS.filter(([pattern]) => pattern.test(title)).reduce((sum, [, cost]) => sum + cost, 0);
  const length = words.length < FEWEST_WORDS ? 0.4 : words.length > MOST_WORDS ? 0.3 : 0;
  return 1 - faults - length - (loud * 2 > words.length ? 0.4 : 0);
}
