import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EntryId } from '../../../src/core/model/ids';
import { isExempt, type KeptEntry, whatToForget } from '../../../src/core/retention/what-to-forget';

const DAY_MS = 86_400_000;
const now = 400 * DAY_MS;
const roomy = { days: 365, bytes: 1e9 };

const anEntry = (id: string, daysOld: number, over: Partial<KeptEntry> = {}): KeptEntry => ({
  id: id as EntryId,
  firstSeenAt: now - daysOld * DAY_MS,
  bytes: 100,
  isSaved: false,
  isInEdition: false,
  isStillPublished: false,
  ...over,
});

describe('whatToForget', () => {
  test('forgets what is older than the budget, oldest first', () => {
    const entries = [anEntry('new', 1), anEntry('old', 31), anEntry('older', 90), anEntry('edge', 30)];
    expect(whatToForget(entries, { ...roomy, days: 30 }, now)).toEqual(['older', 'old']);
  });

  test('forgets no more than it takes to come within the bytes', () => {
    const entries = [anEntry('c', 1), anEntry('b', 2), anEntry('a', 3)];
    expect(whatToForget(entries, { ...roomy, bytes: 200 }, now)).toEqual(['a']);
    expect(whatToForget(entries, { ...roomy, bytes: 199 }, now)).toEqual(['a', 'b']);
  });

  test('counts what it may not forget against the budget', () => {
    const entries = [anEntry('kept', 9, { isSaved: true, bytes: 1000 }), anEntry('a', 3), anEntry('b', 2)];
    expect(whatToForget(entries, { ...roomy, bytes: 1100 }, now)).toEqual(['a']);
  });

  test.each(['isSaved', 'isInEdition', 'isStillPublished'] as const)(
    'never forgets an entry that %s',
    (reason) => {
      expect(whatToForget([anEntry('kept', 999, { [reason]: true })], { days: 0, bytes: 0 }, now)).toEqual(
        [],
      );
    },
  );

  test('forgets nothing within the budget', () => {
    expect(whatToForget([anEntry('a', 365)], roomy, now)).toEqual([]);
    expect(whatToForget([], { days: 0, bytes: 0 }, now)).toEqual([]);
  });
});

describe('whatToForget on any store', () => {
  const entry = fc.record({
    id: fc.nat({ max: 500 }).map((number) => `e${number}` as EntryId),
    firstSeenAt: fc.integer({ min: 0, max: now }),
    bytes: fc.nat({ max: 5000 }),
    isSaved: fc.boolean(),
    isInEdition: fc.boolean(),
    isStillPublished: fc.boolean(),
  });
  const entries = fc.uniqueArray(entry, { selector: (one) => one.id, maxLength: 40 });
  const budget = fc.record({ days: fc.nat({ max: 400 }), bytes: fc.nat({ max: 100_000 }) });

  test('never gives an exempt entry', () => {
    fc.assert(
      fc.property(entries, budget, (stored, limits) => {
        const forgotten = new Set(whatToForget(stored, limits, now));
        expect(stored.filter((one) => isExempt(one) && forgotten.has(one.id))).toEqual([]);
      }),
    );
  });

  test('is within the budget afterwards, unless what is exempt is more than that', () => {
    fc.assert(
      fc.property(entries, budget, (stored, limits) => {
        const forgotten = new Set(whatToForget(stored, limits, now));
        const kept = stored.filter((one) => !forgotten.has(one.id));
        const bytes = (of: readonly KeptEntry[]) => of.reduce((total, one) => total + one.bytes, 0);
        expect(bytes(kept)).toBeLessThanOrEqual(Math.max(limits.bytes, bytes(kept.filter(isExempt))));
        for (const one of kept.filter((other) => !isExempt(other))) {
          expect(now - one.firstSeenAt).toBeLessThanOrEqual(limits.days * DAY_MS);
        }
      }),
    );
  });

  test('forgets no more with a larger budget', () => {
    fc.assert(
      fc.property(entries, budget, budget, (stored, limits, more) => {
        const larger = { days: limits.days + more.days, bytes: limits.bytes + more.bytes };
        const forgotten = new Set(whatToForget(stored, limits, now));
        expect(whatToForget(stored, larger, now).filter((id) => !forgotten.has(id))).toEqual([]);
      }),
    );
  });

  test('has nothing more to forget the second time', () => {
    fc.assert(
      fc.property(entries, budget, (stored, limits) => {
        const forgotten = new Set(whatToForget(stored, limits, now));
        expect(
          whatToForget(
            stored.filter((one) => !forgotten.has(one.id)),
            limits,
            now,
          ),
        ).toEqual([]);
      }),
    );
  });
});
