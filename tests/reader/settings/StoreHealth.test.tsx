// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { HOLDS_NOTHING } from '../../../src/core/backup/second-copy';
import { failed, ok } from '../../../src/core/problem';
import { StoreHealth, type StoreHealthProps } from '../../../src/reader/settings/StoreHealth';
import { click, onPage } from '../../support/page';

const NOW = Date.UTC(2026, 5, 10, 12);
const replaced = { at: NOW, name: 'lede', why: 'gone', back: HOLDS_NOTHING, copyAt: null } as const;

function show(more: Partial<Omit<StoreHealthProps, 'calls'>>, reply = ok(undefined)) {
  const log: string[] = [];
  const call = (name: string) => async () => {
    log.push(name);
    return reply;
  };
  const calls = { check: call('check'), letGo: call('letGo') };
  const root = onPage(<StoreHealth selfCheck={null} replaced={null} now={NOW} calls={calls} {...more} />);
  return { root, log, status: () => root.querySelector('[role=status]')?.textContent };
}

const checked = (more: object) => ({
  selfCheck: { at: NOW, read: { entries: 9, feeds: 2 }, mended: 0, ...more },
});

describe('the check of everything stored', () => {
  test('says what was found, and what was repaired', () => {
    expect(show(checked({ faulty: {} })).status()).toBe('selfCheckGood_other');
    // A check that an older Lede made has no such figures.
    expect(show(checked({ mended: 1 })).status()).toBe('selfCheckGood_other selfCheckMended_one');
    expect(show(checked({ faulty: { editions: 1, desk: 2 } })).status()).toBe('selfCheckFaults_other');
    expect(show(checked({ read: {} })).status()).toBe('');
  });

  test('that could not be finished says so, and the button keeps the focus', async () => {
    const { root, log, status } = show(checked({ faulty: {} }), failed('storage-unavailable') as never);
    root.querySelector<HTMLElement>('button')?.focus();
    await click(root, 'selfCheck');
    expect(log).toEqual(['check']);
    expect(status()).toBe('selfCheckFailed');
    expect(document.activeElement?.textContent).toBe('selfCheck');
  });
});

describe('a damaged store', () => {
  test('can be deleted, and where the browser cannot, can be left', async () => {
    const { root, log } = show({ replaced });
    await click(root, 'letGoOfStore');
    expect(log).toEqual(['letGo']);
    expect(document.activeElement?.textContent).toBe('selfCheck');
    const stuck = show({ replaced: { ...replaced, isStuck: true } });
    expect(stuck.root.textContent).toContain('damagedStuck');
    await click(stuck.root, 'done');
    expect(stuck.log).toEqual(['letGo']);
  });
});
