import type { ParsedEntry } from '../../model/entry';
import { folded } from '../../text/fold';
import { isDayOrNumber } from './bare-date';

/** What may part a title from the name of its outlet, with spaces around it … */
const MARKS = '|｜¦‖_＿–—―－‐·•・⋅:：»«›~〜～/／►▶■●→-';
/** … and what does so without. A hyphen or a dash does where the name is one of the feed's own. */
const TIGHT = '|｜¦‖_＿»';
const TIGHT_BESIDE_NAME = '|｜¦‖_＿–—―－:：·・»';
const OPEN = '(（\\[［【〔「『';
const CLOSE = ')）\\]］】〕」』';
const LONGEST_NAME = 60;
const PART = `[^${TIGHT}]{2,${LONGEST_NAME}}`;

const BEHIND = [
  new RegExp(`^(?<rest>.*\\S)\\s*[${OPEN}](?<part>[^${OPEN}${CLOSE}]{2,${LONGEST_NAME}})[${CLOSE}]$`, 'u'),
  new RegExp(`^(?<rest>.*\\S)\\s+[${MARKS}]{1,2}\\s+(?<part>${PART})$`, 'u'),
  new RegExp(`^(?<rest>.*[^\\s${TIGHT}])\\s*[${TIGHT}]\\s*(?<part>${PART})$`, 'u'),
];
const IN_FRONT = [
  new RegExp(`^[${OPEN}](?<part>[^${OPEN}${CLOSE}]{2,${LONGEST_NAME}})[${CLOSE}]\\s*(?<rest>\\S.*)$`, 'u'),
  new RegExp(`^(?<part>${PART}?)\\s+[${MARKS}]{1,2}\\s+(?<rest>\\S.*)$`, 'u'),
  new RegExp(`^(?<part>[^${TIGHT}:：]{2,${LONGEST_NAME}})\\s*[${TIGHT}:：]\\s*(?<rest>\\S.*)$`, 'u'),
];
const MARK_AT_END = new RegExp(
  `(?:\\s[${MARKS}]{1,2}\\s*|[${TIGHT_BESIDE_NAME}]\\s*|(?<=[^\\p{ASCII}])-)$`,
  'u',
);
const MARK_AT_START = new RegExp(`^(?:\\s*[${TIGHT_BESIDE_NAME}]|\\s[${MARKS}]{1,2}\\s)\\s*`, 'u');

/** Of all titles, where they are so few … */
const FEWEST_TITLES = 3;
/** … or of most of them, where there are more: others of the feed may come without. */
const FEWEST_FOR_MOST = 5;
const MOST = 0.5;
/** Longer titles are no headlines and are left alone. */
const LONGEST_TITLE = 400;

type Side = 'behind' | 'in front';
type Parted = { readonly rest: string; readonly part: string };

/**
 * The entries without the name of the feed or its outlet behind their titles or in front of them, where all of them have
 * it there, or most of many: it is no part of a headline.
 * @param names of the feed: what it calls itself and the host it has its home on
 */
export function withoutOutlet(
  entries: readonly ParsedEntry[],
  names: readonly string[],
): readonly ParsedEntry[] {
  const titled = entries.filter(({ title }) => title !== '').length;
  // A part of the feed's title may be a section, which one title names as well.
  const all = titled < FEWEST_TITLES ? names : names.flatMap(namesIn);
  const read = withoutName(entries, 'behind', all);
  const whole = read === entries ? entries : withoutSection(read);
  return withoutName(whole, 'in front', all);
}

/** A feed's title may hold the name of the outlet beside that of its section; the host's name is the outlet's. */
function namesIn(name: string): readonly string[] {
  const parts = name.split(new RegExp(`\\s+[${MARKS}]{1,2}\\s+|[${TIGHT}:：]`, 'u'));
  const host = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u.test(name) ? (name.split('.').at(-2) ?? '') : '';
  return [...new Set([name, ...parts, host].map((one) => one.trim()))].filter((one) => one.length >= 2);
}

