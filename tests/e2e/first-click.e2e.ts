import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import bundle from '../../src/bundled/edition.json' with { type: 'json' };
import { type Driver, until, type View } from './support/driver';
import { browsers, launch } from './support/launch';

const headlines = bundle.edition.related.map(({ headline }) => headline.title);
const nth = (place: number): string => `.item:nth-child(${place}) > a`;

/** What the popup says, as a reader would read it. */
const told = (popup: View) =>
  popup.run((_window, document) => ({
    folio: document.querySelector('.folio')?.textContent ?? '',
    lead: document.querySelector('h1')?.textContent ?? '',
    summary: [...document.querySelectorAll('.summary a')].map((each) => each.textContent),
    related: [...document.querySelectorAll('.item .t')].map((each) => each.textContent),
    end: document.querySelector('.end')?.textContent ?? '',
    read: [...document.querySelectorAll('.item.read .t')].map((each) => each.textContent),
  }));

/** Whether one of the open tabs asks a search engine for exactly these words. */
const asksFor = async (driver: Driver, words: string): Promise<boolean> =>
  (await driver.tabs()).some((address) => {
    if (!URL.canParse(address)) return false;
    return [...new URL(address).searchParams.values()].includes(words);
  });

const showsTheEdition = async (popup: View): Promise<void> => {
  await popup.waitFor('.item:nth-child(17)');
  const { lead, summary, related, end } = await told(popup);
  expect(lead).toBe(bundle.edition.lead.headline.title);
  expect(summary).toHaveLength(bundle.edition.lead.summary.sentences.length);
  const article = bundle.articles[0]?.blocks
    .flatMap((block) => block.children.map((each) => each.text))
    .join('\n\n');
  for (const sentence of summary) expect(article).toContain(sentence);
  expect(related).toEqual(headlines);
  expect(end).toContain('You are up to date.');
};

