import { describe, expect, test } from 'vitest';
import { isSettled, redirectAfter, type SeenRedirect } from '../../../src/core/refresh/settled-redirect';

const OLD = 'https://old.example/feed';
const NEW = 'https://new.example/feed';
const DAY = 86_400_000;

const seenAfter = (...answers: readonly (readonly [day: number, cameFrom: string])[]): SeenRedirect | null =>
  answers.reduce(
    (seen: SeenRedirect | null, [day, cameFrom]) => redirectAfter(seen, OLD, cameFrom, day * DAY),
    null,
  );

describe('redirectAfter', () => {
  test('counts an unbroken row of answers from one other place', () => {
    expect(seenAfter([0, NEW], [1, NEW], [2, NEW])).toEqual({ to: NEW, since: 0, answers: 3 });
  });

  test('begins anew when the place changes, or the feed answers itself', () => {
    expect(seenAfter([0, NEW], [1, 'https://third.example/'])).toMatchObject({ answers: 1, since: DAY });
    expect(seenAfter([0, NEW], [1, OLD])).toBeNull();
    expect(seenAfter([0, NEW], [1, OLD], [2, NEW])).toMatchObject({ answers: 1, since: 2 * DAY });
  });
});

describe('isSettled', () => {
  test('never moves a feed to another place of a private network', () => {
    const seen = { to: 'http://192.168.1.9:81/feed', since: 0, answers: 50 };
    expect(isSettled(seen, 'http://192.168.1.9/feed', 90 * DAY)).toBe(false);
    expect(isSettled({ ...seen, to: 'https://192.168.1.9/feed' }, 'http://192.168.1.9/feed', 0)).toBe(true);
  });

  const settled = (seen: SeenRedirect | null, day: number): boolean =>
    seen !== null && isSettled(seen, OLD, day * DAY);

  test('takes a week and five answers', () => {
    const days = [0, 1, 2, 3, 4, 5, 6, 7].map((day) => [day, NEW] as const);
    expect(settled(seenAfter(...days), 7)).toBe(true);
    expect(settled(seenAfter(...days.slice(0, 7)), 6)).toBe(false);
    expect(settled(seenAfter([0, NEW], [8, NEW]), 8)).toBe(false);
  });

  test('needs no proof where only the writing differs', () => {
    const seen = redirectAfter(null, 'http://old.example/feed', 'https://old.example/feed/', 0);
    expect(seen !== null && isSettled(seen, 'http://old.example/feed', 0)).toBe(true);
  });
});
