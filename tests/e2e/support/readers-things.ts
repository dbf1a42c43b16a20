import { type Driver, type Page, until } from './driver';
import { askBackground, toFollow } from './lede-store';
import { inStore } from './store-in-use';

/** Of each, how much there is of the reader's. */
export type Things = {
  readonly feeds: number;
  readonly readings: number;
  readonly saved: number;
  readonly mutes: number;
};

const READINGS = 46;

/** Follows, reads, saves and mutes as a reader does in some days; each is acknowledged. @returns how much of each */
export async function liveALittle(page: Page): Promise<Things> {
  const feeds = Array.from({ length: 12 }, (_, at) => `https://paper${at}.example/feed.xml`);
  const said = async (call: string, ...input: unknown[]): Promise<void> => {
    const reply = (await askBackground(page, call, ...input)) as { ok?: boolean };
    if (reply?.ok !== true) throw new Error(`${call}: ${JSON.stringify(reply)}`);
  };
  await said('followFeeds', toFollow(feeds), Date.now());
  for (let at = 0; at < READINGS; at += 1) await said('markOpened', `feed:${at}`, Date.now());
  const headline = (at: number) => ({
    entryId: `feed:${at}`,
    title: '東京で新しい図書館が開館した',
    outlet: 'رأي اليوم',
    address: `https://paper1.example/${at}`,
    publishedAt: Date.now(),
  });
  for (let at = 0; at < 5; at += 1) await said('save', headline(at), true, Date.now());
  await said('mute', { id: 'm', words: 'Donaudampfschifffahrt', feedId: null, mutedAt: Date.now() });
  return { feeds: feeds.length, readings: READINGS, saved: 5, mutes: 1 };
}

/** What the store in use holds, as one of Lede's pages finds it. */
export const thingsIn = (
  page: Page,
): Promise<Things & { readonly question: boolean; readonly replaced: boolean }> =>
  inStore(page, null, async (db, _value, answer) => {
    const names = ['feeds', 'readings', 'saved', 'mutes', 'desk'];
    const tx = db.transaction(names);
    const [feeds = 0, readings = 0, saved = 0, mutes = 0] = await Promise.all(
      names.slice(0, 4).map((name) => answer(tx.objectStore(name).count())),
    );
    const desk = tx.objectStore('desk');
    const [question, replaced] = await Promise.all([
      answer(desk.get('feedListQuestion')),
      answer(desk.get('replaced')),
    ]);
    return {
      feeds,
      readings,
      saved,
      mutes,
      question: question !== undefined,
      replaced: replaced !== undefined,
    };
  });

/** Waits until the second copy has everything. It is made when what the reader did has rested. */
export async function secondCopyMade(page: Page, things: Things): Promise<void> {
  await until(
    'the second copy is made',
    () =>
      page.runWith(things, async (window, _document, wanted) => {
        const { browser } = window as unknown as {
          browser: {
            storage: {
              local: { get(name: string): Promise<{ copies?: { holds: Record<string, number> }[] }> };
            };
          };
        };
        const { copies = [] } = await browser.storage.local.get('copies');
        const holds = copies[0]?.holds ?? {};
        return Object.entries(wanted).every(([name, count]) => (holds[name] ?? 0) >= count);
      }),
    90_000,
  );
}

/** Answers the question which copy is right with the newest, where it is asked. */
export async function answerIfAsked(driver: Driver, page: Page): Promise<void> {
  if (!(await thingsIn(page)).question) return;
  const settings = await driver.openPage('src/reader/settings.html');
  await settings.waitFor('#restore button');
  await settings.click('#restore button');
  await until('the question is answered', async () => !(await thingsIn(page)).question);
  await settings.close();
}
