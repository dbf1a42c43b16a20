// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { BackupFile, RestoreReport } from '../../../../src/core/backup/restore-report';
import { failed, ok } from '../../../../src/core/problem';
import { Backup } from '../../../../src/reader/settings/backup/Backup';
import type { BackupCalls } from '../../../../src/reader/settings/backup/backup-calls';
import { added } from '../../../support/backup-file';
import { chooseFile, click, onPage, settled } from '../../../support/page';

const report = (some: Partial<RestoreReport> = {}): RestoreReport => ({
  added: added({}),
  faults: [],
  ...some,
});

function show(over: Partial<BackupCalls>, interrupted: BackupFile | null = null) {
  const files: [string, Blob][] = [];
  const calls: BackupCalls = {
    write: async () => failed('storage-unavailable'),
    restore: async () => failed('storage-unavailable'),
    endRestore: async () => ok(report()),
    saveFile: (...file) => void files.push(file),
    ...over,
  };
  return { root: onPage(<Backup calls={calls} interrupted={interrupted} />), files };
}
const choose = (root: HTMLElement) => chooseFile(root.querySelector('input'), new File(['{}'], 'lede.json'));
const status = (root: HTMLElement) => root.querySelector('[role="status"]')?.textContent;
const lines = (root: HTMLElement) => [...root.querySelectorAll('li')].map((each) => each.textContent);

/** Work that goes on until it is stopped, as the page has it. */
const untilStopped = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => signal.addEventListener('abort', () => resolve()));

describe('Backup', () => {
  test('hands everything over as one file, named by the day', async () => {
    const { root, files } = show({ write: async () => ok(new Blob(['all of it'])) });
    await click(root, 'exportEverything');
    const [[name, file] = []] = files;
    expect(name).toMatch(/^lede-\d{4}-\d\d-\d\d\.json\.gz$/);
    expect(await file?.text()).toBe('all of it');
    expect(status(root)).toBe('backupWritten');
  });

  test('hands over no file where the store cannot be read, and says why', async () => {
    const { root, files } = show({});
    await click(root, 'exportEverything');
    expect(files).toEqual([]);
    expect(status(root)).toBe('troubleStorage');
  });

  test('shows how far it is, and stops when the reader says so', async () => {
    const { root, files } = show({
      async write(told, signal) {
        told(0.416);
        await untilStopped(signal);
        return ok(null);
      },
    });
    await click(root, 'exportEverything');
    expect(root.querySelector('progress')?.value).toBe(41);
    expect(status(root)).toBe('writingBackup');
    await click(root, 'stopWork');
    expect(status(root)).toBe('writingStopped');
    expect([files, root.querySelector('progress')]).toEqual([[], null]);
  });

  test('tells what was restored, and what was left out and why', async () => {
    const { root } = show({
      restore: async () =>
        ok({
          report: report({
            added: added({ feeds: 2, settings: 1, saved: 1, kept: 2, articles: 9 }),
            faults: [{ path: 'feeds[3].address', expected: 'an address' }],
          }),
          ended: 'whole',
        }),
    });
    await choose(root);
    expect(lines(root)).toEqual([
      'restoredFeeds_other',
      'restoredSaved_one',
      'restoredKept_other',
      'restoredSettings',
      'faultExpected',
    ]);
    expect(status(root)).toContain('leftOut_one');
  });

  test.each([
    ['whole', 'restoredNothing'],
    ['cut-short', 'restoredNothingrestoreCutShort'],
    ['stopped', 'restoreStoppedEmpty'],
  ] as const)('has words for a file that brought nothing new and ended %s', async (ended, words) => {
    const { root } = show({ restore: async () => ok({ report: report(), ended }) });
    await choose(root);
    expect(status(root)).toBe(words);
  });

  test('can be stopped while it restores, and tells what came back until then', async () => {
    const { root } = show({
      async restore(_file, _told, signal) {
        await untilStopped(signal);
        return ok({ report: report({ added: added({ editions: 3 }) }), ended: 'stopped' });
      },
    });
    await choose(root);
    await click(root, 'stopWork');
    expect(status(root)).toBe('restoreStoppedrestoredEditions_other');
  });

  test('says which file to choose again when a restore did not end, and lets it be', async () => {
    const { root } = show(
      { endRestore: async () => ok(report({ added: added({ feeds: 1 }) })) },
      { name: 'lede.json.gz', size: 7, madeAt: 1 },
    );
    expect(root.textContent).toContain('restoreInterrupted');
    await click(root, 'leaveRestore');
    await settled();
    expect(lines(root)).toEqual(['restoredFeeds_one']);
  });

  test.each([
    ['backup-not-recognised', 'noBackup'],
    ['backup-too-new', 'backupTooNew'],
    ['file-unreadable', 'fileUnreadable'],
    ['restore-running', 'restoreRunning'],
    ['storage-full', 'troubleFull'],
    ['storage-unavailable', 'troubleStorage'],
  ] as const)('has a sentence for %s', async (code, sentence) => {
    const { root } = show({ restore: async () => failed(code) });
    await choose(root);
    expect(status(root)).toBe(sentence);
  });
});