describe.each(browsers)('first click in %s', (name) => {
  let driver: Driver;
  beforeAll(async () => {
    driver = await launch(name);
  });
  afterAll(() => driver.close());

  test('shows the whole bundled edition in the same moment as the install', async () => {
    const popup = await driver.clickToolbar();
    await showsTheEdition(popup);
    expect((await told(popup)).folio).toContain('Sample edition');
    expect((await told(popup)).folio).toContain('18 sample stories');
    // 25rem, and in Chrome the scrollbar beside them.
    const width = await popup.run((window) => window.innerWidth);
    expect(width).toBeGreaterThanOrEqual(400);
    expect(width).toBeLessThan(420);
    await popup.screenshot(`out/screens/popup-${name}-light.png`);
    await popup.close();
  });

  test.each([1, 9, 17])('headline %i opens a tab that searches for exactly it', async (place) => {
    const popup = await driver.clickToolbar();
    await popup.waitFor(nth(17));
    await popup.click(nth(place));
    const words = headlines[place - 1] ?? '';
    await until(`a search for ${words}`, () => asksFor(driver, words));
    if (await popup.isOpen()) await popup.close();
  });

  test('shows what was opened as read, at the next click', async () => {
    const popup = await driver.clickToolbar();
    await popup.waitFor('.item:nth-child(17)');
    await until('three read marks', async () => (await told(popup)).read.length === 3);
    expect((await told(popup)).read).toEqual([headlines[0], headlines[8], headlines[16]]);
    await popup.close();
  });

  test('opens a headline in the background with the middle button, and stays open', async () => {
    await driver.closeTabs();
    const popup = await driver.clickToolbar();
    await popup.click(nth(3), { middle: true });
    await until('the search', () => asksFor(driver, headlines[2] ?? ''));
    expect(await popup.isOpen()).toBe(true);
    await until('the read mark', async () => (await told(popup)).read.includes(headlines[2] ?? ''));
    await popup.close();
  });

  test('saves from the keyboard, and lists the keys', async () => {
    const popup = await driver.clickToolbar();
    await popup.waitFor(nth(17));
    // From the top, wherever the popup was left.
    await popup.run((_window, document) => (document.activeElement as HTMLElement | null)?.blur());
    for (const key of ['j', 'j', 's']) await popup.press(key);
    await popup.waitFor('.item:nth-child(1) [aria-pressed="true"]');
    await popup.press('?');
    await popup.waitFor('dialog');
    await until('focus on Close', () =>
      popup.run((_window, document) => document.activeElement?.getAttribute('aria-label') === 'Close'),
    );
    // Firefox takes Escape in a popup for itself; there the button closes the list.
    if (name === 'firefox') await popup.click('[data-do="close"]');
    else await popup.press('Escape');
    await until('the list is gone', () =>
      popup.run((_window, document) => document.querySelector('dialog') === null),
    );
    await until('focus where it was', () =>
      popup.run(
        (_window, document) => document.activeElement?.matches('.item:nth-child(1) [data-headline]') === true,
      ),
    );
    await popup.close();
  });

  test('opens again where it was left, with the headline that had the focus', async () => {
    const placeIn = (popup: View) =>
      popup.run((window, document) => ({
        top: Math.round(window.scrollY),
        entry: (document.activeElement as HTMLElement | null)?.dataset.entry ?? null,
      }));
    const popup = await driver.clickToolbar();
    await popup.waitFor(nth(17));
    for (let row = 0; row < 12; row += 1) await popup.press('j');
    const before = await placeIn(popup);
    expect(before.entry).not.toBeNull();
    // There is nothing to scroll where the window is as high as the edition.
    const canScroll = await popup.run(
      (window, document) => document.documentElement.scrollHeight > window.innerHeight + 50,
    );
    expect(before.top > 0).toBe(canScroll);
    await popup.close();
    const again = await driver.clickToolbar();
    await until('the same place', async () => {
      const { top, entry } = await placeIn(again);
      return entry === before.entry && Math.abs(top - before.top) < 3;
    });
    await again.run((window, document) => {
      (document.activeElement as HTMLElement | null)?.blur();
      window.scrollTo(0, 0);
    });
    await again.close();
  });

  test('the reader lists its keys, and leads back to the same place from a story', async () => {
    const reader = await driver.openPage('src/reader/index.html');
    await reader.setWidth(700, 600);
    await reader.waitFor('.stories .story');
    for (let row = 0; row < 9; row += 1) await reader.press('j');
    const placeIn = () =>
      reader.run((window, document) => ({
        top: Math.round(window.scrollY),
        entry: (document.activeElement as HTMLElement | null)?.dataset.entry ?? null,
      }));
    await reader.press('?');
    await reader.waitFor('dialog[open] .keys');
    await reader.press('Escape');
    await until('the list is gone', () =>
      reader.run((_window, document) => document.querySelector('dialog') === null),
    );
    const before = await placeIn();
    expect(before.entry).not.toBeNull();
    expect(before.top).toBeGreaterThan(0);
    // What can be done with a headline is a key away, and closes to it.
    await reader.press('.');
    await reader.waitFor('dialog[open] #in-hand');
    await reader.press('Escape');
    await until('the sheet is gone', () =>
      reader.run((_window, document) => document.querySelector('dialog') === null),
    );
    expect((await placeIn()).entry).toBe(before.entry);
    await reader.run((window, document) =>
      window.location.assign(document.querySelector<HTMLAnchorElement>('h1 a')?.href ?? ''),
    );
    await reader.waitFor('.article');
    await reader.run((window) => window.history.back());
    await reader.waitFor('.stories .story');
    await until('the same place', async () => {
      const { top, entry } = await placeIn();
      return entry === before.entry && Math.abs(top - before.top) < 3;
    });
    await reader.close();
  });

  test('reads the story in the reader, with the sentence that was clicked marked', async () => {
    const popup = await driver.clickToolbar();
    await popup.waitFor('.summary a');
    await popup.click('.summary a');
    await until('the reader', async () => (await driver.tabs()).some((tab) => tab.includes('view=story')));
    const address = (await driver.tabs()).find((tab) => tab.includes('view=story')) ?? '';
    const page = await driver.openPage(new URL(address).pathname.slice(1) + new URL(address).search);
    await page.waitFor('mark');
    const marked = await page.run((_window, document) => document.querySelector('mark')?.textContent);
    const article = bundle.articles[0]?.blocks[0]?.children[0]?.text ?? '';
    const [receipt] = bundle.edition.lead.summary.sentences;
    expect(marked).toBe(article.slice(receipt?.start, receipt?.end));
    await page.close();
  });

  test('remembers everything after the browser was restarted', async () => {
    await driver.restart();
    const popup = await driver.clickToolbar();
    await showsTheEdition(popup);
    const { read } = await told(popup);
    expect(read).toEqual([headlines[0], headlines[2], headlines[8], headlines[16]]);
    await popup.waitFor('.item:nth-child(1) [aria-pressed="true"]');
    await popup.close();
  });

  test('is whole again after the background was killed, and still remembers', async () => {
    await driver.killBackground();
    await driver.closeTabs();
    const popup = await driver.clickToolbar();
    await showsTheEdition(popup);
    await popup.click(nth(5), { middle: true });
    await until('the search', () => asksFor(driver, headlines[4] ?? ''));
    await popup.close();
    const again = await driver.clickToolbar();
    await until('the read mark', async () => (await told(again)).read.includes(headlines[4] ?? ''));
    await again.close();
  });

  test('is whole with the network cut, and offers to keep what is not stored', async () => {
    await driver.closeTabs();
    await driver.setOffline(true);
    const popup = await driver.clickToolbar();
    await showsTheEdition(popup);
    await until('the word offline', async () => (await told(popup)).folio.includes('Offline'));
    expect((await told(popup)).folio).toContain('1 of 18 whole articles offline');
    await popup.screenshot(`out/screens/popup-${name}-offline.png`);
    await popup.click(nth(9), { middle: true });
    await until('a page of Lede', async () =>
      (await driver.tabs()).some((tab) => tab.includes('view=story')),
    );
    const address = (await driver.tabs()).find((tab) => tab.includes('view=story')) ?? '';
    await popup.close();
    const page = await driver.openPage(new URL(address).pathname.slice(1) + new URL(address).search);
    await page.waitFor('[data-do="keep"]');
    await page.click('[data-do="keep"]');
    await page.waitFor('#kept');
    expect(
      await page.run((_window, document) => document.querySelector('#kept + ul')?.textContent),
    ).toContain(headlines[8]);
    await page.close();
    await driver.setOffline(false);
  });
});

describe.each(browsers)('without a store in %s', (name) => {
  test('the popup shows the bundled edition and says what does not work', async () => {
    const driver = await launch(name, { brokenStore: true });
    try {
      const popup = await driver.clickToolbar();
      await showsTheEdition(popup);
      await popup.waitFor('.note');
      expect(await popup.run((_window, document) => document.querySelector('.note')?.textContent)).toContain(
        'Lede cannot save data in this window.',
      );
      await popup.click(nth(1), { middle: true });
      await until('the search', () => asksFor(driver, headlines[0] ?? ''));
      await popup.close();
    } finally {
      await driver.close();
    }
  });
});
