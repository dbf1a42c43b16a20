import { describe, expect, test } from 'vitest';
import { outletsAmong } from '../../../src/core/address/outlets';
import { aFeed, anEntry } from '../../support/edition-news';

describe('outletsAmong', () => {
  test('makes all feeds of one site one outlet, each under its own title', () => {
    const feeds = [
      aFeed('world', { title: 'Post: World', homeAddress: 'https://www.post.example/world' }),
      aFeed('home', { title: 'Post: Home', homeAddress: 'https://post.example/' }),
    ];
    const outletOf = outletsAmong(feeds, []);
    expect(outletOf(anEntry('world-1', 'A'))).toEqual({ key: 'post.example', name: 'Post: World' });
    expect(outletOf(anEntry('home-1', 'B'))).toEqual({ key: 'post.example', name: 'Post: Home' });
  });

  test('makes every host under one registrable domain one outlet, under a suffix of two labels too', () => {
    const homes = ['https://news.post.co.uk/', 'https://sport.post.co.uk/football', 'https://rival.co.uk/'];
    const feeds = homes.map((homeAddress, at) => aFeed(`f${at}`, { homeAddress }));
    const outletOf = outletsAmong(feeds, []);
    expect(feeds.map((_feed, at) => outletOf(anEntry(`f${at}-1`, 'A')).key)).toEqual([
      'post.co.uk',
      'post.co.uk',
      'rival.co.uk',
    ]);
  });

  test('keeps blogs on one host apart', () => {
    const homes = [
      'https://ann.blogspot.com/',
      'https://bo.blogspot.com/',
      'https://ann.substack.com/',
      'https://bo.substack.com/',
    ];
    const outletOf = outletsAmong(
      homes.map((homeAddress, at) => aFeed(`f${at}`, { homeAddress })),
      [],
    );
    expect(new Set(homes.map((_home, at) => outletOf(anEntry(`f${at}-1`, 'A')).key)).size).toBe(4);
  });

  test('takes a paper with a host for each section for no feed that gathers', () => {
    const entries = ['world', 'sport', 'arts', 'money'].map((section, at) =>
      anEntry(`post-${at}`, 'A', { address: `https://${section}.post.example/${at}` }),
    );
    const outletOf = outletsAmong([aFeed('post', { title: 'The Post', homeAddress: null })], entries);
    expect(new Set(entries.map((entry) => outletOf(entry).name))).toEqual(new Set(['The Post']));
  });

  test('knows a site whose links go through somebody else', () => {
    const feeds = [aFeed('north'), aFeed('south')];
    const through = (id: string) => anEntry(id, 'A', { address: `https://redirect.example/${id}` });
    const outletOf = outletsAmong(feeds, [through('north-1'), through('south-1')]);
    expect(outletOf(through('north-1')).key).toBe('north.example');
    expect(outletOf(through('south-1')).key).toBe('south.example');
  });

  test('is the one that published it first, where a feed that gathers says so', () => {
    const feeds = [
      aFeed('digest'),
      aFeed('gazette', { title: 'Gazette', homeAddress: 'https://gazette.example/' }),
    ];
    const outletOf = outletsAmong(feeds, []);
    const source = { name: 'Harbour Gazette', address: 'https://www.gazette.example/rss' };
    expect(outletOf(anEntry('digest-1', 'A', { source }))).toEqual({
      key: 'gazette.example',
      name: 'Harbour Gazette',
    });
    expect(outletOf(anEntry('gazette-1', 'A')).key).toBe('gazette.example');
    expect(outletOf(anEntry('gazette-2', 'A', { source })).name).toBe('Gazette');
    const unknown = { name: 'Art Weekly', address: null };
    expect(outletOf(anEntry('digest-2', 'A', { source: unknown }))).toEqual({
      key: 'art weekly',
      name: 'Art Weekly',
    });
  });

  test('names the host where a feed gathers what others publish', () => {
    const hosts = ['www.a.example', 'b.example', 'c.example', 'd.example'];
    const entries = hosts.map((host, at) =>
      anEntry(`digest-${at}`, 'A', { address: `https://${host}/${at}` }),
    );
    const outletOf = outletsAmong([aFeed('digest')], entries);
    expect(entries.map((entry) => outletOf(entry).name)).toEqual([
      'a.example',
      'b.example',
      'c.example',
      'd.example',
    ]);
  });

  test('keeps publishers on a shared site apart', () => {
    const feeds = ['one', 'two'].map((id) => aFeed(id, { homeAddress: `https://www.youtube.com/@${id}` }));
    const outletOf = outletsAmong(feeds, []);
    expect(outletOf(anEntry('one-1', 'A')).key).not.toBe(outletOf(anEntry('two-1', 'A')).key);
  });

  test('has a name even where feed and entry give none', () => {
    const feed = aFeed('bare', { title: ' ', homeAddress: null, address: 'https://bare.example/feed' });
    const outletOf = outletsAmong([feed], []);
    expect(outletOf(anEntry('bare-1', 'A', { address: null }))).toEqual({
      key: 'bare.example',
      name: 'bare.example',
    });
  });
});
