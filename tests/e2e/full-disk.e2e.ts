import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Page, until, type View } from './support/driver';
import { browsers, launch } from './support/launch';
import { askBackground } from './support/lede-store';
import { liveALittle, type Things, thingsIn } from './support/readers-things';

/** Room for the profile of a browser and little more. Megabytes. */
const DISK = { chrome: 120, firefox: 160 } as const;
const READINGS = 46;

/** A disk of its own, in memory. That takes the rights to mount one. */
function smallDisk(megabytes: number): { readonly folder: string; unmount(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'lede-disk-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder]);
  return {
    folder,
    unmount() {
      execFileSync('umount', ['-l', folder]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Fills a disk to its last byte. @returns makes room again */
function fill(folder: string): () => void {
  const ballast = join(folder, 'ballast');
  for (const piece of [1 << 20, 1 << 12, 64, 1]) {
    const bytes = new Uint8Array(piece);
    for (;;) {
      try {
        appendFileSync(ballast, bytes);
      } catch {
        // There is no room for a piece as large as that.
        break;
      }
    }
  }
  return () => rmSync(ballast);
}

/** Reads so many headlines. @returns those that were acknowledged, and what was said of the others */
async function readSome(page: Page, name: string): Promise<{ kept: string[]; codes: Set<string> }> {
  const kept: string[] = [];
  const codes = new Set<string>();
  for (let at = 0; at < READINGS; at += 1) {
    const reply = (await askBackground(page, 'markOpened', `${name}:${at}`, Date.now())) as
      | { ok: true }
      | { ok: false; problem: { code: string; detail?: string } };
    if (reply.ok) kept.push(`${name}:${at}`);
    else codes.add(reply.problem.code);
  }
  return { kept, codes };
}

const saysNoRoom = (page: View): Promise<boolean> =>
  page.run((_window, document) => /no room left/.test(document.body.textContent ?? ''));

describe.each(browsers)('a full disk in %s', (name) => {
  test('is told, acknowledges nothing that it did not take, and loses nothing when the browser is killed', async () => {
    const disk = smallDisk(DISK[name]);
    const driver = await launch(name, { profile: join(disk.folder, 'profile'), keepsPermissions: true });
    try {
      let page = await driver.openPage('src/reader/index.html');
      const before = await liveALittle(page);
      const makeRoom = fill(disk.folder);
      const full = await readSome(page, 'full');
      const popup = await driver.clickToolbar();
      await popup.waitFor('main');
      // Browsers tidy up their own files meanwhile, which makes a little room.
      fill(disk.folder);
      await askBackground(page, 'markOpened', 'again', Date.now());
      await until('the popup says that there is no room', () => saysNoRoom(popup));
      await popup.close();
      const again = await driver.clickToolbar();
      await until('a popup opened later says so, too', () => saysNoRoom(again));
      const settings = await driver.openPage('src/reader/settings.html');
      await until('the settings do not say that changes are kept', () =>
        settings.run((_window, document) => {
          const status = document.querySelector('.ear[role=status]')?.textContent ?? '';
          return /no room left/.test(status);
        }),
      );
      makeRoom();
      await until('the settings say that there is room again', async () => {
        await askBackground(settings, 'refresh', 'due');
        return settings.run((_window, document) =>
          /saved automatically/.test(document.querySelector('.ear[role=status]')?.textContent ?? ''),
        );
      });
      const after = await readSome(page, 'after');
      expect(after.kept).toHaveLength(READINGS);
      await driver.crash();
      await driver.restart();
      page = await driver.openPage('src/reader/index.html');
      const wanted = { ...before, readings: before.readings + full.kept.length + after.kept.length };
      await until('everything acknowledged is there', async () => {
        const now = await thingsIn(page);
        return Object.entries(wanted).every(([kind, count]) => now[kind as keyof Things] === count);
      });
      expect([...full.codes]).toEqual(full.kept.length === READINGS ? [] : ['storage-full']);
    } finally {
      await driver.close();
      disk.unmount();
    }
  });
});
