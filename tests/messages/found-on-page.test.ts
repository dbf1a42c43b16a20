import { describe, expect, test } from 'vitest';
import { foundIn, isForOffers, OFFERS_ADDRESS } from '../../src/messages/found-on-page';

const found = {
  site: 's.example',
  offers: [
    { address: 'https://s.example/feed?a=1&b=2', title: 'News & more', isFollowed: false },
    { address: 'https://s.example/other', title: null, isFollowed: true },
  ],
};

test('the address says that something was found, and nothing of what', () => {
  expect(isForOffers(new URL(OFFERS_ADDRESS, 'https://lede.example').search)).toBe(true);
  expect(isForOffers('')).toBe(false);
  expect(isForOffers('?view=search')).toBe(false);
});

describe('foundIn', () => {
  test('is what was handed over', () => {
    expect(foundIn(structuredClone(found))).toEqual(found);
  });

  test.each([undefined, null, 'nonsense', 7, {}, { site: 's.example' }, { offers: [] }])(
    'is null for %o, which brings nothing',
    (left) => {
      expect(foundIn(left)).toBeNull();
    },
  );

  test('leaves out what is no address of the web', () => {
    const bad = [{ address: 'javascript:alert(1)' }, { address: 7 }, null, ...found.offers];
    expect(foundIn({ site: 's.example', offers: bad })?.offers).toEqual(found.offers);
  });
});
