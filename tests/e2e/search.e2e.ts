import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Entry } from '../../src/core/model/entry';
import { type Newsstand, openNewsstand, type Piece } from '../support/newsstand';
import { PLAIN_ENTRY } from '../support/plain-entry';
import { violations } from './support/axe';
import { type Driver, type Page, until } from './support/driver';
import { browsers, launch } from './support/launch';
import { askBackground, isAtRest, storedIn, toFollow, typeIn } from './support/lede-store';
import { recordsIn, valuesOf } from './support/records';
import { inStore } from './support/store-in-use';

const LOCAL = ['http://127.0.0.1/*', 'https://127.0.0.1/*'];
const SETTINGS = 'src/reader/settings.html';
const SEARCH = 'src/reader/index.html?view=search&words=';

const PAPERS: Readonly<Record<string, readonly Piece[]>> = {
  'Harbour Post': [
    [
      0,
      'Night trains return to the coast',
      'Sleeping cars will run again from March, the government said. What brought them back was arithmetic.',
    ],
    [
      0,
      'Council votes on the ring line',
      'The review counts trains an hour, and the minutes spent changing between them are left out.',
    ],
    [
      1,
      'Lighthouse keeper retires',
      'After forty-one winters the last keeper of the skerry handed over the lamp and its logbook.',
    ],
  ],
  'Wiener Bote': [
    [
      0,
      'Wärmepumpen werden gefördert',
      'Der Nationalrat beschließt eine Förderung für Wärmepumpen in der Straße der Republik.',
    ],
  ],
  'Seoul Ilbo': [
    [
      0,
      '서울시, 지하철 요금 인상',
      '서울시는 오늘부터 지하철 요금을 인상한다고 밝혔다. 윤대통령이 국무회의를 주재했다.',
    ],
  ],
  'Tokyo Shimbun': [
    [0, '東京都の予算案', '東京都は来年度の予算案を発表しました。ハンバーガーの値段も上がるという。'],
  ],
  'Cairo News': [[0, 'إجراءات جديدة', 'أعلنت الحكومة المصرية عن إجراءات جديدة لدعم المزارعين في الصعيد.']],
};

type Hit = {
  readonly title: string;
  readonly text: string;
  readonly marks: readonly string[];
  readonly stands: string;
};

const hitsOn = (page: Page): Promise<readonly Hit[]> =>
  page.run((_window, document) =>
    [...document.querySelectorAll<HTMLElement>('[data-row]')].map((row) => ({
      title: (row.querySelector('h3')?.textContent ?? '').trim(),
      text: row.querySelector('.teaser')?.textContent ?? '',
      marks: [...row.querySelectorAll('mark')].map((mark) => mark.textContent ?? ''),
      stands: (row.querySelector('.stands')?.textContent ?? '').replace(/\s+/g, ' ').trim(),
    })),
  );

const headingOn = (page: Page): Promise<string> =>
  page.run((_window, document) => document.querySelector('h1')?.textContent ?? '');

const remarksOn = (page: Page): Promise<string> =>
  page.run((_window, document) => document.querySelector('.remarks')?.textContent ?? '');

/** Types the words in place of those there are, as a paste does, and waits for their answer. */
async function look(page: Page, words: string): Promise<readonly Hit[]> {
  await page.runWith(words, (window, document, value) => {
    const field = document.querySelector<HTMLInputElement>('input[type=search]');
    if (field === null) throw new Error('There is a field to search in');
    field.value = value;
    field.dispatchEvent(new (window as unknown as typeof globalThis).Event('input', { bubbles: true }));
  });
  await until(`the answer to ${words}`, async () => {
    const heading = await headingOn(page);
    return words === '' ? heading === 'Search' : heading === `“${words}”`;
  });
  return hitsOn(page);
}

/** Entries in the index, by its own account. */
const indexed = (page: Page): Promise<number> =>
  page.run(
    (window) =>
      new Promise<number>((resolve, reject) => {
        const request = (window as unknown as typeof globalThis).indexedDB.open('lede search');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const db = request.result;
          const get = db.transaction('state').objectStore('state').get('state');
          get.onsuccess = () => {
            const segments: readonly { readonly count: number }[] = get.result?.segments ?? [];
            db.close();
            resolve(segments.reduce((sum, { count }) => sum + count, 0));
          };
          get.onerror = () => reject(get.error);
        };
      }),
  );

