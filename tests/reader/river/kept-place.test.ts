// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { keepPlace, keptPlace, returnTo } from '../../../src/reader/river/kept-place';

function rows(count: number): void {
  document.body.innerHTML = '';
  for (let at = 0; at < count; at += 1) {
    const row = document.body.appendChild(document.createElement('div'));
    row.dataset.row = `f:"${at}"`;
    const headline = row.appendChild(document.createElement('a'));
    headline.href = '#';
    headline.dataset.headline = '';
  }
}

describe('the place in a long list', () => {
  test('is written down with the rows and the focus, and found again', () => {
    rows(5);
    document.querySelectorAll<HTMLElement>('[data-headline]')[3]?.focus();
    keepPlace();
    const kept = keptPlace();
    expect(kept).toEqual({ shown: 5, top: null, focused: 'f:"3"' });
    rows(5);
    returnTo(kept);
    expect(document.activeElement?.closest<HTMLElement>('[data-row]')?.dataset.row).toBe('f:"3"');
  });

  test('where the row is gone there is no focus, and no failure', () => {
    rows(2);
    returnTo({ shown: 5, top: { row: 'gone', offset: 7 }, focused: 'gone' });
    expect(document.activeElement?.closest('[data-row]') ?? null).toBeNull();
  });

  test.each([null, 'x', { river: null }, { river: { shown: 'many' } }])(
    'of %o nothing was written down',
    (state) => {
      expect(keptPlace(state).shown).toBe(0);
    },
  );
});
