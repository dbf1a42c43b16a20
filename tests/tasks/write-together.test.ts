import { describe, expect, test } from 'vitest';
import { writeTogether } from '../../src/tasks/write-together';

const soon = () => new Promise((resolve) => setTimeout(resolve, 2));

describe('writeTogether', () => {
  test('writes at once, and together what comes meanwhile', async () => {
    const groups: number[][] = [];
    const put = writeTogether<number>(async (items) => {
      groups.push([...items]);
      await soon();
    });
    await Promise.all([1, 2, 3, 4].map(put));
    await put(5);
    expect(groups).toEqual([[1], [2, 3, 4], [5]]);
  });

  test('lets one that cannot be written take no other with it', async () => {
    const written: number[] = [];
    const put = writeTogether<number>(async (items) => {
      await soon();
      if (items.includes(3)) throw new Error('no room');
      written.push(...items);
    });
    const ends = await Promise.allSettled([1, 2, 3, 4].map(put));
    expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
    expect(written.sort()).toEqual([1, 2, 4]);
  });
});
