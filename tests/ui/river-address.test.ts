import { describe, expect, test } from 'vitest';
import type { RiverPlace } from '../../src/core/river/river-place';
import { riverAddress, riverPlaceIn } from '../../src/ui/river-address';
import { feedId } from '../support/builders';

const placeIn = (address: string): RiverPlace => riverPlaceIn(address.slice(address.indexOf('?')));

describe('riverAddress', () => {
  test.each<[string, RiverPlace]>([
    ['everything', { feedId: null, folder: null, show: 'all' }],
    ['what is unread of one feed', { feedId: feedId('f 1&x=ü'), folder: null, show: 'unread' }],
    ['a folder in a folder', { feedId: null, folder: ['Zeitungen / Ö', 'ニュース'], show: 'hidden' }],
  ])('leads back to %s', (_what, place) => {
    expect(placeIn(riverAddress(place))).toEqual(place);
  });

  test('what no place is called shows everything', () => {
    expect(riverPlaceIn('?view=everything&show=constructor')).toEqual({
      feedId: null,
      folder: null,
      show: 'all',
    });
  });
});
