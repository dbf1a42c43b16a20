import { describe, expect, test } from 'vitest';
import {
  clockOf,
  hoursShown,
  minutesFrom,
  TIMES,
  withHour,
} from '../../../../src/reader/settings/editions/hours';

const timesOf = (hours: readonly number[]) => TIMES.map(({ name }) => hoursShown(hours)[name]);

describe('hoursShown', () => {
  test('finds for each time of day the hour that belongs to it', () => {
    expect(timesOf([7 * 60, 18 * 60])).toEqual([7 * 60, null, 18 * 60]);
    expect(timesOf([])).toEqual([null, null, null]);
  });

  test('draws the lines at eleven, at four and at midnight', () => {
    expect(timesOf([0])).toEqual([0, null, null]);
    expect(timesOf([11 * 60 - 1])).toEqual([11 * 60 - 1, null, null]);
    expect(timesOf([11 * 60])).toEqual([null, 11 * 60, null]);
    expect(timesOf([16 * 60 - 1])).toEqual([null, 16 * 60 - 1, null]);
    expect(timesOf([16 * 60])).toEqual([null, null, 16 * 60]);
    expect(timesOf([24 * 60 - 1])).toEqual([null, null, 24 * 60 - 1]);
  });

  test('each preset belongs to its own time of day', () => {
    expect(timesOf(TIMES.map(({ preset }) => preset))).toEqual(TIMES.map(({ preset }) => preset));
  });

  test('an hour that another time of day holds already stands beside it, in order', () => {
    expect(timesOf([420, 540])).toEqual([420, 540, null]);
    expect(timesOf([1080, 1200])).toEqual([null, 1080, 1200]);
    expect(timesOf([420, 540, 600])).toEqual([420, 540, 600]);
    expect(timesOf([720, 800])).toEqual([720, 800, null]);
  });

  test('shows every hour that the fields can make', () => {
    const minutes = Array.from({ length: 24 }, (_, hour) => hour * 60);
    for (const one of minutes) {
      for (const other of minutes.filter((each) => each > one)) {
        expect(timesOf([one, other]).filter((each) => each !== null)).toEqual([one, other]);
      }
    }
  });
});

describe('withHour', () => {
  test('adds, replaces and takes away, in order and each once', () => {
    expect(withHour([1080], null, 420)).toEqual([420, 1080]);
    expect(withHour([420, 1080], 420, 1100)).toEqual([1080, 1100]);
    expect(withHour([420, 1080], 420, null)).toEqual([1080]);
    expect(withHour([420, 1080], 420, 1080)).toEqual([1080]);
  });
});

describe('clockOf and minutesFrom', () => {
  test('write and read what a field for times holds', () => {
    expect([0, 420, 1439].map(clockOf)).toEqual(['00:00', '07:00', '23:59']);
    expect(['00:00', '07:00', '23:59', '18:30:15'].map(minutesFrom)).toEqual([0, 420, 1439, 1110]);
  });

  test.each(['', '7:00', 'noon'])('make nothing of “%s”', (clock) => {
    expect(minutesFrom(clock)).toBeNull();
  });
});
