import type { BackupFault, BackupPiece } from '../../../core/backup/backup';
import { createGatherer } from '../../../core/backup/gather-pieces';
import {
  type BackupFile,
  EMPTY_REPORT,
  joinedFaults,
  type RestoreReport,
} from '../../../core/backup/restore-report';
import { createSurveyor } from '../../../core/backup/survey';
import { failed, ok, type Result } from '../../../core/problem';

export type Restored = {
  readonly report: RestoreReport;
  /** `cut-short`: the file ends too soon or is damaged from somewhere on, and what comes before was restored. */
  readonly ended: 'whole' | 'cut-short' | 'stopped';
};

export type RestorePorts = {
  /** The text of the file in parts. @param told how many more bytes of the file have been read */
  readonly texts: (file: File, told: (bytes: number) => void) => AsyncIterable<string>;
  readonly begin: (file: BackupFile) => Promise<Result<void>>;
  readonly add: (piece: BackupPiece) => Promise<Result<void>>;
  readonly end: () => Promise<Result<RestoreReport>>;
  readonly wait: (ms: number) => Promise<void>;
};

/** A background that was stopped starts with the next message; a store that is busy is free before long. */
const WAITS_MS = [100, 500, 2_000, 5_000];

/**
 * Restores a backup of any size. The file is looked through first, so that what is no backup changes nothing; then it
 * is read again, and handed over piece by piece while it is. Nothing of it is ever held but one piece.
 * @param told which share of the work is done, from 0 to 1
 */
export async function restoreFile(
  file: File,
  ports: RestorePorts,
  told: (share: number) => void,
  signal: AbortSignal,
): Promise<Result<Restored>> {
  let read = 0;
  let passages = 2;
  const count = (bytes: number): void => {
    read += bytes;
    told(file.size === 0 ? 0 : Math.min(1, read / (file.size * passages)));
  };
  const surveyor = createSurveyor();
  const looked = await passOver(ports.texts(file, count), signal, async (text) => surveyor.read(text));
  if (looked === 'stopped') return ok({ report: EMPTY_REPORT, ended: 'stopped' });
  if (looked === 'unreadable') return failed('file-unreadable');
  const survey = surveyor.surveyed();
  if (!survey.ok) return survey;
  passages = 1 + survey.value.passages.length;

  const { name, size } = file;
  const begun = await steadily(ports, () => ports.begin({ name, size, madeAt: survey.value.madeAt }));
  if (!begun.ok) return begun;
  let faults: readonly BackupFault[] = [];
  let isWhole = true;
  for (const wanted of survey.value.passages) {
    const gatherer = createGatherer(wanted);
    const sender = createSender(ports);
    const passed = await passOver(ports.texts(file, count), signal, async (text) => {
      const { pieces, goesOn } = gatherer.read(text);
      for (const piece of pieces) if (!(await sender.send(piece))) return false;
      return goesOn;
    });
    if (passed === 'unreadable') return failed('file-unreadable');
    const rest = gatherer.end();
    if (passed !== 'stopped') for (const piece of rest.pieces) await sender.send(piece);
    const sent = await sender.sent();
    if (!sent.ok) return sent;
    faults = joinedFaults(faults, rest.faults);
    if (passed === 'stopped') return ended(ports, faults, 'stopped');
    isWhole &&= rest.isWhole;
  }
  return ended(ports, faults, isWhole ? 'whole' : 'cut-short');
}

async function ended(
  ports: RestorePorts,
  faults: readonly BackupFault[],
  how: Restored['ended'],
): Promise<Result<Restored>> {
  const end = await steadily(ports, ports.end);
  if (!end.ok) return end;
  return ok({ report: { ...end.value, faults: joinedFaults(end.value.faults, faults) }, ended: how });
}

/**
 * Hands texts on until no more are wanted. A file that is damaged ends where the damage begins.
 * @returns how it ended; `unreadable` when the file itself could not be had any more
 */
async function passOver(
  texts: AsyncIterable<string>,
  signal: AbortSignal,
  take: (text: string) => Promise<boolean>,
): Promise<'ended' | 'stopped' | 'unreadable'> {
  try {
    for await (const text of texts) {
      if (signal.aborted) return 'stopped';
      if (!(await take(text))) break;
    }
  } catch (error) {
    // What is compressed badly throws a TypeError; a file that was moved or taken away, one of these.
    if (error instanceof DOMException) return 'unreadable';
    if (!(error instanceof TypeError)) throw error;
  }
  return 'ended';
}

/** Sends one piece while the next is read, and keeps the first problem. */
function createSender(ports: RestorePorts) {
  let last: Promise<Result<void>> = Promise.resolve(ok(undefined));
  return {
    /** @returns false when one before could not be added */
    async send(piece: BackupPiece): Promise<boolean> {
      const before = await last;
      if (!before.ok) return false;
      last = steadily(ports, () => ports.add(piece));
      return true;
    },
    sent: () => last,
  };
}

/** Asks again where nobody answered, or the store could not be had: every call can be asked twice. */
async function steadily<T>(ports: RestorePorts, ask: () => Promise<Result<T>>): Promise<Result<T>> {
  for (const ms of WAITS_MS) {
    const reply = await ask();
    if (reply.ok || reply.problem.code !== 'storage-unavailable') return reply;
    await ports.wait(ms);
  }
  return ask();
}
