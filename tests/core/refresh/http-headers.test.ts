import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readHttpDate } from '../../../src/core/refresh/http-dates';
import { readCacheControl, readFreshMs, readRetryAt } from '../../../src/core/refresh/pace-hints';

const now = Date.UTC(1994, 10, 6, 8, 49, 37);

describe('readHttpDate', () => {
  test.each([
    'Sun, 06 Nov 1994 08:49:37 GMT',
    'Sunday, 06-Nov-94 08:49:37 GMT',
    'Sun Nov  6 08:49:37 1994',
    '6 Nov 1994 08:49:37 UTC',
    ' sun, 06 nov 1994 08:49:37 +0000 ',
  ])('reads %j', (text) => {
    expect(readHttpDate(text)).toBe(now);
  });

  test.each([
    '',
    '0',
    '-1',
    'tomorrow',
    'Sun, 06 Foo 1994 08:49:37 GMT',
    'Sun, 06 Nov 1994 25:49:37 GMT',
    '1994-11-06',
  ])('reads nothing from %j', (text) => {
    expect(readHttpDate(text)).toBeNull();
  });

  test('reads what browsers write', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true }), (date) => {
        expect(readHttpDate(date.toUTCString())).toBe(Math.floor(date.getTime() / 1000) * 1000);
      }),
    );
  });
});

describe('readRetryAt', () => {
  test.each([
    ['120', now + 120_000],
    [' "120" ', now + 120_000],
    ['Sun, 06 Nov 1994 09:49:37 GMT', now + 3_600_000],
    ['Sun, 06 Nov 1994 07:49:37 GMT', null],
    ['0', null],
    ['-5', null],
    ['soon', null],
    ['99999999999999999999', null],
    [null, null],
  ])('reads %j as %j', (value, at) => {
    expect(readRetryAt(value, now)).toBe(at);
  });
});

describe('readCacheControl', () => {
  test.each([
    ['public, Max-Age=600', { maxAgeMs: 600_000, noStore: false }],
    ['max-age="60"', { maxAgeMs: 60_000, noStore: false }],
    ['s-maxage=600', { maxAgeMs: null, noStore: false }],
    ['no-store, max-age=600', { maxAgeMs: 600_000, noStore: true }],
    ['max-age=forever', { maxAgeMs: null, noStore: false }],
    ['', { maxAgeMs: null, noStore: false }],
  ])('reads %j', (value, expected) => {
    expect(readCacheControl(value)).toEqual(expected);
  });
});

describe('readFreshMs', () => {
  const expires = 'Sun, 06 Nov 1994 09:49:37 GMT';

  test('takes max-age before Expires', () => {
    expect(readFreshMs({ cacheControl: 'max-age=60', expires }, now)).toBe(60_000);
    expect(readFreshMs({ cacheControl: null, expires }, now)).toBe(3_600_000);
  });

  test('takes nothing from a server that wants nothing kept, or from a date gone by', () => {
    expect(readFreshMs({ cacheControl: 'no-cache, max-age=60', expires }, now)).toBeNull();
    expect(readFreshMs({ cacheControl: null, expires: '0' }, now)).toBeNull();
    expect(readFreshMs({ cacheControl: null, expires }, now + 4_000_000)).toBeNull();
  });
});
