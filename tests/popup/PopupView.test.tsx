// @vitest-environment happy-dom
import { render } from 'preact';
import { describe, expect, test } from 'vitest';
import * as occasional from '../../src/popup/occasional';
import { PopupView } from '../../src/popup/PopupView';
import { type PopupState, wantsOccasional } from '../../src/popup/popup-state';
import { aFront, aFrontStory, aHeadline, aPopupState, entryId } from '../support/builders';

function show(more: Partial<PopupState> = {}): HTMLElement {
  const root = document.createElement('div');
  render(<PopupView state={aPopupState(more)} occasional={occasional} />, root);
  return root;
}
const texts = (root: HTMLElement, selector: string) =>
  [...root.querySelectorAll(selector)].map((each) => each.textContent);

describe('PopupView', () => {
  test('has one h1, the lead’s headline as a link in an article, then related headlines as a list', () => {
    const root = show();
    expect([...root.children].map(({ tagName }) => tagName)).toEqual(['HEADER', 'MAIN', 'FOOTER']);
    expect(texts(root, 'h1')).toEqual(['Title of lead']);
    expect(root.querySelector('article h1 > a')).not.toBeNull();
    expect(root.querySelector('nav[aria-label] > h2')).not.toBeNull();
    expect(texts(root, 'nav ol > li > a .t')).toEqual(['Title of a', 'Title of b']);
    expect(root.querySelectorAll('[role="status"]')).toHaveLength(1);
  });

  test('says read and saved in words, and presses the ribbon', () => {
    const root = show({ read: [entryId('a')], saved: [entryId('a'), entryId('b')] });
    expect(texts(root, '.item .meta')).toEqual(['isRead, isSaved', 'isSaved']);
    expect(root.querySelector('.item.read')?.textContent).toContain('Title of a');
    const pressed = [...root.querySelectorAll('.item [data-do="save"]')].map(
      (each) => each.ariaPressed ?? each.getAttribute('aria-pressed'),
    );
    expect(pressed).toEqual(['true', 'true']);
  });

  test('leaves the ribbons of rows out of the tab order', () => {
    const ribbons = [...show().querySelectorAll('.item button')];
    expect(ribbons.map((each) => each.getAttribute('tabindex'))).toEqual(['-1', '-1']);
  });

  test('each headline refers to a sentence on what opening it does, and that sentence is there', () => {
    const root = show({ online: false });
    for (const link of root.querySelectorAll('[data-headline]')) {
      expect(root.querySelector(`#${link.getAttribute('aria-describedby')}`)).not.toBeNull();
    }
    expect(root.querySelector('.item a')?.getAttribute('aria-describedby')).toBe('opens-away');
    expect(root.querySelector('h1 a')?.getAttribute('aria-describedby')).toBe('opens-article');
  });

  test('says not stored while offline, and only then', () => {
    expect(texts(show({ online: false }), '.item .meta')).toEqual(['isNotStored', 'isNotStored']);
    expect(texts(show(), '.item .meta')).toEqual([]);
  });

  test('shows the outlet, how many more, and the time', () => {
    const headline = aHeadline('a', { outlet: 'North', publishedAt: Date.UTC(2026, 0, 5, 6, 7) });
    const root = show({
      front: aFront({ kind: 'live', composedAt: 1, related: [aFrontStory('a', { headline, alsoIn: 2 })] }),
    });
    expect(texts(root, '.item .meta > span')).toEqual(['outletAndMore']);
    expect(root.querySelector('.item time')?.getAttribute('datetime')).toBe('2026-01-05T06:07:00.000Z');
  });

  test('while refreshing the rule is a named progress, and Refresh is Stop', () => {
    const root = show({ progress: { done: 31, total: 120 } });
    const progress = root.querySelector('progress');
    expect([progress?.value, progress?.max, progress?.getAttribute('aria-label')]).toEqual([
      31,
      120,
      'feedsChecked',
    ]);
    expect(root.querySelector('[data-do="stop"]')?.getAttribute('aria-label')).toBe('stopRefreshing');
    expect(root.querySelector('[role="status"]')?.textContent).toBe('refreshing');
  });

  test('with the keys open the rest is inert', () => {
    const root = show({ sheetOpen: true });
    expect(root.querySelector('dialog [data-do="close"]')?.getAttribute('aria-label')).toBe('close');
    for (const part of ['header.masthead', 'main', 'footer'])
      expect(root.querySelector(part)).toHaveProperty('inert', true);
  });

  test('tells of a trouble, and names feeds that could not be read', () => {
    expect(show({ trouble: 'storage-unavailable' }).querySelector('.note')?.textContent).toContain(
      'troubleStorage',
    );
    expect(texts(show({ ailing: ['A', 'B', 'C', 'D'] }), '.note li')).toEqual(['A', 'B', 'C']);
  });

  test('a letter takes the place of the edition', () => {
    const root = show({ letter: { kind: 'nothing-new', at: 1, feeds: 12 } });
    expect(texts(root, 'h1')).toEqual(['nothingNewSince']);
    expect(root.querySelector('.related')).toBeNull();
    expect(texts(show({ letter: { kind: 'first-run' } }), '.choice')).toHaveLength(3);
  });

  test('puts text from outside in as text', () => {
    const headline = aHeadline('a', { title: '<img src=x onerror=alert(1)>' });
    const root = show({ front: aFront({ related: [aFrontStory('a', { headline })] }) });
    expect(root.querySelector('img')).toBeNull();
    expect(texts(root, '.item .t')).toEqual(['<img src=x onerror=alert(1)>']);
  });
});

describe('wantsOccasional', () => {
  test('is no on a usual opening', () => {
    expect(wantsOccasional(aPopupState())).toBe(false);
    expect(wantsOccasional(aPopupState({ sheetOpen: true }))).toBe(true);
  });
});