function withoutName(
  entries: readonly ParsedEntry[],
  side: Side,
  names: readonly string[],
): readonly ParsedEntry[] {
  const parted = new Map<ParsedEntry, ReadonlyMap<string, Parted>>();
  const counts = new Map<string, number>();
  for (const entry of entries) {
    if (entry.title === '') continue;
    const parts = partsOf(entry.title, side, names);
    parted.set(entry, parts);
    for (const key of parts.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  // The name that most titles have, and of its spellings the longest.
  const theirs = [...counts]
    .filter(([key, count]) => isTheirs(key, count, parted.size, names))
    .sort(([one, count], [other, otherCount]) => otherCount - count || other.length - one.length)[0]?.[0];
  if (theirs === undefined) return entries;
  // A series bears the feed's name, and a day or a number beside it: that is its title.
  const rests = [...parted.values()].flatMap((parts) => parts.get(theirs)?.rest ?? []);
  if (rests.filter(isDayOrNumber).length >= rests.length * MOST) return entries;
  return entries.map((entry) => {
    const rest = parted.get(entry)?.get(theirs)?.rest;
    return rest === undefined ? entry : { ...entry, title: rest };
  });
}

function isTheirs(key: string, count: number, titles: number, names: readonly string[]): boolean {
  const isAll = count === titles;
  if (isAll && titles >= FEWEST_TITLES) return names.some((name) => isPartOfName(key, squeezed(name)));
  const isMost = titles >= FEWEST_FOR_MOST && count > titles * MOST;
  return (isAll || isMost) && names.some((name) => isName(key, squeezed(name)));
}

/** Before the name of the outlet may stand that of the section that all of it is in. */
function withoutSection(entries: readonly ParsedEntry[]): readonly ParsedEntry[] {
  const titled = entries.filter(({ title }) => title !== '');
  const parted = new Map(titled.map((entry) => [entry, partsOf(entry.title, 'behind', [])]));
  const first = titled[0] === undefined ? undefined : parted.get(titled[0]);
  const shared = [...(first?.keys() ?? [])].find((key) =>
    [...parted.values()].every((parts) => parts.has(key)),
  );
  if (shared === undefined || titled.length < FEWEST_TITLES) return entries;
  return entries.map((entry) => ({ ...entry, title: parted.get(entry)?.get(shared)?.rest ?? entry.title }));
}

/** An entry of a feed that gathers without the name of its outlet behind its title or in front of it. */
export function withoutSource(entry: ParsedEntry): ParsedEntry {
  const { source, title } = entry;
  if (source === undefined) return entry;
  const key = squeezed(source.name);
  const parted =
    partsOf(title, 'behind', [source.name]).get(key) ?? partsOf(title, 'in front', [source.name]).get(key);
  return parted === undefined ? entry : { ...entry, title: parted.rest };
}

/** What stands on one side of a mark, by its letters alone, with what is left of the title. */
function partsOf(title: string, side: Side, names: readonly string[]): ReadonlyMap<string, Parted> {
  const parts = new Map<string, Parted>();
  if (title.length > LONGEST_TITLE) return parts;
  const add = (rest: string, part: string): void => {
    const key = squeezed(part);
    // A title is left that has a word in it.
    if (key !== '' && /\p{L}{3}|[^\p{ASCII}]{2}/u.test(rest) && !parts.has(key))
      parts.set(key, { rest: rest.trim(), part });
  };
  for (const name of names) {
    const rest = side === 'behind' ? beforeName(title, name) : afterName(title, name);
    if (rest !== null) add(rest, name);
  }
  for (const pattern of side === 'behind' ? BEHIND : IN_FRONT) {
    const { rest, part } = pattern.exec(title)?.groups ?? {};
    if (rest !== undefined && part !== undefined) add(rest, part);
  }
  return parts;
}

function beforeName(title: string, name: string): string | null {
  if (!title.toLowerCase().endsWith(name.toLowerCase())) return null;
  const rest = title.slice(0, title.length - name.length);
  return MARK_AT_END.test(rest) ? rest.replace(MARK_AT_END, '') : null;
}

function afterName(title: string, name: string): string | null {
  if (!title.toLowerCase().startsWith(name.toLowerCase())) return null;
  const rest = title.slice(name.length);
  return MARK_AT_START.test(rest) ? rest.replace(MARK_AT_START, '') : null;
}

const SHORTEST_PART = 3;
/** An article in front of a name. */
const LONGEST_ARTICLE = 4;
const LONG_NAME = 6;

const isPartOfName = (key: string, name: string): boolean =>
  key === name ||
  (Math.min(key.length, name.length) >= SHORTEST_PART && (name.includes(key) || key.includes(name)));

function isName(key: string, name: string): boolean {
  if (key === name) return true;
  const [short, long] = key.length < name.length ? [key, name] : [name, key];
  return short.length >= LONG_NAME && long.length - short.length <= LONGEST_ARTICLE && long.endsWith(short);
}

const squeezed = (text: string): string => folded(text.toLowerCase()).replace(/[^\p{L}\p{N}]/gu, '');
