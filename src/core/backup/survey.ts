import { failed, ok, type Result } from '../problem';
import { BACKUP_FORMAT, BACKUP_LISTS, BACKUP_VERSION, type BackupList, isBackupList } from './backup';
import { createSplitter, type DocumentThing } from './split-document';

/** What a file says of itself, known before anything of it is used. */
export type Survey = {
  /** Milliseconds since 1970; 0 when it does not say. */
  readonly madeAt: number;
  /** Which lists to take in each passage over the file, so that nothing comes before what it points to. */
  readonly passages: readonly ReadonlySet<BackupList>[];
};

/** Of these three each points to the one before. */
const IN_ORDER = ['articles', 'editions', 'notes'] as const satisfies readonly BackupList[];

/** Looks through a whole document, keeping next to nothing of it. */
export function createSurveyor() {
  const said = new Map<string, unknown>();
  /** Lists in the order of the file. */
  const lists = new Set<BackupList>();
  const splitter = createSplitter(({ member, text }: DocumentThing) => {
    if (isBackupList(member)) lists.add(member);
    else if (SAID.has(member) && !said.has(member)) said.set(member, shortValue(text));
  });
  return {
    read: splitter.read,
    /** A document that ends too soon can be used as far as it goes, if it says that it is a backup. */
    surveyed(): Result<Survey> {
      const version = said.get('version');
      if (said.get('format') !== BACKUP_FORMAT) return failed('backup-not-recognised');
      if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
        return failed('backup-not-recognised');
      if (version > BACKUP_VERSION) return failed('backup-too-new', String(version));
      const madeAt = said.get('madeAt');
      return ok({ madeAt: typeof madeAt === 'number' ? madeAt : 0, passages: passagesOver([...lists]) });
    },
  };
}

const SAID: ReadonlySet<string> = new Set(['format', 'version', 'madeAt']);
/** Longer than any of those is. */
const LONGEST_SAID = 100;

function shortValue(text: string | null): unknown {
  if (text === null || text.length > LONGEST_SAID) return null;
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON: it says nothing.
    return null;
  }
}

/** One passage where the file has its lists in order, as Lede writes it; more for one that has them otherwise. */
function passagesOver(lists: readonly BackupList[]): ReadonlySet<BackupList>[] {
  const places = IN_ORDER.map((list) => lists.indexOf(list)).filter((place) => place >= 0);
  const isInOrder = places.every((place, index) => index === 0 || place > (places[index - 1] ?? 0));
  if (isInOrder) return [new Set(BACKUP_LISTS)];
  const [, ...later] = IN_ORDER;
  const first = BACKUP_LISTS.filter((list) => !later.some((one) => one === list));
  return [new Set(first), ...later.map((list) => new Set<BackupList>([list]))];
}
