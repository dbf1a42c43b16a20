// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { ok } from '../../../../src/core/problem';
import type { LedgerCalls } from '../../../../src/reader/settings/privacy/ledger-calls';
import { Privacy, type PrivacyProps } from '../../../../src/reader/settings/privacy/Privacy';
import type { StoredRequest } from '../../../../src/store/schema';
import { aFeed } from '../../../support/builders';
import { aLine } from '../../../support/ledger-lines';
import { click, onPage, settled, type } from '../../../support/page';

const NOW = Date.UTC(2026, 10, 30, 12);
let log: unknown[][] = [];
let lines: StoredRequest[] = [];
beforeEach(() => {
  log = [];
  lines = Array.from({ length: 60 }, (_one, at) =>
    aLine(60 - at, { at: NOW - at, address: `https://host${at % 3}.example/feed`, title: `Feed ${60 - at}` }),
  );
});

const calls: LedgerCalls = {
  read: async (before, count) => lines.filter(({ id }) => before === null || id < before).slice(0, count),
  totals: async () => ({ lines: lines.length, size: 1, bytes: 5 }),
  async clear() {
    lines = [];
    return ok(undefined);
  },
  takeBack: async (patterns) => void log.push(['takeBack', patterns]),
  async permit(addresses) {
    log.push(['permit', addresses]);
    return true;
  },
  saveFile: (...file) => void log.push(file),
};
const show = async (more: Partial<PrivacyProps> = {}): Promise<HTMLElement> => {
  const root = onPage(
    <Privacy
      feeds={[aFeed('a')]}
      granted={[]}
      now={NOW}
      revision={0}
      calls={calls}
      keepsTracking={false}
      change={(changed) => void log.push(['change', changed])}
      {...more}
    />,
  );
  await settled();
  await settled();
  return root;
};
const rows = (root: HTMLElement): number => root.querySelectorAll('#requests tbody tr:not(.more)').length;

describe('Privacy', () => {
  test('shows a screenful of requests, more when asked, and those that were searched for', async () => {
    const root = await show();
    expect(rows(root)).toBe(25);
    await click(root, 'showMore');
    await settled();
    expect(rows(root)).toBe(60);
    await type(root.querySelector<HTMLInputElement>('#find-request'), 'host1 feed');
    await settled();
    expect(rows(root)).toBe(20);
    await type(root.querySelector<HTMLInputElement>('#find-request'), 'nowhere');
    await settled();
    expect(root.querySelector('#requests [role="status"]')?.textContent).toBe('noSuchRequest');
  });

  test('sums the hosts of today', async () => {
    const root = await show();
    const hosts = [...root.querySelectorAll('#hosts-today tbody th')].map((each) => each.textContent);
    expect(hosts).toEqual(['host0.example', 'host1.example', 'host2.example']);
  });

  test('saves every line as a file, however few are shown', async () => {
    const root = await show();
    await click(root, 'exportRequests');
    await settled();
    const [name, kind, text] = log[0] as [string, string, string];
    expect(name).toMatch(/^lede-requests-\d{4}-\d\d-\d\d\.csv$/);
    expect(kind).toBe('text/csv');
    expect(text.trim().split('\r\n')).toHaveLength(61);
  });

  test('clears the list, and says so', async () => {
    const root = await show();
    await click(root, 'clearRequests');
    await settled();
    expect(rows(root)).toBe(0);
    expect(root.textContent).toContain('requestsCleared');
    expect(root.textContent).toContain('noRequests');
  });

  test('tracking is kept on when the reader says so', async () => {
    const root = await show();
    const box = root.querySelector<HTMLInputElement>('input[type=checkbox]');
    expect(box?.checked).toBe(true);
    box?.click();
    expect(log).toEqual([['change', { keepsTracking: true }]]);
  });

  test('has a switch for each site, which takes back all that was given for it, or asks for it', async () => {
    const granted = ['https://b.example/*', 'http://b.example/*'];
    const root = await show({ granted });
    const switches = [...root.querySelectorAll<HTMLButtonElement>('[role="switch"]')];
    expect(switches.map((each) => each.getAttribute('aria-checked'))).toEqual(['false', 'true']);
    for (const each of switches) each.click();
    expect(log).toEqual([
      ['permit', [aFeed('a').address]],
      ['takeBack', granted],
    ]);
  });
});
