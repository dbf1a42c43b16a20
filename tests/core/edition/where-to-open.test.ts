import { describe, expect, test } from 'vitest';
import { whereToOpen } from '../../../src/core/edition/where-to-open';
import { aHeadline } from '../../support/builders';

const bare = aHeadline('a');
const withPage = aHeadline('a', { address: 'https://north.example/a' });

describe('whereToOpen', () => {
  test.each([
    [withPage, true, true, 'page'],
    [withPage, false, true, 'page'],
    [withPage, true, false, 'article'],
    [withPage, false, false, 'away'],
    [bare, true, true, 'article'],
    [bare, true, false, 'article'],
    [bare, false, true, 'search'],
    [bare, false, false, 'away'],
  ] as const)('case %#: leads to the %4$s', (headline, stored, online, kind) => {
    expect(whereToOpen(headline, stored, online).kind).toBe(kind);
  });

  test('searches for exactly the headline', () => {
    expect(whereToOpen(bare, false, true)).toEqual({ kind: 'search', words: 'Title of a' });
  });
});
