import { foldText } from './fold-text';
import { type Token, tokensOf } from './tokens';

/** Words that are wanted side by side; one word is wanted by itself. */
export type WantedWords = {
  readonly tokens: readonly Pick<Token, 'kind' | 'form'>[];
  /** Stood in quotation marks: its last word is wanted whole, and not as the beginning of one. */
  readonly isExact: boolean;
};

export type WantedMark = 'unread' | 'read' | 'saved' | 'hidden';

/** What a reader asks for. Everything in it is wanted together. */
export type SearchQuery = {
  readonly words: readonly WantedWords[];
  /** Folded parts of the names of feeds, of which one is wanted; empty for all feeds. */
  readonly feeds: readonly string[];
  /** From this instant on, milliseconds since 1970; null for no bound. */
  readonly from: number | null;
  /** Before this instant. */
  readonly until: number | null;
  readonly marks: ReadonlySet<WantedMark>;
  /** What was not understood, and is left out of what is asked for. */
  readonly faults: readonly QueryFault[];
};

export type QueryFault =
  /** No date that is understood follows `before:` or `after:`. */
  | { readonly kind: 'date'; readonly operator: string }
  /** No name follows `feed:`. */
  | { readonly kind: 'feed'; readonly operator: string }
  /** `is:` with a word it does not know. */
  | { readonly kind: 'mark'; readonly operator: string }
  /** So long that its end was left out. */
  | { readonly kind: 'long'; readonly operator: string }
  /** More words than are looked for. */
  | { readonly kind: 'words'; readonly operator: string }
  /** Signs alone, which stand in no index. */
  | { readonly kind: 'signs'; readonly operator: string };

/** The reader's days. */
export type Calendar = {
  /** When this day begins for the reader, milliseconds since 1970. */
  readonly today: number;
  /** When a day begins, by its numbers as they are written; null where there is no such day. */
  startOf(year: number, month: number, day: number): number | null;
};

/** Units of a question that are read. */
export const LONGEST_QUERY = 300;
/** Words, or groups of words in quotation marks, that are looked for. */
export const MOST_WORDS = 16;
/** A word or several in quotation marks, with the operator before them. */
const PART =
  /(feed|before|after|is):(?=\s|$)|(?:(feed|before|after|is):)?(?:["“”„«»]([^"“”„«»]*)(["“”„«»]?)|(\S+))/giu;
const MARKS: readonly string[] = ['unread', 'read', 'saved', 'hidden'] satisfies readonly WantedMark[];

export function readQuery(typed: string, calendar: Calendar): SearchQuery {
  const asked: Draft = { words: [], feeds: [], from: null, until: null, marks: new Set(), faults: [] };
  if (typed.length > LONGEST_QUERY) asked.faults.push({ kind: 'long', operator: '' });
  for (const part of typed.slice(0, LONGEST_QUERY).matchAll(PART)) {
    const [operator, name, value] = [part[0], part[1] ?? part[2], part[3] ?? part[5] ?? ''];
    // What is still being typed in quotation marks is wanted as far as it goes.
    if (name === undefined) wantWords(asked, value, part[3] !== undefined && part[4] !== '');
    else WANTING[name.toLowerCase()]?.(asked, { operator, value: value.trim(), calendar });
  }
  if (asked.words.length > MOST_WORDS) asked.faults.push({ kind: 'words', operator: '' });
  if (asked.faults.length === 0 && typed.trim() !== '' && !asksForSomething(asked))
    asked.faults.push({ kind: 'signs', operator: '' });
  return { ...asked, words: asked.words.slice(0, MOST_WORDS) };
}

type Draft = {
  readonly words: WantedWords[];
  readonly feeds: string[];
  from: number | null;
  until: number | null;
  readonly marks: Set<WantedMark>;
  readonly faults: QueryFault[];
};

function wantWords({ words }: Draft, value: string, isExact: boolean): void {
  const tokens = tokensOf(foldText(value)).map(({ kind, form }) => ({ kind, form }));
  if (tokens.length > 0) words.push({ tokens, isExact });
}

type Said = { readonly operator: string; readonly value: string; readonly calendar: Calendar };

/** What each operator adds to what is asked. */
const WANTING: Readonly<Record<string, (asked: Draft, said: Said) => void>> = {
  feed({ feeds, faults }, { operator, value }) {
    if (value === '') faults.push({ kind: 'feed', operator });
    else feeds.push(foldText(value));
  },
  is({ marks, faults }, { operator, value }) {
    const mark = value.toLowerCase();
    if (isMark(mark)) marks.add(mark);
    else faults.push({ kind: 'mark', operator });
  },
  before(asked, { operator, value, calendar }) {
    const at = dayFrom(value, calendar);
    if (at === null) asked.faults.push({ kind: 'date', operator });
    else asked.until = Math.min(asked.until ?? at, at);
  },
  after(asked, { operator, value, calendar }) {
    const at = dayFrom(value, calendar);
    if (at === null) asked.faults.push({ kind: 'date', operator });
    else asked.from = Math.max(asked.from ?? at, at);
  },
};

const isMark = (word: string): word is WantedMark => MARKS.includes(word);

const HALF_DAY_MS = 43_200_000;

/** The beginning of a year, a month or a day: 2026, 2026-11, 2026-11-30, today, yesterday. */
function dayFrom(value: string, { today, startOf }: Calendar): number | null {
  const word = value.toLowerCase();
  if (word === 'today') return today;
  if (word === 'yesterday') {
    const noon = new Date(today - HALF_DAY_MS);
    return startOf(noon.getFullYear(), noon.getMonth() + 1, noon.getDate());
  }
  const [, year, month = '1', day = '1'] = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(word) ?? [];
  return year === undefined ? null : startOf(Number(year), Number(month), Number(day));
}

/** Whether anything is asked for. */
export const asksForSomething = ({
  words,
  feeds,
  from,
  until,
  marks,
}: Omit<SearchQuery, 'faults'>): boolean =>
  words.length + feeds.length + marks.size > 0 || from !== null || until !== null;
