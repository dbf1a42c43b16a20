import { describe, expect, test } from 'vitest';
import { foundIn, offersAddress } from '../../src/messages/found-on-page';

const found = {
  site: 's.example',
  offers: [
    { address: 'https://s.example/feed?a=1&b=2', title: 'News & more', isFollowed: false },
    { address: 'https://s.example/other', title: null, isFollowed: true },
  ],
};
const searchOf = (address: string): string => new URL(address, 'https://lede.example').search;

describe('foundIn', () => {
  test('reads what offersAddress writes', () => {
    expect(foundIn(searchOf(offersAddress(found)))).toEqual(found);
  });

  test('is null for an address that brings nothing', () => {
    expect(foundIn('')).toBeNull();
    expect(foundIn('?found=%7B%22site')).toBeNull();
    expect(foundIn('?found=%7B%7D')).toBeNull();
  });

  test('leaves out what is no address of the web', () => {
    const bad = [{ address: 'javascript:alert(1)' }, { address: 7 }, null, ...found.offers];
    const search = `?${new URLSearchParams({ found: JSON.stringify({ site: 's.example', offers: bad }) })}`;
    expect(foundIn(search)?.offers).toEqual(found.offers);
  });
});
