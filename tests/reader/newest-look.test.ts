import { expect, test } from 'vitest';
import { newestLook } from '../../src/reader/newest-look';

test('an older look that comes in later is not taken', async () => {
  const answers: ((seen: string) => void)[] = [];
  const taken: string[] = [];
  const look = newestLook(
    () => new Promise<string>((resolve) => answers.push(resolve)),
    (seen) => void taken.push(seen),
  );
  const older = look();
  const newer = look();
  answers[1]?.('newer');
  expect(await newer).toBe('newer');
  answers[0]?.('older');
  expect(await older).toBe('older');
  expect(taken).toEqual(['newer']);
});

test('one after the other, each is taken', async () => {
  let seen = 0;
  const taken: number[] = [];
  const look = newestLook(
    async () => {
      seen += 1;
      return seen;
    },
    (each) => void taken.push(each),
  );
  await look();
  await look();
  expect(taken).toEqual([1, 2]);
});
