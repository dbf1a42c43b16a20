import { httpAddress } from '../address/http-address';
import { hasPassword, webAddress } from '../address/web-address';
import { LONGEST_LANGUAGE_TAG } from '../text/base-language';
import { type BackupFault, MOST_FAULTS } from './backup';

/** Where in the file a check stands; the path is only spelled out for a fault. */
export type Place = {
  readonly parent: Place | null;
  readonly key: string | number;
  readonly depth: number;
  readonly faults: BackupFault[];
};

/** The value if it is what it should be, otherwise undefined, and the place is named among the faults. */
export type Check<T> = (value: unknown, place: Place) => T | undefined;

/** Text within text nests a handful; a file may say otherwise. */
const MAX_DEPTH = 60;

export const topPlace = (key: string, faults: BackupFault[]): Place => ({
  parent: null,
  key,
  depth: 0,
  faults,
});

export const within = (parent: Place, key: string | number): Place => ({
  parent,
  key,
  depth: parent.depth + 1,
  faults: parent.faults,
});

export const fault = (place: Place, expected: string): undefined => {
  if (place.faults.length < MOST_FAULTS) place.faults.push({ path: pathOf(place), expected });
  return undefined;
};

const pathOf = ({ parent, key }: Place): string => {
  if (parent === null) return String(key);
  return typeof key === 'number' ? `${pathOf(parent)}[${key}]` : `${pathOf(parent)}.${key}`;
};

export const text: Check<string> = (value, place) =>
  typeof value === 'string' ? value : fault(place, 'text');

export const yesOrNo: Check<boolean> = (value, place) =>
  typeof value === 'boolean' ? value : fault(place, 'true or false');

/** The last instant a date can stand for. */
const LAST_INSTANT = 8.64e15;

export const instant: Check<number> = (value, place) =>
  typeof value === 'number' && Math.abs(value) <= LAST_INSTANT
    ? value
    : fault(place, 'a time in milliseconds since 1970');

export const count: Check<number> = (value, place) =>
  Number.isSafeInteger(value) && Number(value) >= 0 ? Number(value) : fault(place, 'a whole number');

/** As every address of an entry: written as browsers write it, without a name or password. */
export const address: Check<string> = (value, place) =>
  (typeof value === 'string' ? httpAddress(value, null) : null) ?? fault(place, 'an http address');

/** As one a reader types: with a name or password it is none that can be asked. */
export const feedAddress: Check<string> = (value, place) => {
  const web = typeof value === 'string' ? webAddress(value) : null;
  if (web === null) return fault(place, 'an http address');
  return hasPassword(web) ? fault(place, 'an address without a name or password') : web;
};

/** Ids are texts of which only the kind is known at compile time. */
export const id =
  <T extends string>(): Check<T> =>
  (value, place) =>
    // The brand is what this check confers.
    typeof value === 'string' && value !== '' ? (value as T) : fault(place, 'an id');

/** A missing field reads as null. */
export const orNull =
  <T>(check: Check<T>): Check<T | null> =>
  (value, place) =>
    value === null || value === undefined ? null : check(value, place);

/** What a check of a field answers that is missing and may be. */
const ABSENT = Symbol('absent');

/** A missing field stays missing, so that an older record is read as it was written. */
export const orAbsent =
  <T>(check: Check<T>): Check<T | undefined> =>
  (value, place) =>
    // `shape` leaves such a field out, which is what the type says.
    value === undefined ? (ABSENT as unknown as T) : check(value, place);

/** A field the record can do without: what is wrong with it is named, and it is left out. */
export const goodOrAbsent = <T>(check: Check<T>): Check<T | undefined> =>
  orAbsent((value, place) => check(value, place) ?? (ABSENT as unknown as T));

/** What is no language tag is named, and reads as none. */
export const languageTag: Check<string | null> = (value, place) => {
  if (value === null || value === undefined) return null;
  const isTag = typeof value === 'string' && value.length <= LONGEST_LANGUAGE_TAG;
  return isTag ? value : (fault(place, 'a language tag') ?? null);
};

export const oneOf =
  <T extends string | number>(...allowed: readonly T[]): Check<T> =>
  (value, place) =>
    allowed.find((one) => one === value) ?? fault(place, `one of ${allowed.join(', ')}`);

/** Whole or not at all: one bad item spoils the list. */
export const listOf =
  <T>(check: Check<T>): Check<readonly T[]> =>
  (value, place) => {
    if (!Array.isArray(value)) return fault(place, 'a list');
    const items: T[] = [];
    for (const [at, item] of value.entries()) {
      const good = check(item, within(place, at));
      if (good === undefined) return undefined;
      items.push(good);
    }
    return items;
  };

/** The good items of a list; the bad ones are named. */
export const goodOf = <T>(value: unknown, check: Check<T>, place: Place): readonly T[] => {
  if (value === undefined) return [];
  if (!Array.isArray(value)) return fault(place, 'a list') ?? [];
  return value.flatMap((item, at) => {
    const good = check(item, within(place, at));
    return good === undefined ? [] : [good];
  });
};

/** An object of which every field is as it should be; fields nobody knows are left behind. */
export const shape =
  <T extends object>(checks: { readonly [Key in keyof T]-?: Check<T[Key]> }): Check<T> =>
  (value, place) => {
    if (!isRecord(value)) return fault(place, 'an object');
    if (place.depth > MAX_DEPTH) return fault(place, 'less nesting');
    const fields: [string, unknown][] = [];
    for (const [key, check] of Object.entries<Check<unknown>>(checks)) {
      const good = check(value[key], within(place, key));
      if (good === undefined) return undefined;
      if (good !== ABSENT) fields.push([key, good]);
    }
    // Each field of T has passed its own check.
    return Object.fromEntries(fields) as T;
  };

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
