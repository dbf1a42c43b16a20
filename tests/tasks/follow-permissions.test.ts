import { expect, test } from 'vitest';
import { putFeeds } from '../../src/store/feeds';
import { allHealth } from '../../src/store/health';
import { followPermissions } from '../../src/tasks/follow-permissions';
import { aFeed, aHealth, feedId } from '../support/feed-builders';
import { scratchStore } from '../support/scratch-store';

const store = scratchStore('follow-permissions-test');

test('a feed that leads to another site is due when that site is given, and only then', async () => {
  const led = {
    problem: 'feed-redirects-away',
    leadsTo: 'https://new.example/feed',
    nextTryAt: 900,
  } as const;
  await putFeeds(store(), [{ feed: aFeed('a'), health: aHealth('a', led) }], (health) => health);
  const health = async () => (await allHealth(store())).get(feedId('a'));
  expect(await followPermissions(store(), (address) => address.includes('a.example'), 50)).toBe(false);
  expect(await health()).toMatchObject(led);
  expect(await followPermissions(store(), () => true, 60)).toBe(true);
  expect(await health()).toMatchObject({ ...led, nextTryAt: 60 });
});
