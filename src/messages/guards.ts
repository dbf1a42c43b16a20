import { webAddress } from '../core/address/web-address';

/** Whether a value that came by a message is what it should be. */
export type Guard<T> = (value: unknown) => value is T;

/** Longer than any id, title or address that is stored. */
const LONGEST_TEXT = 100_000;
/** More than anybody follows, or does at once. */
const MOST_ITEMS = 50_000;
/** The last instant a date can stand for. */
const LAST_INSTANT = 8.64e15;

/** @param longest in UTF-16 units */
export const text =
  (longest = LONGEST_TEXT): Guard<string> =>
  (value): value is string =>
    typeof value === 'string' && value.length <= longest;

/** Ids are texts of which only the kind is known at compile time. */
export const id =
  <T extends string>(): Guard<T> =>
  (value): value is T =>
    value !== '' && text()(value);

/** Absolute http(s). */
export const address: Guard<string> = (value): value is string => text()(value) && webAddress(value) !== null;

export const yesOrNo: Guard<boolean> = (value): value is boolean => typeof value === 'boolean';

/** Milliseconds since 1970. */
export const instant: Guard<number> = (value): value is number =>
  typeof value === 'number' && Math.abs(value) <= LAST_INSTANT;

/** A whole number within bounds, both included. */
export const whole =
  (least: number, most: number): Guard<number> =>
  (value): value is number =>
    Number.isInteger(value) && Number(value) >= least && Number(value) <= most;

export const oneOf =
  <T extends string>(...allowed: readonly T[]): Guard<T> =>
  (value): value is T =>
    allowed.some((one) => one === value);

export const either =
  <One, Other>(one: Guard<One>, other: Guard<Other>): Guard<One | Other> =>
  (value): value is One | Other =>
    one(value) || other(value);

/** What is not there is lost on the way of a message, or becomes null. */
export const orNull =
  <T>(guard: Guard<T>): Guard<T | null> =>
  (value): value is T | null =>
    value === null || value === undefined || guard(value);

/** What may be left out. */
export const orAbsent =
  <T>(guard: Guard<T>): Guard<T | undefined> =>
  (value): value is T | undefined =>
    value === undefined || guard(value);

export const listOf =
  <T>(guard: Guard<T>, most = MOST_ITEMS): Guard<readonly T[]> =>
  (value): value is readonly T[] =>
    Array.isArray(value) && value.length <= most && value.every(guard);

type Shape<T> = { readonly [Key in keyof T]-?: Guard<T[Key]> };

/** An object of which every field is as it should be, and no other is there. */
export const shape =
  <T extends object>(guards: Shape<T>): Guard<T> =>
  (value): value is T =>
    isRecord(value) &&
    Object.entries<Guard<unknown>>(guards).every(([key, guard]) => guard(value[key])) &&
    Object.keys(value).every((key) => Object.hasOwn(guards, key));

/** The same, of which any field may be left out. */
export const someOf =
  <T extends object>(guards: Shape<T>): Guard<Partial<T>> =>
  (value): value is Partial<T> =>
    isRecord(value) &&
    Object.entries(value).every(
      ([key, field]) => Object.hasOwn(guards, key) && guards[key as keyof T](field),
    );

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
