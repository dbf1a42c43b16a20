import { describe, expect, test } from 'vitest';
import { listedParameters, writtenParameters } from '../../../scripts/tracking.mjs';
import { cleanAddress } from '../../../src/core/address/clean-address';
import { growthOf, PROPORTIONATE } from '../../support/growth';

describe('cleanAddress', () => {
  test.each([
    ['https://a.example/story', 'https://a.example/story'],
    ['https://a.example/?utm_source=rss&utm_medium=feed', 'https://a.example/'],
    ['https://a.example/?id=7&utm_source=rss&page=2', 'https://a.example/?id=7&page=2'],
    ['https://a.example/?UTM_Source=rss&fbclid=IwAR0x', 'https://a.example/'],
    ['https://a.example/story#xtor=RSS-1', 'https://a.example/story'],
    [
      'https://a.example/story?at_medium=RSS&at_campaign=KARANGA#comments',
      'https://a.example/story#comments',
    ],
    ['https://a.example/story#section=2&part=b', 'https://a.example/story#section=2&part=b'],
    ['https://a.example/#/route?utm_source=x', 'https://a.example/#/route?utm_source=x'],
    ['https://a.example/?a=1&amp;utm_source=rss', 'https://a.example/?a=1'],
    ['https://a.example/?mtm_whatever_comes=1&gclid=2', 'https://a.example/'],
    ['https://a.example/?s=utm_source', 'https://a.example/?s=utm_source'],
    ['https://a.example/utm_source=1/', 'https://a.example/utm_source=1/'],
  ])('%s becomes %s', (address, clean) => {
    expect(cleanAddress(address)).toBe(clean);
  });

  test.each([
    'https://a.example/?q=%E4%BD%A0+%20b&empty=&flag&x=1;y=2&a[]=1&a[]=2',
    'https://a.example/?ref=home&source=x&s=1&id=utm',
    'https://www.youtube.com/watch?v=abc&t=40s',
    'https://a.example?',
    'https://日本語.example/道?頁=2',
  ])('%s has nothing to take off, and stays as it is written', (address) => {
    expect(cleanAddress(address)).toBe(address.replace(/\?$/, ''));
  });

  test('takes no longer for an address than it is long', () => {
    const many = (count: number) =>
      `https://a.example/?${'utm_a=1&b=2&'.repeat(count)}#${'x=1&'.repeat(count)}`;
    expect(cleanAddress(many(2))).toBe('https://a.example/?b=2&b=2&#x=1&x=1&');
    const addresses = new Map([20_000, 200_000].map((count) => [count, many(count)]));
    expect(growthOf((count) => void cleanAddress(addresses.get(count) ?? ''), 20_000)).toBeLessThan(
      PROPORTIONATE,
    );
  });

  test('knows the list of the package it comes from', () => {
    expect(writtenParameters()).toEqual(listedParameters());
    expect(writtenParameters().length).toBeGreaterThan(80);
  });
});
