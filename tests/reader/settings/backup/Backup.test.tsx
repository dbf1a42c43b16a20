// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { failed, ok } from '../../../../src/core/problem';
import { Backup, type BackupCalls } from '../../../../src/reader/settings/backup/Backup';
import { chooseFile, click, onPage } from '../../../support/page';

function show(
  restore: BackupCalls['restore'],
  everything: BackupCalls['everything'] = async () => ok('all of it'),
) {
  const files: string[][] = [];
  const root = onPage(
    <Backup
      calls={{
        everything,
        restore,
        saveFile: (...file) => void files.push(file),
      }}
    />,
  );
  return { root, files };
}
const choose = (root: HTMLElement) => chooseFile(root.querySelector('input'), new File(['{}'], 'lede.json'));
const status = (root: HTMLElement) => root.querySelector('[role="status"]')?.textContent;

describe('Backup', () => {
  test('hands everything over as one file, named by the day', async () => {
    const { root, files } = show(async () => failed('not-found'));
    await click(root, 'exportEverything');
    expect(files).toEqual([
      [expect.stringMatching(/^lede-\d{4}-\d\d-\d\d\.json$/), 'application/json', 'all of it'],
    ]);
  });

  test('hands over no file where the store cannot be read, and says why', async () => {
    const unread = async () => failed('storage-unavailable');
    const { root, files } = show(unread, unread);
    await click(root, 'exportEverything');
    expect(files).toEqual([]);
    expect(status(root)).toBe('troubleStorage');
  });

  test('tells what was restored, and what was left out and why', async () => {
    const { root } = show(async () =>
      ok({
        feeds: 2,
        readings: 0,
        saved: 1,
        kept: 2,
        editions: 0,
        faults: [{ path: 'feeds[3].address', expected: 'an address' }],
      }),
    );
    await choose(root);
    expect([...root.querySelectorAll('li')].map((each) => each.textContent)).toEqual([
      'restoredFeeds_other',
      'restoredSaved_one',
      'restoredKept_other',
      'faultExpected',
    ]);
    expect(status(root)).toContain('leftOut_one');
  });

  test('says so when everything was here already', async () => {
    const { root } = show(async () =>
      ok({ feeds: 0, readings: 0, saved: 0, kept: 0, editions: 0, faults: [] }),
    );
    await choose(root);
    expect(status(root)).toBe('restoredNothing');
  });

  test.each([
    ['backup-not-recognised', 'noBackup'],
    ['backup-too-new', 'backupTooNew'],
    ['storage-full', 'troubleFull'],
  ] as const)('has a sentence for %s', async (code, sentence) => {
    const { root } = show(async () => failed(code));
    await choose(root);
    expect(status(root)).toBe(sentence);
  });
});
