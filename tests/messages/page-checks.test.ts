import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ok } from '../../src/core/problem';
import type { PageCalls } from '../../src/messages/contract';
import { pageChecks } from '../../src/messages/page-checks';
import { createRouter, type Handlers } from '../../src/messages/wire';
import { aFeed, aHeadline, entryId, feedId } from '../support/builders';

const heard: string[] = [];
const handlers = Object.fromEntries(
  Object.keys(pageChecks).map((call) => [
    call,
    async () => {
      heard.push(call);
      return ok(undefined);
    },
  ]),
) as unknown as Handlers<PageCalls>;
const route = createRouter<PageCalls>(handlers, pageChecks);
const send = (call: string, input: readonly unknown[]) => route({ lede: 1, call, input });

const headline = aHeadline('a', { address: 'https://a.example/1', publishedAt: 5 });
const toFollow = { address: 'a.example', title: null, homeAddress: null, folder: ['News', 'Ελλάδα'] };
const dated = { headline, at: 1, threadedAt: null, takenOffAt: null };
const story = { id: 's', title: 'T', followedAt: 1, lastMovedAt: 2, quietDays: 14, entries: [dated] };

/** One call of each kind, as the pages make them. */
const GOOD: { readonly [Name in keyof PageCalls]: Parameters<PageCalls[Name]> } = {
  markOpened: [entryId('a'), 1],
  markRead: [[entryId('a'), entryId('b')], 1],
  markUnread: [[entryId('a')]],
  save: [headline, true, 1],
  keep: [headline, false, 1],
  changeSettings: [{ theme: 'dark', editionHours: [420], editionFit: { kind: 'minutes', count: 5 } }],
  discoverFeeds: ['日本語.example'],
  enterPrivate: ['http://nas.local/'],
  clearRequests: [],
  findFeedsOnOpenPage: [],
  followFeeds: [[toFollow], 1],
  unfollow: [[feedId('a')], 1],
  followAgain: [[aFeed('a')]],
  forgetUnfollowed: [[feedId('a')]],
  giveBackSites: [['https://a.example/']],
  pauseFeed: [feedId('a'), null],
  changeFeed: [feedId('a'), { title: 'T' }],
  changeFeedAddress: [feedId('a'), 'https://a.example/'],
  retryFeed: [feedId('a')],
  refresh: ['all'],
  stopRefresh: [],
  answerFeedList: ['keep-now'],
  checkStore: [],
  letGoOfStore: [],
  beginRestore: [{ name: 'lede.json.gz', size: 7, madeAt: 1 }],
  restorePiece: [{ list: 'feeds', from: 0, things: ['{}'] }],
  endRestore: [],
  getArticle: [headline],
  composeNow: [1],
  mute: [{ id: 'm', words: 'lottery', feedId: null, mutedAt: 1 }],
  unmute: ['m'],
  bond: [{ kind: 'same', one: entryId('a'), other: entryId('b'), at: 1 }],
  unbond: [entryId('a'), entryId('b')],
  followStory: [story],
  unfollowStory: ['s'],
  takeOffTimeline: ['s', entryId('a'), null],
};
const calls = Object.entries<readonly unknown[]>(GOOD);
const MALFORMED = { ok: false, problem: { code: 'message-malformed' } };

describe('what pages send', () => {
  test.each(calls)('%s is heard as the pages send it', async (call, input) => {
    // As it arrives: what is not there is lost on the way.
    expect(await send(call, JSON.parse(JSON.stringify(input)))).toEqual({ ok: true, value: undefined });
  });

  test.each(calls)('%s is not heard with too much, or with any part of another kind', async (call, input) => {
    heard.length = 0;
    expect(await send(call, [...input, 'more'])).toMatchObject(MALFORMED);
    for (const place of input.keys()) {
      for (const wrong of [Number.NaN, {}, [[]], { __proto__: null, length: 1 }, 'x'.repeat(2_000_000)]) {
        const spoilt = input.map((part, at) => (at === place ? wrong : part));
        // A partial change of nothing is one.
        if (call.startsWith('change') && JSON.stringify(wrong) === '{}') continue;
        expect(await send(call, spoilt), `${call}, part ${place}`).toMatchObject(MALFORMED);
      }
    }
    expect(heard).toEqual([]);
  });

  test.each([
    ['save', [{ ...headline, html: '<b>' }, true, 1]],
    ['save', [{ ...headline, address: 'javascript:alert(1)' }, true, 1]],
    ['save', [{ ...headline, entryId: '' }, true, 1]],
    ['markOpened', ['a', 1e300]],
    ['markRead', [Array(2_001).fill('a'), 1]],
    ['markUnread', [['a', '']]],
    ['restorePiece', [{ list: 'constructor', from: 0, things: [] }]],
    ['restorePiece', [{ list: 'feeds', from: -1, things: [] }]],
    ['restorePiece', [{ list: 'feeds', from: 0, things: [{}] }]],
    ['restorePiece', [{ list: 'feeds', from: 0, things: ['x'.repeat(9_000_000)] }]],
    ['changeSettings', [{ keepDays: 0 }]],
    ['changeSettings', [{ constructor: true }]],
    ['changeSettings', [{ editionHours: [1440] }]],
    ['followFeeds', [Array(60_000).fill(toFollow), 1]],
    ['followFeeds', [[{ ...toFollow, folder: Array(200).fill('deep') }], 1]],
    ['giveBackSites', [['not an address']]],
    ['followAgain', [[{ ...aFeed('a'), address: 'file:///etc/passwd' }]]],
    ['mute', [{ id: 'm', words: 'x'.repeat(20_000), feedId: null, mutedAt: 1 }]],
    ['followStory', [{ ...story, entries: [{ ...dated, headline: null }] }]],
  ] as const)('%s is not heard where one detail is wrong', async (call, input) => {
    expect(await send(call, input)).toMatchObject(MALFORMED);
  });

  test('nothing makes the check throw', async () => {
    const names = fc.constantFrom(...Object.keys(GOOD));
    await fc.assert(
      fc.asyncProperty(names, fc.array(fc.anything(), { maxLength: 4 }), async (call, input) => {
        expect(await send(call, input)).toHaveProperty('ok');
      }),
      { numRuns: 3000 },
    );
  });
});
