import { describe, expect, test } from 'vitest';
import { newFeedId } from '../../../src/core/feeds/feed-id';

const nobody = () => false;

describe('newFeedId', () => {
  test('is the same for every way to write an address', () => {
    const id = newFeedId('https://a.example/feed', nobody);
    expect(newFeedId('http://A.example/feed/', nobody)).toBe(id);
    expect(newFeedId('https://a.example/other', nobody)).not.toBe(id);
  });

  test('is another when a feed that has moved away still has it', () => {
    const id = newFeedId('https://a.example/feed', nobody);
    const second = newFeedId('https://a.example/feed', (taken) => taken === id);
    expect(second).not.toBe(id);
    expect(newFeedId('https://a.example/feed', (taken) => taken === id)).toBe(second);
  });

  test('has no colon, for entries lie in ranges of keys that begin with it', () => {
    expect(newFeedId('https://a.example/feed', nobody)).toMatch(/^[\da-f]{16}$/);
  });
});
