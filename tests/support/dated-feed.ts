/**
 * A feed's document, taken apart so that it can be served as it stood at an earlier moment and as if that had been on
 * another day. What does not tell of time passes byte by byte.
 */
export type DatedFeed = {
  readonly head: string;
  readonly entries: readonly DatedEntry[];
  readonly tail: string;
};

type DatedEntry = {
  /** With all that stands between it and the entry before. */
  readonly text: string;
  /** Milliseconds since 1970; null where it gives no date. */
  readonly at: number | null;
};

const DAY_MS = 86_400_000;
const ENTRY = /<(item|entry)\b[\s\S]*?<\/\1>/g;
/** Elements of RSS, Atom and Dublin Core that hold a date and nothing else: opening, name, date, closing. */
const DATE =
  /(<(pubDate|lastBuildDate|dc:date|dcterms:modified|published|updated)\b[^>]*>\s*(?:<!\[CDATA\[\s*)?)([^<\]\s][^<\]]*?)(\s*(?:\]\]>\s*)?<\/\2>)/g;
/** Thu, 19 Feb 2026 08:10:00 GMT */
const IN_WORDS = /^[A-Z][a-z]{2}, (\d{1,2}) ([A-Z][a-z]{2}) (\d{4})( .+)$/;
/** 2026-02-19T08:10:00Z */
const IN_NUMBERS = /^(\d{4})-(\d\d)-(\d\d)(T.+)$/;
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** @throws where a date is written in a way that is not known here */
export function readDatedFeed(document: Uint8Array): DatedFeed {
  // A character for each byte: whatever the encoding, all of it comes out as it went in.
  const text = Buffer.from(document).toString('latin1');
  const entries: DatedEntry[] = [];
  let head: string | null = null;
  let end = 0;
  for (const found of text.matchAll(ENTRY)) {
    head ??= text.slice(0, found.index);
    const from = entries.length === 0 ? found.index : end;
    end = found.index + found[0].length;
    entries.push({ text: text.slice(from, end), at: publishedIn(found[0]) });
  }
  return { head: head ?? '', entries, tail: text.slice(end) };
}

/**
 * The document as it stood at an instant, with every date so many days later. Entries without a date were always there;
 * the feed's own dates that lie ahead of the instant are left out.
 * @param at milliseconds since 1970, by the later dates
 */
export function documentAt({ head, entries, tail }: DatedFeed, at: number, days: number): Uint8Array {
  const out = entries.filter((entry) => entry.at === null || entry.at + days * DAY_MS <= at);
  const ofFeed = (text: string): string =>
    text.replace(DATE, (all, _opening, _name, date: string) =>
      instantOf(date) + days * DAY_MS <= at ? all : '',
    );
  const text = [ofFeed(head), ...out.map((entry) => entry.text), ofFeed(tail)].join('');
  const later = text.replace(
    DATE,
    (_all, opening: string, _name, date: string, closing: string) =>
      opening + laterByDays(date, days) + closing,
  );
  return new Uint8Array(Buffer.from(later, 'latin1'));
}

/** When its newest entry of that instant came out, by the later dates; null when none had. */
export function newestAt({ entries }: DatedFeed, at: number, days: number): number | null {
  const out = entries
    .flatMap((entry) => (entry.at === null ? [] : entry.at + days * DAY_MS))
    .filter((each) => each <= at);
  return out.length === 0 ? null : Math.max(...out);
}

/** The first of the last three days in a row on which entries came out, in days since 1970 (UTC); null without such. */
export function threeDaysOf({ entries }: DatedFeed): number | null {
  const days = new Set(entries.flatMap(({ at }) => (at === null ? [] : Math.floor(at / DAY_MS))));
  const firsts = [...days].filter((day) => days.has(day + 1) && days.has(day + 2));
  return firsts.length === 0 ? null : Math.max(...firsts);
}

function publishedIn(entry: string): number | null {
  const dates = [...entry.matchAll(DATE)];
  const date = dates.find(([, , name]) => name !== 'updated' && name !== 'dcterms:modified') ?? dates[0];
  return date === undefined ? null : instantOf(date[3] ?? '');
}

const instantOf = (date: string): number => {
  const at = Date.parse(date);
  // Only what can be written anew as well counts as read.
  if (Number.isNaN(at) || !(IN_WORDS.test(date) || IN_NUMBERS.test(date)))
    throw new Error(`“${date}” is written in a way that is not known here`);
  return at;
};

/** The day alone is written anew: the time of day, and in which zone, stay as the publisher wrote them. */
function laterByDays(date: string, days: number): string {
  const inWords = IN_WORDS.exec(date);
  if (inWords !== null) {
    const [, day = '', month = '', year = '', rest = ''] = inWords;
    const later = new Date(Date.UTC(Number(year), MONTHS.indexOf(month), Number(day)) + days * DAY_MS);
    const written = String(later.getUTCDate()).padStart(day.length, '0');
    return `${WEEKDAYS[later.getUTCDay()]}, ${written} ${MONTHS[later.getUTCMonth()]} ${later.getUTCFullYear()}${rest}`;
  }
  const [, year = '', month = '', day = '', rest = ''] = IN_NUMBERS.exec(date) ?? [];
  const later = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)) + days * DAY_MS);
  return `${later.toISOString().slice(0, 'yyyy-mm-dd'.length)}${rest}`;
}
