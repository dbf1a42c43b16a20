import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filedFeeds } from '../../src/core/outline/outline';
import { parseOutline } from '../../src/core/outline/parse-outline';
import { type Loopback, startLoopback } from '../support/loopback-server';
import { violations } from './support/axe';
import { type Driver, type Page, until, type View } from './support/driver';
import { browsers, launch } from './support/launch';
import { typeIn } from './support/lede-store';
import { textsOn } from './support/texts-on';

const SETTINGS = 'src/reader/settings.html';
const LOCAL = ['http://127.0.0.1/*', 'https://127.0.0.1/*'];

/** Longer than a page that opens takes from its first paint to the one that lasts. */
const SETTLED_MS = 150;

/** Clicks the button of this name, as it is shown or spoken, once the page no longer paints it anew. */
async function clickNamed(view: View, name: string): Promise<void> {
  await until(`a lasting button named ${name}`, async () => {
    await view.runWith(name, (_window, document, wanted) => {
      const found = [...document.querySelectorAll('button')].find(
        (each) => (each.getAttribute('aria-label') ?? each.textContent ?? '').trim() === wanted,
      );
      for (const marked of document.querySelectorAll('[data-wanted]')) marked.removeAttribute('data-wanted');
      found?.setAttribute('data-wanted', '');
    });
    await new Promise((resolve) => setTimeout(resolve, SETTLED_MS));
    return view.run((_window, document) => document.querySelector('[data-wanted]') !== null);
  });
  await view.click('[data-wanted]');
}

/** Chooses a file; the browser's dialog itself is out of every test's reach. */
const chooseFile = (page: Page, accept: string, name: string, text: string): Promise<void> =>
  page.runWith({ accept, name, text }, (_window, document, file) => {
    const input = document.querySelector<HTMLInputElement>(`input[type=file][accept*="${file.accept}"]`);
    const chosen = new DataTransfer();
    chosen.items.add(new File([file.text], file.name));
    if (input === null) throw new Error('There is no place for a file');
    input.files = chosen.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });

/** The text of the file that clicking this button saves. */
async function savedBy(page: Page, button: string): Promise<string> {
  await page.run(() => {
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob: Blob) => {
      const isZipped = blob.type === 'application/gzip';
      const plain = isZipped ? blob.stream().pipeThrough(new DecompressionStream('gzip')) : blob.stream();
      void new Response(plain).text().then((text) => sessionStorage.setItem('saved', text));
      return make.call(URL, blob);
    };
  });
  await clickNamed(page, button);
  return until('a file is saved', () => page.run(() => sessionStorage.getItem('saved')));
}

