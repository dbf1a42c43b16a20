import { describe, expect, test } from 'vitest';
import { byline, personName } from '../../../src/core/feeds/people';

describe('personName', () => {
  test.each([
    ['Ann Ames', 'Ann Ames'],
    ['ann@north.example (Ann Ames)', 'Ann Ames'],
    ['Ann Ames (ann@north.example)', 'Ann Ames'],
    ['Ann Ames <ann@north.example>', 'Ann Ames'],
    ['"Ann Ames" <ann@north.example>', 'Ann Ames'],
    ['<a href="https://north.example">Ann Ames</a>', 'Ann Ames'],
    ['ann@north.example', 'ann@north.example'],
  ])('reads %j', (raw, name) => {
    expect(personName(raw)).toBe(name);
  });

  test('finds nobody in nothing, and in what is too long for a name', () => {
    expect(personName(null)).toBeNull();
    expect(personName('  ')).toBeNull();
    expect(personName('x'.repeat(1_000))).toBeNull();
  });
});

describe('byline', () => {
  test('names everyone once, in order', () => {
    expect(byline(['Ann', null, 'Bo', 'Ann'])).toBe('Ann, Bo');
    expect(byline([null])).toBeNull();
  });
});