describe.each(browsers)('search in %s', (name) => {
  let driver: Driver;
  let stand: Newsstand;
  let settings: Page;
  beforeAll(async () => {
    stand = await openNewsstand(PAPERS);
    driver = await launch(name, { keepsPermissions: true });
    await driver.grantHosts(LOCAL);
    await (await driver.clickToolbar()).close();
    settings = await driver.openPage(SETTINGS);
    await typeIn(settings, stand.addresses);
    await askBackground(settings, 'followFeeds', toFollow(stand.addresses), Date.now());
    await until('all papers are read', async () => {
      const stored = await storedIn(settings);
      return isAtRest(stored) && stored.entries.length === 6;
    });
  });
  afterAll(async () => {
    await driver.close();
    await stand.close();
  });

  const entries = async (): Promise<readonly Entry[]> =>
    valuesOf<Entry>(await recordsIn(settings, ['entries']), 'entries');
  /** The page of search, once all that is stored can be found. */
  const open = async (words = ''): Promise<Page> => {
    const page = await driver.openPage(SEARCH + encodeURIComponent(words));
    await page.setWidth(1200, 900);
    await page.waitFor('.searched');
    const count = (await entries()).length;
    await until('everything is in the index', async () => (await indexed(page)) >= count);
    return page;
  };

  test('finds words, phrases, beginnings and mistyped words, and marks them where they stand', async () => {
    const page = await open();
    const titles = async (words: string) => (await look(page, words)).map(({ title }) => title);
    await until('a word of a text', async () => (await titles('arithmetic')).length === 1);
    const [arithmetic] = await look(page, 'arithmetic');
    expect(arithmetic?.marks).toEqual(['arithmetic']);
    expect(arithmetic?.text).toContain('What brought them back was arithmetic');

    expect((await titles('train')).sort()).toEqual([
      'Council votes on the ring line',
      'Night trains return to the coast',
    ]);
    expect((await look(page, 'train')).flatMap(({ marks }) => marks)).toEqual(['trains', 'trains']);
    expect(await titles('"train"')).toEqual([]);
    expect(await titles('"trains an hour"')).toEqual(['Council votes on the ring line']);
    expect(await titles('"hour trains"')).toEqual([]);
    expect(await titles('sleep ari')).toEqual(['Night trains return to the coast']);
    // The sample edition has the word as well.
    expect(await titles('goverment')).toContain('Night trains return to the coast');
    expect(await remarksOn(page)).toContain('Nothing found for “goverment”');
    expect(await titles('warmepumpen strasse')).toEqual(['Wärmepumpen werden gefördert']);
    expect(await titles('xylophone')).toEqual([]);
    await page.waitFor('.how');
    expect(await page.run((_w, document) => document.querySelector('.results')?.textContent)).toContain(
      'everything on this computer',
    );
    await page.close();
  });

  test.each([
    ['지하철', '서울시, 지하철 요금 인상', '지하철'],
    ['대통령', '서울시, 지하철 요금 인상', '대통령'],
    ['バーガー', '東京都の予算案', 'バーガー'],
    ['予算', '東京都の予算案', '予算'],
    ['حكومة', 'إجراءات جديدة', 'الحكومة'],
    ['forder', 'Wärmepumpen werden gefördert', 'Förderung'],
  ])('finds %s', async (words, title, marked) => {
    const page = await open(words);
    await until('it is found', async () => (await hitsOn(page)).length === 1);
    const [hit] = await hitsOn(page);
    expect(hit?.title.replace(/ \(read\)$/, '')).toBe(title);
    expect(new Set(hit?.marks)).toEqual(new Set([marked]));
    await page.close();
  });

  test('is narrowed by feed, date and mark, and says what it does not understand', async () => {
    const page = await open();
    const titles = async (words: string) => (await look(page, words)).map(({ title }) => title);
    expect(await titles('feed:harbour')).toHaveLength(2);
    expect(await titles('feed:"Seoul Ilbo"')).toHaveLength(1);
    expect(await titles('feed:nowhere')).toEqual([]);
    expect(await remarksOn(page)).toContain('None of your feeds is called “nowhere”');
    expect(await titles('train after:2020')).toHaveLength(2);
    expect(await titles('train before:2020')).toEqual([]);
    expect(await titles('train before:')).toHaveLength(2);
    expect(await remarksOn(page)).toContain('“before:” is not a date Lede understands');
    expect(await titles('train is:blue')).toHaveLength(2);
    expect(await remarksOn(page)).toContain('“is:blue” is not understood');

    const night = (await entries()).find(({ title }) => title.startsWith('Night'));
    await look(page, 'train');
    await page.click(`[data-row="${night?.id}"] [data-do=save]`);
    await page.click(`[data-row="${night?.id}"] [data-do=read]`);
    await until('it is marked', () =>
      page.run(
        (_window, document) => document.querySelector('.hit.read [data-do=save][aria-pressed=true]') !== null,
      ),
    );
    expect((await titles('train is:saved')).join()).toContain('Night trains');
    expect(await titles('train is:unread')).toEqual(['Council votes on the ring line']);
    await askBackground(settings, 'mute', {
      id: 'all ring',
      words: 'ring line',
      feedId: null,
      mutedAt: Date.now(),
    });
    await until('what a mute hides is left out', async () => (await titles('train')).length === 1);
    expect(await remarksOn(page)).toContain('hidden by your muted words are left out');
    const [hidden] = await look(page, 'train is:hidden');
    expect(hidden?.title).toBe('Council votes on the ring line');
    await until('where it stands', async () => (await hitsOn(page))[0]?.stands.trim() !== '');
    await askBackground(settings, 'unmute', 'all ring');
    await until('it is hidden no more', async () => (await titles('train')).length === 2);
    await page.close();
  });

  test('goes by the keyboard alone, and needs no more than it shows', async () => {
    const page = await driver.openPage('src/reader/index.html');
    await page.waitFor('.story');
    await page.press('/');
    for (const key of 'trains') await page.press(key);
    await page.press('Enter');
    await page.waitFor('.searched .hit');
    await until('both are found', async () => (await hitsOn(page)).length === 2);
    await page.press('ArrowDown');
    const focused = () =>
      page.run(
        (_window, document) =>
          document.activeElement?.closest<HTMLElement>('[data-row]')?.dataset.row ?? null,
      );
    const first = await focused();
    expect(first).not.toBeNull();
    await page.press('j');
    expect(await focused()).not.toBe(first);
    await page.press('/');
    expect(await page.run((_window, document) => document.activeElement?.tagName)).toBe('INPUT');
    expect(await violations(page)).toEqual([]);
    await page.setWidth(320, 800);
    const { wide, seen } = await page.run((window, document) => ({
      wide: document.documentElement.scrollWidth,
      seen: window.innerWidth,
    }));
    expect(wide).toBeLessThanOrEqual(seen);
    await page.setWidth(1200, 900);
    await look(page, '');
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  test('what comes with a refresh is found, on an open page as well; what goes is not', async () => {
    const page = await open('skerry');
    expect(await hitsOn(page)).toEqual([]);
    stand.turnTo(1);
    await askBackground(settings, 'refresh', 'all');
    await until(
      'it is found',
      async () => (await hitsOn(page)).map(({ title }) => title).join() === 'Lighthouse keeper retires',
    );
    await page.close();
    const keeper = (await entries()).find(({ title }) => title.startsWith('Lighthouse'));
    await inStore(settings, keeper?.id, (db, id, answer) => {
      const tx = db.transaction('entries', 'readwrite');
      return answer(tx.objectStore('entries').delete(id as string));
    });
    const again = await driver.openPage(`${SEARCH}skerry`);
    await again.waitFor('.searched .how');
    const count = (await entries()).length;
    // The eighteen of the sample edition are in it, too.
    await until('it is in the index no more', async () => (await indexed(again)) === count + 18);
    await again.close();
  });

  test('the index is kept when the page is closed, and made anew when it is damaged', async () => {
    const page = await open('arithmetic');
    await until('it is found', async () => (await hitsOn(page)).length === 1);
    await page.run(
      (window) =>
        new Promise<void>((resolve, reject) => {
          const request = (window as unknown as typeof globalThis).indexedDB.open('lede search');
          request.onerror = () => reject(request.error);
          request.onsuccess = () => {
            const tx = request.result.transaction('terms', 'readwrite');
            tx.objectStore('terms').clear();
            tx.oncomplete = () => {
              request.result.close();
              resolve();
            };
          };
        }),
    );
    await page.close();
    const again = await driver.openPage(`${SEARCH}arithmetic`);
    await until('it is found again', async () => (await hitsOn(again)).length === 1);
    await again.close();
  });

  test('an index that is being made when the browser ends is made to its end, each entry once', async () => {
    const MANY = 4_000;
    await inStore(settings, { many: MANY, plain: PLAIN_ENTRY }, async (db, { many, plain }) => {
      const tx = db.transaction('entries', 'readwrite');
      for (let number = 0; number < many; number += 1) {
        const id = `late:${number}`;
        tx.objectStore('entries').put({
          ...plain,
          id,
          feedId: 'late',
          guid: id,
          title: `Report ${number} of the long night`,
          publishedAt: 1_700_000_000_000 + number * 1_000,
          summary: `Bulletin number${number} came in with the tide and the evening post.`,
          firstSeenAt: 1_700_000_000_000 + number * 1_000,
        });
      }
      await new Promise((resolve, reject) => {
        tx.oncomplete = resolve;
        tx.onabort = () => reject(tx.error);
      });
    });
    const before = (await entries()).length;
    const page = await driver.openPage(`${SEARCH}bulletin`);
    await page.waitFor('.searched');
    await until('it has begun', async () => (await indexed(page)) >= 1_024);
    await driver.crash();
    await driver.restart();
    settings = await driver.openPage(SETTINGS);
    await settings.waitFor('.settings');
    const [one, other] = [
      await driver.openPage(`${SEARCH}"number7"`),
      await driver.openPage(`${SEARCH}number3999`),
    ];
    await until('the whole of it', async () => (await indexed(one)) === before + 18);
    await until('the oldest is found', async () =>
      (await hitsOn(one)).some(({ title }) => title.startsWith('Report 7 ')),
    );
    await until('the newest is found', async () => (await hitsOn(other)).length === 1);
    await look(one, 'bulletin');
    const rows = (await hitsOn(one)).length;
    expect(rows).toBeGreaterThan(5);
    expect(rows).toBeLessThan(200);
  });
});