describe.each(browsers)('following feeds in %s', (name) => {
  let driver: Driver;
  let web: Loopback;
  beforeAll(async () => {
    web = await startLoopback({ entries: 4, hosts: 4, delayMs: 400 });
    driver = await launch(name);
    await driver.grantHosts(LOCAL);
  });
  afterAll(async () => {
    await driver.close();
    await web.close();
  });

  /** Of the page in both colours, and what axe finds wrong with it. */
  const picture = async (page: Page, what: string): Promise<void> => {
    for (const scheme of ['light', 'dark'] as const) {
      await page.colours(scheme);
      await page.screenshot(`out/screens/${what}-${name}-${scheme}.png`);
      expect(await violations(page)).toEqual([]);
    }
    await page.colours('light');
  };
  const settings = async (): Promise<Page> => {
    const page = await driver.openPage(SETTINGS);
    await page.setWidth(1200, 1000);
    await page.waitFor('.settings');
    return page;
  };
  const opml = (): string => `<?xml version="1.0"?><opml version="2.0"><head><title>Mine</title></head><body>
    <outline text="News"><outline text="First" xmlUrl="${web.feedAddress(1)}"/>
      <outline text="First again" xmlUrl="${web.feedAddress(1)}"/>
      <outline text="Local"><outline text="Second" xmlUrl="${web.feedAddress(2)}"/></outline></outline>
    <outline text="No address" type="rss"/><outline text="A web page" xmlUrl="${web.origin}/page.xml"/>
    <outline text="Closed" xmlUrl="${web.origin}/gone.xml"/></body></opml>`;

  test('nothing is followed unasked, and the short list is by language and subject', async () => {
    const page = await settings();
    await clickNamed(page, 'Start with suggested feeds');
    await page.waitFor('#starters legend');
    expect(await textsOn(page, '#starters legend')).toContain('Science');
    const ticked = await page.run(
      (_window, document) => document.querySelectorAll('#starters input:checked').length,
    );
    expect(ticked).toBe(0);
    expect(await textsOn(page, '.ledger th.feed')).toEqual([]);
    expect(web.arrived).toEqual([]);
    await picture(page, 'starters');
    await page.close();
  });

  test('a file of feeds is shown first, then followed line by line, and taken back', async () => {
    const page = await settings();
    await typeIn(page, web.origins);
    await chooseFile(page, '.opml', 'mine.opml', opml());
    await page.waitFor('.tree summary');
    await page.click('.tree summary');
    await page.waitFor('.tree .tree .left');
    expect(await textsOn(page, '.tree .left small')).toEqual(['Duplicate', 'Has no address']);
    await picture(page, 'outline');
    await clickNamed(page, 'Follow 4 feeds');
    await until('the report', async () =>
      (await textsOn(page, '.offer [role=status]')).includes('4 feeds added.'),
    );
    await until('the rows', async () => (await textsOn(page, '.ledger th.feed')).length === 4);
    await clickNamed(page, 'Undo');
    await until('no feed is left', async () => (await textsOn(page, '.ledger th.feed')).length === 0);
    // Taking back gives the sites back, too.
    await driver.grantHosts(LOCAL);
    await chooseFile(page, '.opml', 'mine.opml', opml());
    await clickNamed(page, 'Follow 4 feeds');
    await until('the rows', async () => (await textsOn(page, '.ledger th.feed')).length === 4);
    await page.close();
  });

  test('the ledger puts feeds with problems first, each in plain words', async () => {
    const page = await settings();
    const rows = await until('both problems are known', async () => {
      const [first, ...others] = await textsOn(page, '.ledger th[scope=rowgroup]');
      return first === '2 feeds have problems' ? others : null;
    });
    expect(rows).toEqual(['News', 'News / Local']);
    const feeds = await textsOn(page, '.ledger th.feed');
    expect(feeds[0]).toContain('Sends a web page instead of a feed.');
    expect(feeds[1]).toContain('Closed by its publisher. The server returned error 410.');
    await picture(page, 'health');
    await page.setWidth(320, 900);
    const wide = await page.run(
      (window, document) => document.documentElement.scrollWidth - window.innerWidth,
    );
    expect(wide).toBeLessThanOrEqual(0);
    await page.screenshot(`out/screens/health-narrow-${name}.png`);
    await page.close();
  });

  test('the popup says what each feed did, and the note stays away when put away', async () => {
    const popup = await driver.clickToolbar();
    await popup.waitFor('.note li');
    expect((await textsOn(popup, '.note li')).sort()).toEqual([
      'A web page sent a web page instead of a feed.',
      'Closed was closed by its publisher.',
    ]);
    expect((await textsOn(popup, '.folio p'))[1]).toBe('2 of 4 feeds, 18 sample stories');
    await popup.screenshot(`out/screens/popup-feed-error-${name}.png`);
    await clickNamed(popup, 'Not now');
    await until('the note is away', async () => (await textsOn(popup, '.note')).length === 0);
    await popup.close();
    const again = await driver.clickToolbar();
    await again.waitFor('.lead h1');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await textsOn(again, '.note')).toEqual([]);
    await again.close();
  });

  test('a site’s address is enough to follow what it offers', async () => {
    const page = await settings();
    await page.click('#add');
    await page.runWith(`${web.origin}/site.html`, (_window, document, address) => {
      const field = document.querySelector<HTMLInputElement>('#add');
      if (field === null) throw new Error('There is no field');
      field.value = address;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await clickNamed(page, 'Add');
    await until('the feed is followed', async () =>
      (await textsOn(page, '.offer [role=status]')).includes('1 feed added.'),
    );
    await until('its row', async () => (await textsOn(page, '.ledger th.feed b')).includes('Its feed'));
    await page.close();
  });

  test('the feeds of the page in front are offered from the popup, without a permission for its site', async () => {
    await driver.visit(`${web.origin}/site.html`);
    const asked = web.arrived.length;
    const popup = await driver.clickToolbar();
    await popup.waitFor('[data-do="findFeedsOnOpenPage"]');
    await clickNamed(popup, 'Follow the site in this tab');
    const opened = await until('the settings open', async () =>
      (await driver.tabs()).find((address) => address.includes('settings.html?found')),
    );
    expect(opened).not.toContain(new URL(web.origin).host);
    // Opening the popup may ask a followed feed that is due; the page in front is asked by nobody.
    expect(web.arrived.slice(asked).map(({ path }) => path)).not.toContain('/site.html');
    if (await popup.isOpen()) await popup.close();
    const page = await driver.openPage(`${SETTINGS}${new URL(opened).search}`);
    await page.waitFor('.offer .check');
    expect((await textsOn(page, '.offer .check'))[0]).toMatch(/^Its feed .*\/good\.xml/);
    await picture(page, 'offers');
    await page.close();
    await driver.closeTabs();
  });

  test('a feed is paused and taken up, removed in its place and brought back', async () => {
    const page = await settings();
    await clickNamed(page, 'Pause First');
    await until('it is paused', async () =>
      (await textsOn(page, '.paused th.feed')).some((text) => text.includes('You paused this feed')),
    );
    await clickNamed(page, 'Resume First');
    await until('it is taken up', async () => (await textsOn(page, '.paused')).length === 0);
    await clickNamed(page, 'Remove First');
    await until('it is removed', async () =>
      (await textsOn(page, '.paused th.feed')).some((text) => text.includes('You removed this feed')),
    );
    const focused = await until('the way back has the focus', () =>
      page.run((_window, document) => document.activeElement?.hasAttribute('data-undo')),
    );
    expect(focused).toBe(true);
    await page.press('Enter');
    await until('it is back', async () => (await textsOn(page, '.paused')).length === 0);
    expect(await textsOn(page, '.ledger th.feed b')).toContain('First');
    await page.close();
  });

  test('a feed is renamed and filed', async () => {
    const page = await settings();
    await clickNamed(page, 'Change First');
    await page.waitFor('.editor');
    await picture(page, 'editor');
    await page.run((_window, document) => {
      for (const [id, text] of [
        ['title', 'Morning paper'],
        ['folder', 'Papers / Daily'],
      ]) {
        const field = document.querySelector<HTMLInputElement>(`.editor [id^="${id}-"]`);
        if (field === null) throw new Error(`There is no ${id}`);
        field.value = text ?? '';
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }
    });
    await clickNamed(page, 'Save');
    await until('it is filed anew', async () =>
      (await textsOn(page, '.ledger th[scope=rowgroup]')).includes('Papers / Daily'),
    );
    await page.close();
  });

  test('the list goes out as a file that holds every feed with its folder', async () => {
    const page = await settings();
    await page.waitFor('.ledger th.feed');
    const outline = parseOutline(await savedBy(page, 'Export OPML'));
    if (!outline.ok) throw new Error(outline.problem.code);
    const filed = filedFeeds(outline.value.nodes).map(({ feed, folder }) =>
      [...folder, feed.title].join(' / '),
    );
    expect(filed.sort()).toEqual(
      ['A web page', 'Closed', 'Its feed', 'News / Local / Second', 'Papers / Daily / Morning paper'].sort(),
    );
    await page.close();
  });

  test('everything goes out as one file, and what is here already stays as it is', async () => {
    const page = await settings();
    await page.waitFor('.ledger th.feed');
    const file = await savedBy(page, 'Export everything');
    expect(JSON.parse(file)).toMatchObject({ format: 'lede-backup' });
    await chooseFile(page, '.json', 'lede.json', file);
    await until('the report', async () =>
      (await textsOn(page, '#backup [role=status]'))[0]?.includes('was here already'),
    );
    await chooseFile(page, '.json', 'diary.json', '{"dear":"diary"}');
    await until('the refusal', async () =>
      (await textsOn(page, '#backup [role=status]'))[0]?.includes('is not a Lede backup'),
    );
    await page.close();
  });

  test('a refresh is told by its count, can be stopped, and the edition stays', async () => {
    const before = await driver.clickToolbar();
    await before.waitFor('.lead h1');
    const edition = await textsOn(before, 'h1, .item .t');
    await before.close();
    const page = await settings();
    const many = Array.from({ length: 24 }, (_one, at) => `<outline xmlUrl="${web.feedAddress(at + 10)}"/>`);
    await chooseFile(page, '.opml', 'many.opml', `<opml><body>${many.join('')}</body></opml>`);
    await clickNamed(page, 'Follow 24 feeds');
    await until('they are followed', async () =>
      (await textsOn(page, '.offer [role=status]')).includes('24 feeds added.'),
    );
    const popup = await driver.clickToolbar();
    await popup.waitFor('.oxford progress');
    expect((await textsOn(popup, '.folio p'))[0]).toBe('Refreshing');
    expect((await textsOn(popup, '.folio p'))[1]).toMatch(/^\d+ of \d+ feeds$/);
    expect(await textsOn(popup, 'h1, .item .t')).toEqual(edition);
    await popup.screenshot(`out/screens/popup-refreshing-${name}.png`);
    await clickNamed(popup, 'Stop refreshing');
    await until('it is stopped', async () => (await textsOn(popup, 'progress')).length === 0);
    await popup.close();
    await page.close();
  });

  test('two lists that disagree are asked about in the popup and in the settings', async () => {
    const page = await settings();
    await page.run(async (window) => {
      const answer = <T>(request: IDBRequest<T>): Promise<T> =>
        new Promise((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const db = await answer(window.indexedDB.open('lede'));
      const choices = [{ savedAt: Date.UTC(2026, 0, 6, 8), feeds: 84, lost: 69 }];
      const question = { verdict: 'ask', why: 'much-shorter', now: 15, choices };
      await answer(db.transaction('desk', 'readwrite').objectStore('desk').put(question, 'feedListQuestion'));
      db.close();
    });
    await page.close();
    const popup = await driver.clickToolbar();
    await popup.waitFor('.over .note');
    expect((await textsOn(popup, '.over .note'))[0]).toMatch(/, 84 feeds; now, 15 feeds\./);
    await popup.screenshot(`out/screens/popup-two-lists-${name}.png`);
    await popup.close();
    const asked = await settings();
    await asked.waitFor('.question');
    await picture(asked, 'two-lists');
    await clickNamed(asked, 'Keep the list as it is now: 15 feeds');
    await until('the question is answered', async () => (await textsOn(asked, '.question')).length === 0);
    await asked.close();
  });
});

describe.each(browsers)('an empty profile in %s', (name) => {
  let driver: Driver;
  beforeAll(async () => {
    driver = await launch(name);
  });
  afterAll(() => driver.close());

  test('with the bundled edition put away, the popup shows the ways to begin', async () => {
    const page = await driver.openPage(SETTINGS);
    await page.waitFor('#storage input[type=checkbox]');
    await page.click('#storage input[type=checkbox]');
    const popup = await until('the letter', async () => {
      const opened = await driver.clickToolbar();
      const choices = await until(
        'its choices',
        async () => {
          const found = await textsOn(opened, '.choice b');
          return found.length > 0 ? found : null;
        },
        2000,
      ).catch(() => null);
      if (choices !== null) return opened;
      await opened.close();
      return null;
    });
    expect(await textsOn(popup, '.choice b')).toEqual([
      'Start with suggested feeds',
      'Follow the site in this tab',
      'Import from another reader',
      'Restore from a backup',
      'Read the sample edition first',
    ]);
    expect(await textsOn(popup, '.folio p')).toEqual(['No feeds yet', 'No account, no tracking']);
    await popup.screenshot(`out/screens/popup-first-run-${name}.png`);
    await popup.close();
    await page.close();
  });
});
