import { describe, expect, test } from 'vitest';
import { type Validators, validatorsAfter, validatorsToSend } from '../../../src/core/refresh/validators';

const DATE = 'Mon, 30 Nov 2026 06:58:00 GMT';
const known = (more: Partial<Validators> = {}): Validators => ({
  etag: '"1"',
  lastModified: DATE,
  areValidatorsFickle: false,
  ...more,
});

describe('validatorsToSend', () => {
  test('sends back what a server gave', () => {
    expect(validatorsToSend(known())).toEqual({ etag: '"1"', lastModified: DATE });
    const weak = `W/"${'f'.repeat(128)}"`;
    expect(validatorsToSend(known({ etag: weak })).etag).toBe(weak);
  });

  test('sends nothing longer than a server needs, and no date that is none', () => {
    const long = known({ etag: `"${'x'.repeat(200)}"`, lastModified: 'reader=4f6c2a99; since=2026' });
    expect(validatorsToSend(long)).toEqual({ etag: null, lastModified: null });
    expect(validatorsToSend(known({ lastModified: `${DATE} ${'x'.repeat(99)}` })).lastModified).toBeNull();
  });

  test('sends nothing that told one answer from another', () => {
    const fickle = known({ areValidatorsFickle: true });
    expect(validatorsToSend(fickle)).toEqual({ etag: null, lastModified: null });
  });
});

describe('validatorsAfter', () => {
  const next = (etag: string, before: Validators, isSame: boolean) =>
    validatorsAfter(before, { etag, lastModified: DATE }, isSame);

  test('distrusts those that change while the document stays', () => {
    expect(next('"2"', known(), true).areValidatorsFickle).toBe(true);
    expect(next('"1"', known(), true).areValidatorsFickle).toBe(false);
    expect(next('"2"', known(), false).areValidatorsFickle).toBe(false);
  });

  test('stays distrustful when the document changes, and trusts again those that stay', () => {
    const fickle = next('"2"', known(), true);
    const changed = next('"3"', fickle, false);
    expect(changed.areValidatorsFickle).toBe(true);
    expect(next('"3"', changed, true).areValidatorsFickle).toBe(false);
  });

  test('keeps nothing that would not be sent', () => {
    const kept = validatorsAfter(
      known(),
      { etag: 'x'.repeat(50_000), lastModified: 'y'.repeat(50_000) },
      false,
    );
    expect(JSON.stringify(kept).length).toBeLessThan(150);
  });
});
