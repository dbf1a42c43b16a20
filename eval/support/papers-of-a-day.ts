import type { Expectation, ShownStory } from './expectations';
import { last } from './expectations';
import {
  atom,
  type Build,
  type FeedDocument,
  json,
  type MadeEntry,
  type Paper,
  rdf,
  rss,
} from './made-feeds';

/**
 * What several papers print on one day, and what of it belongs together, as a file says it:
 *
 *     # rss | gazette | Harbour Gazette | en
 *     a 30 05:00 | Headline | Text | Label, Label
 *
 * A letter names a story that each entry with it reports; with `!` behind it the entry may not head that story. `-`
 * is news that stands alone; `~` is what joins nothing and stands behind the news: regular features and what is paid for.
 */
export type PapersOfADay = {
  readonly documents: readonly FeedDocument[];
  readonly expects: Expectation;
};

type Printed = MadeEntry & { readonly title: string; readonly mark: string; readonly paper: string };

const BUILDS: Readonly<Record<string, Build>> = { rss, atom, rdf, json };

export function papersOfADay(file: string): PapersOfADay {
  const papers: { readonly build: Build; readonly paper: Paper; readonly entries: Printed[] }[] = [];
  for (const line of file.split('\n').filter((each) => each.trim() !== '')) {
    const [first = '', second = '', third = '', fourth = ''] = line.split(' | ').map((part) => part.trim());
    if (first.startsWith('# ')) {
      const build = BUILDS[first.slice(2)];
      if (build === undefined) throw new Error(`No format is called ${first}.`);
      papers.push({ build, paper: { id: second, name: third, language: fourth }, entries: [] });
    } else papers.at(-1)?.entries.push(printed(papers.at(-1)?.paper.id ?? '', first, second, third, fourth));
  }
  const all = papers.flatMap(({ entries }) => entries);
  return {
    documents: papers.map(({ build, paper, entries }) => build(paper, entries)),
    expects: (editions) => faultsOf(last(editions).stories, all),
  };
}

function printed(paper: string, first: string, title: string, text: string, labels: string): Printed {
  const [, mark = '', day = '', hour = '', minute = ''] = /^(\S+) (\d+) (\d+):(\d+)$/.exec(first) ?? [];
  if (mark === '') throw new Error(`“${first}” is no mark with a day and an hour.`);
  return {
    paper,
    mark,
    title: title.replace(/\s+/g, ' '),
    date: Date.UTC(2026, 10, Number(day), Number(hour), Number(minute)),
    // What an entry does not say is not said as empty either.
    ...(text === '' ? {} : { text }),
    ...(labels === '' ? {} : { labels: labels.split(', ') }),
  };
}

function faultsOf(shown: readonly ShownStory[], all: readonly Printed[]): readonly string[] {
  const letters = [...new Set(all.map(({ mark }) => mark[0] ?? ''))].filter((mark) => /\w/.test(mark));
  return [
    ...letters.flatMap((letter) => togetherFaults(shown, of(all, letter), letter)),
    ...[...of(all, '-'), ...of(all, '~')].flatMap(({ title }) => aloneFaults(shown, title)),
    ...behindFaults(shown, of(all, '~')),
  ];
}

const of = (all: readonly Printed[], mark: string): readonly Printed[] =>
  all.filter((one) => one.mark[0] === mark);

function togetherFaults(
  shown: readonly ShownStory[],
  reports: readonly Printed[],
  letter: string,
): readonly string[] {
  const found = shown.filter(({ title }) => reports.some((one) => one.title === title));
  const outlets = new Set(reports.map(({ paper }) => paper)).size;
  const [first] = found;
  if (first === undefined || found.length > 1)
    return [`${letter} is ${found.length} stories: ${found.map(({ title }) => title).join(' · ')}`];
  const isWrongHead = reports.some(({ title, mark }) => title === first.title && mark.endsWith('!'));
  return [
    ...(first.outlets === outlets ? [] : [`${letter} has ${first.outlets} outlets instead of ${outlets}`]),
    ...(isWrongHead ? [`${letter} is headed: ${first.title}`] : []),
  ];
}

function aloneFaults(shown: readonly ShownStory[], title: string): readonly string[] {
  const story = shown.find((one) => one.title === title);
  if (story === undefined) return [`not shown by itself: ${title}`];
  return story.outlets === 1 ? [] : [`joined with ${story.outlets - 1} others: ${title}`];
}

function behindFaults(shown: readonly ShownStory[], behind: readonly Printed[]): readonly string[] {
  const titles = new Set(behind.map(({ title }) => title));
  const lastNews = shown.findLastIndex(({ title }) => !titles.has(title));
  return shown
    .slice(0, Math.max(0, lastNews))
    .filter(({ title }) => titles.has(title))
    .map(({ title }) => `before news: ${title}`);
}
