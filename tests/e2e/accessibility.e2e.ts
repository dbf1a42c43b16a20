import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import bundle from '../../src/bundled/edition.json' with { type: 'json' };
import { violations } from './support/axe';
import type { Driver } from './support/driver';
import { browsers, launch } from './support/launch';

const lead = bundle.edition.lead.headline;
const first = bundle.edition.related[0]?.headline;
const story = (entryId: string) => `src/reader/index.html?view=story&entry=${encodeURIComponent(entryId)}`;

const PAGES = [
  { name: 'popup', path: 'src/popup/index.html', ready: '.item:nth-child(17)', width: 400, height: 600 },
  { name: 'reader', path: 'src/reader/index.html', ready: '.story:nth-child(17)', width: 1200, height: 1000 },
  { name: 'article', path: story(lead.entryId), ready: '.prose p', width: 1200, height: 1000 },
  { name: 'away', path: story(first?.entryId ?? ''), ready: '.away', width: 1200, height: 1000 },
  { name: 'saved', path: 'src/reader/index.html?view=saved', ready: '.found', width: 1200, height: 1000 },
  {
    name: 'everything',
    path: 'src/reader/index.html?view=everything',
    ready: '.nothing',
    width: 1200,
    height: 1000,
  },
  { name: 'archive', path: 'src/reader/index.html?view=archive', ready: '.hit', width: 1200, height: 1000 },
  {
    name: 'search',
    path: 'src/reader/index.html?view=search&words=Mexico',
    ready: '.hit',
    width: 1200,
    height: 1000,
  },
  { name: 'settings', path: 'src/reader/settings.html', ready: '.settings', width: 1200, height: 1000 },
];

describe.each(browsers)('in %s', (name) => {
  let driver: Driver;
  beforeAll(async () => {
    driver = await launch(name);
    await (await driver.clickToolbar()).close();
  });
  afterAll(() => driver.close());

  describe.each(['light', 'dark'] as const)('%s', (scheme) => {
    test.each(PAGES)('$name has no violations', async ({ name: what, path, ready, width, height }) => {
      const page = await driver.openPage(path);
      await page.setWidth(width, height);
      await page.colours(scheme);
      await page.waitFor(ready);
      await page.screenshot(`out/screens/${what}-${name}-${scheme}.png`);
      expect(await violations(page)).toEqual([]);
      await page.close();
    });
  });

  test('the rules would find what is wrong', async () => {
    const page = await driver.openPage('src/popup/index.html');
    await page.waitFor('.item:nth-child(17)');
    await page.run((_window, document) => {
      for (const name of ['aria-label', 'title']) document.querySelector('.tool')?.removeAttribute(name);
    });
    expect((await violations(page)).join()).toContain('button-name');
    await page.close();
  });

  test.each(PAGES.filter((each) => each.name !== 'popup'))(
    '$name needs no sideways scrolling at 320 pixels',
    async ({ path, ready }) => {
      const page = await driver.openPage(path);
      await page.setWidth(320, 800);
      await page.waitFor(ready);
      const { wide, seen } = await page.run((window, document) => ({
        wide: document.documentElement.scrollWidth,
        seen: window.innerWidth,
      }));
      expect(wide).toBeLessThanOrEqual(seen);
      await page.close();
    },
  );

  test('the accessibility tree of the popup says what a reader needs', async () => {
    const page = await driver.openPage('src/popup/index.html');
    await page.waitFor('.item:nth-child(17)');
    expect(await page.count('banner', '')).toBe(1);
    expect(await page.count('main', '')).toBe(1);
    expect(await page.count('contentinfo', '')).toBe(1);
    expect(await page.count('heading', lead.title)).toBe(1);
    expect(await page.count('link', lead.title)).toBe(1);
    expect(await page.count('navigation', 'Related headlines')).toBe(1);
    for (const { headline } of bundle.edition.related) {
      expect(await page.count('link', headline.title), headline.title).toBe(1);
      expect(await page.count('button', `Save: ${headline.title}`), headline.title).toBe(1);
    }
    for (const tool of ['Refresh']) expect(await page.count('button', tool)).toBe(1);
    for (const tool of ['Open the reader', 'Settings', 'Read the story']) {
      expect(await page.count('link', tool)).toBe(1);
    }
    await page.close();
  });

  test('each headline says what opening it will do, and Tab goes from headline to headline', async () => {
    const page = await driver.openPage('src/popup/index.html');
    await page.waitFor('.item:nth-child(17)');
    const { described, tabbable } = await page.run((_window, document) => ({
      described: [...document.querySelectorAll('[data-headline]')].map(
        (link) => document.getElementById(link.getAttribute('aria-describedby') ?? '')?.textContent ?? '',
      ),
      tabbable: [...document.querySelectorAll<HTMLElement>('.related a, .related button')].filter(
        (each) => each.tabIndex >= 0,
      ).length,
    }));
    expect(described[0]).toBe('Opens the article in Lede');
    expect(new Set(described.slice(1))).toEqual(new Set(['Searches the web for this headline in a tab']));
    expect(tabbable).toBe(17);
    await page.close();
  });
});
