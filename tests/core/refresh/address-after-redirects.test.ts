import { describe, expect, test } from 'vitest';
import {
  addressAfterRedirects,
  MAX_REDIRECTS,
  redirectsInALoop,
} from '../../../src/core/refresh/address-after-redirects';

const OLD = 'https://old.example/feed';

describe('addressAfterRedirects', () => {
  test('follows a chain that is permanent all along, relative hops too', () => {
    const hops = [
      { status: 301, location: 'https://new.example/a/rss' },
      { status: 308, location: '../feed' },
    ];
    expect(addressAfterRedirects(OLD, hops)).toBe('https://new.example/feed');
  });

  test.each([
    [
      'one temporary hop',
      [
        { status: 301, location: 'https://a.example/' },
        { status: 302, location: 'https://b.example/' },
      ],
    ],
    ['a hop that leaves the web', [{ status: 301, location: 'file:///etc/hosts' }]],
    ['no hop', []],
    [
      'more hops than anyone follows',
      Array.from({ length: MAX_REDIRECTS + 1 }, () => ({ status: 301, location: '/x' })),
    ],
  ])('keeps the address with %s', (_what, hops) => {
    expect(addressAfterRedirects(OLD, hops)).toBe(OLD);
  });
});

describe('redirectsInALoop', () => {
  test('knows a place it has been to and a chain without end', () => {
    expect(redirectsInALoop([OLD], OLD)).toBe(true);
    expect(redirectsInALoop([OLD], 'https://new.example/')).toBe(false);
    expect(
      redirectsInALoop(
        Array.from({ length: 11 }, (_, at) => `${OLD}/${at}`),
        'https://new.example/',
      ),
    ).toBe(true);
  });
});
