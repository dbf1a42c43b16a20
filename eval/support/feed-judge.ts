import { decodeHTML } from 'entities/decode';
import type { Check, FeedCase, Field } from './feed-cases.ts';

export type SeenEntry = Partial<Record<Field, unknown>>;
/** What a parser made of a document. A field that is left out is one the parser does not know. */
export type Seen = Partial<Record<Field, unknown>> & { readonly entries: readonly SeenEntry[] };

export type Reader = {
  readonly name: string;
  readonly fields: ReadonlySet<Field>;
  readonly entryFields: ReadonlySet<Field>;
  read(one: FeedCase): Promise<Seen> | Seen;
};

export type Verdict = { readonly id: string; readonly failures: readonly string[]; readonly threw: boolean };

export const fieldsNamed = (names: string): ReadonlySet<Field> => new Set(names.split(' ') as Field[]);

export const models = (reader: Reader, check: Check): boolean =>
  check.at === 'feed' ? reader.fields.has(check.field) : reader.entryFields.has(check.field);

export async function judge(reader: Reader, one: FeedCase, checks: readonly Check[]): Promise<Verdict> {
  try {
    const seen = await reader.read(one);
    const failures = checks.filter((check) => !holds(seen, check)).map((check) => describe(seen, check));
    return { id: one.id, failures, threw: false };
  } catch (error) {
    return { id: one.id, failures: [`threw ${String(error).slice(0, 80)}`], threw: true };
  }
}

const seenAt = (seen: Seen, { at, field }: Check): unknown => {
  if (at !== 'feed') return seen.entries[at]?.[field];
  return field === 'count' ? seen.entries.length : seen[field];
};

const describe = (seen: Seen, check: Check): string =>
  `${check.at}.${check.field}: expected ${short(check.expected)}, saw ${short(seenAt(seen, check))}`;

const short = (value: unknown): string => (JSON.stringify(value) ?? 'nothing').slice(0, 120);

function holds(seen: Seen, check: Check): boolean {
  const value = seenAt(seen, check);
  const { expected } = check;
  switch (check.as) {
    case 'same':
      return trimmed(value) === trimmed(expected);
    case 'absent':
      return value === null || value === undefined || value === '';
    case 'text':
      return readings(value).some((reading) => readings(expected).includes(reading));
    case 'address':
      return [expected, ...(check.others ?? [])].some((one) => isSameAddress(value, one));
    case 'letters':
      return readings(value).some((reading) => readings(expected).map(letters).includes(letters(reading)));
    case 'decoded':
      return bare(value) === bare(expected);
    case 'date':
      return instant(value) === instant(expected);
    case 'among':
      return Array.isArray(value) && value.some((one) => squeezed(one) === squeezed(expected));
    case 'within':
      return squeezed(value).includes(squeezed(expected));
    case 'bag':
      return Array.isArray(value) && Array.isArray(expected) && sorted(value) === sorted(expected);
    case 'enclosure':
      return Array.isArray(value) && isSubset(expected, value);
  }
}

/** A text as it stands, as markup read once and twice: feeds disagree on what is escaped how often. */
function readings(value: unknown): readonly string[] {
  const raw = value === null || value === undefined ? '' : String(value);
  const once = stripped(raw);
  return [squeezed(raw), squeezed(once), squeezed(stripped(once))];
}

const letters = (text: string): string => [...text].sort().join('');

const squeezed = (value: unknown): string => String(value ?? '').replace(/[\s\u200b\u00ad]+/g, '');

const stripped = (html: string): string =>
  decodeHTML(
    html
      .replace(/<(script|style|title)\b[\s\S]*?<\/\1\s*>/gi, ' ')
      .replace(/<!--[\s\S]*?-->/g, ' ')
      .replace(/<\/?[a-z][^<>]*>/gi, ' '),
  );

const trimmed = (value: unknown): unknown => (typeof value === 'string' ? value.trim() : value);

/** Without the characters that a reader may repair or drop. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is left out
const bare = (value: unknown): string => squeezed(value).replace(/[\u0000-\u001f\u0080-\u009f\ufeff]/g, '');

/** An expectation may have been left relative: then it has to be how the address ends. */
function isSameAddress(value: unknown, expected: unknown): boolean {
  if (address(value) === address(expected)) return true;
  const raw = String(expected ?? '').trim();
  return raw !== '' && !URL.canParse(raw) && String(value ?? '').endsWith(raw);
}

function address(value: unknown): string {
  const raw = String(value ?? '').trim();
  return URL.canParse(raw) ? new URL(raw).href : raw;
}

function instant(value: unknown): number | null {
  if (typeof value === 'number') return Math.floor(value / 1000);
  // Expected dates come as the nine numbers of a Python time tuple.
  if (Array.isArray(value)) {
    const [year, month, day, hour, minute, second] = value.map(Number);
    return Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute, second) / 1000;
  }
  const at = Date.parse(String(value ?? ''));
  return Number.isNaN(at) ? null : Math.floor(at / 1000);
}

const sorted = (values: readonly unknown[]): string =>
  JSON.stringify([...new Set(values.map(squeezed))].sort());

/** Every named part of the expected enclosure is found in one of the seen. */
function isSubset(expected: unknown, seen: readonly unknown[]): boolean {
  const parts = Object.entries(expected as Record<string, unknown>);
  return seen.some((one) =>
    parts.every(([key, value]) => {
      const found = (one as Record<string, unknown>)[key];
      return key === 'address'
        ? address(found) === address(value)
        : String(found ?? '') === String(value ?? '');
    }),
  );
}
