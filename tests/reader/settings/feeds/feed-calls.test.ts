// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import type { Request } from '../../../../src/messages/wire';
import { browser } from '../../../../src/platform/browser';
import { feedCalls } from '../../../../src/reader/settings/feeds/feed-calls';
import { aFeed } from '../../../support/builders';

const FEED = 'https://a.example/feed';
let log: unknown[][] = [];
let answer: unknown = { ok: true, value: undefined };

beforeEach(() => {
  log = [];
  answer = { ok: true, value: undefined };
  Object.assign(browser.permissions, {
    request: async ({ origins }: { origins: string[] }) => {
      log.push(['request', origins[0]]);
      return true;
    },
  });
  Object.assign(browser.runtime, {
    sendMessage: async ({ call, input }: Request) => {
      log.push([call, ...input.slice(0, 1)]);
      return answer;
    },
  });
});

test('a feed is brought back with its site, which may have been given back meanwhile', async () => {
  await feedCalls.followAgain([aFeed('a')]);
  expect(log).toEqual([
    ['request', 'https://a.example/*'],
    ['followAgain', [aFeed('a')]],
  ]);
});

test('where nothing comes of what a site was asked for, it is given back', async () => {
  answer = { ok: false, problem: { code: 'storage-full' } };
  await feedCalls.follow([{ address: FEED, title: null, homeAddress: null, folder: [] }]);
  await vi.waitFor(() => expect(log.at(-1)).toEqual(['giveBackSites', [FEED]]));
  await feedCalls.changeAddress(aFeed('b').id, FEED, 'reader');
  await vi.waitFor(() =>
    expect(log.slice(-3)).toEqual([
      ['request', 'https://a.example/*'],
      ['changeFeedAddress', 'b'],
      ['giveBackSites', [FEED]],
    ]),
  );
  await feedCalls.followAgain([aFeed('a')]);
  await vi.waitFor(() => expect(log.at(-1)).toEqual(['giveBackSites', [FEED]]));
});

test('what is followed keeps its site', async () => {
  await feedCalls.follow([{ address: FEED, title: null, homeAddress: null, folder: [] }]);
  expect(log.map(([call]) => call)).toEqual(['request', 'followFeeds']);
});
