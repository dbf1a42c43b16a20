import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findCulprits } from '../../src/tasks/find-culprits';

const items = Array.from({ length: 200 }, (_, at) => at);

test('finds what work fails over, and nothing else', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(fc.nat(199), { maxLength: 6 }), async (bad) => {
      const found = await findCulprits(items, async (some) =>
        some.some((one) => bad.includes(one)) ? 'no' : null,
      );
      expect(found?.map(({ item }) => item)).toEqual([...bad].sort((a, b) => a - b));
    }),
  );
});

test('needs few trials for one among many', async () => {
  let trials = 0;
  await findCulprits(items, async (some) => {
    trials += 1;
    return some.includes(120) ? 'no' : null;
  });
  expect(trials).toBeLessThan(20);
});

test('names the second of two that only fail together', async () => {
  const found = await findCulprits(items, async (some) =>
    some.includes(3) && some.includes(150) ? 'both' : null,
  );
  expect(found).toEqual([{ item: 150, why: 'both' }]);
});

test('says that no item is to blame where work fails without any, or over every one', async () => {
  expect(await findCulprits(items, async () => 'always')).toBeNull();
  expect(await findCulprits(items, async (some) => (some.length > 0 ? 'any' : null))).toBeNull();
});
