import type { BrowserName, Driver, Page } from '../tests/e2e/support/driver';
import { browsers, launch } from '../tests/e2e/support/launch';
import { inStore } from '../tests/e2e/support/store-in-use';
import { PLAIN_ENTRY } from '../tests/support/plain-entry';
import { seededChance } from '../tests/support/seeded-chance';
import { firstPaint, medianOf } from './support/bench-copy';
import { realNews } from './support/real-news';

/** Openings with each number of entries; their medians are compared. */
const ROUNDS = 9;
const FEW = 100;
const MANY = 100_000;
const FEEDS = 100;
/** Texts that stand for what feeds bring; entries beyond so many are the same again under other names. */
const TEXTS = 1_000;
/** A thousand times the entries may take so much longer until the first rows are painted. */
const CEILING = 1.5;

const EVERYTHING = 'src/reader/index.html?view=everything';
const SETTINGS = 'src/reader/settings.html';
const PLACES: readonly (readonly [string, string])[] = [
  ['everything', ''],
  ['a feed', '&feed=f7'],
  ['a folder of ten', '&folder=Folder+7'],
  ['what is unread', '&show=unread'],
];

type Text = { readonly title: string; readonly text: string };

/**
 * Puts so many entries in place of those there are, and as many editions for few as for many: two a day. Many are of a
 * hundred feeds, and three of four are read; few are unread and of one feed, so that every place has a window of rows.
 */
async function fill(page: Page, count: number, texts: readonly Text[]): Promise<void> {
  await inStore(
    page,
    { count, texts, plain: PLAIN_ENTRY, feeds: FEEDS, isFew: count === FEW, most: MANY },
    async (db, wanted) => {
      const now = Date.now();
      const names = ['feeds', 'health', 'entries', 'readings', 'editions', 'notes'];
      const done = (tx: IDBTransaction): Promise<unknown> =>
        new Promise((resolve, reject) => {
          tx.oncomplete = resolve;
          tx.onabort = () => reject(tx.error);
        });
      const first = db.transaction(names, 'readwrite');
      for (const name of names) first.objectStore(name).clear();
      for (let at = 0; at < wanted.feeds; at += 1)
        first.objectStore('feeds').put({
          id: `f${at}`,
          address: `https://paper-${at}.example/feed`,
          title: `Paper ${at}`,
          homeAddress: null,
          folder: [`Folder ${at % 10}`],
          followedAt: now,
          // None is asked while it is measured.
          pausedAt: now,
        });
      await done(first);
      /** As many as a hundred feeds bring: some thousand a day. */
      const apart = 86_400_000 / 1_200;
      let tx = db.transaction(names, 'readwrite');
      for (let number = 0; number < wanted.most; number += 1) {
        const { title, text } = wanted.texts[number % wanted.texts.length] ?? { title: '', text: '' };
        const feedId = wanted.isFew ? 'f7' : `f${number % wanted.feeds}`;
        const id = `${feedId}:${number}`;
        const at = now - number * apart;
        if (number < wanted.count)
          tx.objectStore('entries').put({
            ...wanted.plain,
            id,
            feedId,
            guid: id,
            address: `https://paper-${number % wanted.feeds}.example/${number}`,
            title,
            publishedAt: at - 60_000,
            summary: text.slice(0, 300),
            content: [{ kind: 'paragraph', children: [{ kind: 'text', text }] }],
            firstSeenAt: at,
          });
        if (!wanted.isFew && number % 4 !== 0) tx.objectStore('readings').put({ entryId: id, openedAt: at });
        if (number % 600 === 599) {
          const headline = (place: number) => ({
            entryId: `f${(number - place) % wanted.feeds}:${number - place}`,
            title,
            outlet: 'Paper',
            address: null,
            publishedAt: at,
          });
          const story = (place: number) => ({
            id: `story ${number} ${place}`,
            headline: headline(place * 3),
            summary: null,
            coverage: [headline(place * 3 + 1)],
          });
          const composedAt = at + 600 * apart;
          const stories = Array.from({ length: 20 }, (_each, place) => story(place));
          tx.objectStore('editions').put({
            id: `edition ${number}`,
            kind: 'live',
            composedAt,
            lead: stories[0],
            related: stories.slice(1),
          });
          tx.objectStore('notes').put({
            editionId: `edition ${number}`,
            composedAt,
            fit: { kind: 'stories', count: 20 },
            stories: stories.map((each) => ({ storyId: each.id, entryIds: [], why: [], moved: null })),
            hidden: 0,
            leftOut: 0,
            seconds: 300,
            passedOver: [
              {
                why: 'no-room',
                entryIds: Array.from({ length: 500 }, (_each, place) => headline(60 + place).entryId),
              },
            ],
          });
        }
        if (number % 2_000 === 1_999) {
          await done(tx);
          tx = db.transaction(names, 'readwrite');
        }
      }
      await done(tx);
    },
  );
}

/** Milliseconds from opening the page until its first rows are painted. */
const opening = (driver: Driver, query: string): Promise<number> =>
  firstPaint(driver, EVERYTHING + query, '.wire li');

/** A browser with so many entries. */
async function filled(browser: BrowserName, count: number, texts: readonly Text[]): Promise<Driver> {
  const driver = await launch(browser);
  await (await driver.clickToolbar()).close();
  const page = await driver.openPage(SETTINGS);
  await page.waitFor('.settings');
  await fill(page, count, texts);
  await page.close();
  return driver;
}

/** Few and many take turns, so that what else the machine does is shared by both. */
async function measure(browser: BrowserName, texts: readonly Text[]): Promise<boolean> {
  const few = await filled(browser, FEW, texts);
  const many = await filled(browser, MANY, texts);
  try {
    let held = true;
    for (const [name, query] of PLACES) {
      const times = { few: [] as number[], many: [] as number[] };
      for (let round = -1; round < ROUNDS; round += 1) {
        const [one, other] = [await opening(few, query), await opening(many, query)];
        if (round < 0) continue;
        times.few.push(one);
        times.many.push(other);
      }
      const ratio = medianOf(times.many) / medianOf(times.few);
      held = held && ratio <= CEILING;
      console.log(
        `${browser}: first rows of ${name} with ${MANY} entries ${medianOf(times.many).toFixed(0)} ms, ` +
          `with ${FEW} entries ${medianOf(times.few).toFixed(0)} ms: ratio ${ratio.toFixed(2)}, ceiling ${CEILING}`,
      );
    }
    return held;
  } finally {
    await few.close();
    await many.close();
  }
}

/** The first rows of Everything with a hundred thousand entries, beside those with a hundred. */
export async function run(): Promise<boolean> {
  const news = realNews(TEXTS, 'texts', seededChance(1));
  if (news === null) {
    console.log('Without the corpora there is no news to fill a store with; nothing was measured.');
    return true;
  }
  const texts = news.map(({ title, text }) => ({ title, text: text.slice(0, 2_000) }));
  let held = true;
  for (const browser of browsers) held = (await measure(browser, texts)) && held;
  return held;
}
