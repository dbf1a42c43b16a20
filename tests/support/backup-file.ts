import type { RestoreReport } from '../../src/core/backup/restore-report';
import { type BackupSlices, writeBackup } from '../../src/core/backup/write-backup';
import { ok, type Result } from '../../src/core/problem';
import { type Restored, type RestorePorts, restoreFile } from '../../src/reader/settings/backup/restore-file';
import { backupContents } from '../../src/store/backup-slices';
import type { Database } from '../../src/store/database';
import { beginRestoring, endRestoring } from '../../src/store/restoring';
import { restorePiece } from '../../src/tasks/restore-backup';
import type { Contents } from './read-backup-file';

export async function gathered(texts: AsyncIterable<string>): Promise<string> {
  let all = '';
  for await (const text of texts) all += text;
  return all;
}

async function* only<T>(things: readonly T[]): AsyncGenerator<readonly T[]> {
  yield things;
}

export const written = (contents: Contents, now: number): Promise<string> =>
  gathered(
    writeBackup(
      Object.entries(contents).map(
        ([list, things]) => ({ list, slices: only<unknown>(things) }) as BackupSlices,
      ),
      now,
      () => undefined,
    ),
  );

export const backupOf = async (db: Database, now: number): Promise<string> =>
  gathered(writeBackup((await backupContents(db)).lists, now, () => undefined));

/** What a backup of a store holds, for comparing two: each list in one order. */
export async function contentsOf(db: Database): Promise<Readonly<Record<string, unknown>>> {
  const lists = Object.entries(JSON.parse(await backupOf(db, 0)) as Record<string, unknown>);
  const inOrder = (list: unknown): unknown =>
    Array.isArray(list)
      ? list.sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1))
      : list;
  return Object.fromEntries(lists.map(([name, list]) => [name, inOrder(list)]));
}

export const restorePorts = (db: Database, now: number): RestorePorts => ({
  async *texts(file, told) {
    for (let from = 0; from < file.size; from += 1000) {
      const part = file.slice(from, from + 1000);
      told(part.size);
      yield part.text();
    }
  },
  begin: async (file) => ok(await beginRestoring(db, file)),
  async add(piece) {
    await restorePiece(db, piece, now, () => true);
    return ok(undefined);
  },
  async end() {
    const report = await endRestoring(db);
    if (report === null) throw new Error('No restore had begun');
    return ok(report);
  },
  wait: async () => undefined,
});

export const restore = (
  db: Database,
  document: string,
  ports: Partial<RestorePorts> = {},
): Promise<Result<Restored>> =>
  restoreFile(
    new File([document], 'lede.json'),
    { ...restorePorts(db, 9500), ...ports },
    () => undefined,
    new AbortController().signal,
  );

/** A report, by what was added. */
export const added = (some: Partial<RestoreReport['added']>): RestoreReport['added'] => ({
  feeds: 0,
  folders: 0,
  settings: 0,
  readings: 0,
  saved: 0,
  kept: 0,
  mutes: 0,
  bonds: 0,
  followed: 0,
  articles: 0,
  pages: 0,
  editions: 0,
  notes: 0,
  ...some,
});
