import type { Article } from '../model/article';
import type { Edition, Story } from '../model/edition';
import type { ArticleId } from '../model/ids';
import { failed, ok, type Result } from '../problem';
import { BACKUP_FORMAT, BACKUP_VERSION, type Backup, type BackupFault, type Setting } from './backup';
import { type Check, fault, goodOf, instant, isRecord, type Place, topPlace, within } from './checks';
import { bond, editionNotes, followedStory, mute } from './edition-checks';
import { article, edition, feed, kept, path, reading, saved, setting } from './model-checks';

export type ReadBackup = {
  readonly backup: Backup;
  /** What was left out, in file order; empty when the file is whole. */
  readonly faults: readonly BackupFault[];
};

/** Reads a backup of this version or an older one. What is damaged is left out and named; the rest is kept. */
export const readBackup = (file: string): Result<ReadBackup> => {
  const document = parsed(file);
  if (!isRecord(document) || document.format !== BACKUP_FORMAT) return failed('backup-not-recognised');
  const { version } = document;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return failed('backup-not-recognised');
  if (version > BACKUP_VERSION) return failed('backup-too-new', String(version));
  const faults: BackupFault[] = [];
  const field = (name: string): [unknown, Place] => [document[name], topPlace(name, faults)];
  const all = <T>(name: string, check: Check<T>): readonly T[] =>
    goodOf(document[name], check, topPlace(name, faults));
  const articles = firstOfEach(all('articles', article), (one) => one.id);
  const backup: Backup = {
    madeAt: instant(...field('madeAt')) ?? 0,
    feeds: firstOfEach(all('feeds', feed), (one) => one.id),
    folders: all('folders', path),
    readings: firstOfEach(all('readings', reading), (one) => one.entryId),
    saved: firstOfEach(all('saved', saved), (one) => one.entryId),
    kept: firstOfEach(all('kept', kept), (one) => one.entryId),
    mutes: firstOfEach(all('mutes', mute), (one) => one.id),
    bonds: firstOfEach(all('bonds', bond), ({ one, other }) => [one, other].sort().join(' ')),
    followed: firstOfEach(all('followed', followedStory), (one) => one.id),
    settings: settingsOf(...field('settings')),
    editions: citing(
      firstOfEach(all('editions', edition), (one) => one.id),
      articles,
      faults,
    ),
    notes: firstOfEach(all('notes', editionNotes), (one) => one.editionId),
    articles,
  };
  return ok({ backup, faults });
};

const parsed = (file: string): unknown => {
  try {
    return JSON.parse(file.replace(/^\ufeff/, ''));
  } catch {
    // Not JSON: the caller says that it is no backup.
    return null;
  }
};

const settingsOf = (value: unknown, place: Place): Record<string, Setting> => {
  if (value === undefined) return {};
  if (!isRecord(value)) return fault(place, 'an object') ?? {};
  const good = Object.entries(value).flatMap(([name, one]): [string, Setting][] => {
    const read = setting(one, within(place, name));
    return read === undefined ? [] : [[name, read]];
  });
  return Object.fromEntries(good);
};

const firstOfEach = <T>(items: readonly T[], keyOf: (item: T) => string): T[] => {
  const seen = new Set<string>();
  return items.filter((item) => {
    const isNew = !seen.has(keyOf(item));
    seen.add(keyOf(item));
    return isNew;
  });
};

/** A summary that cites an article which is not there shows nothing; the story goes on without it. */
const citing = (
  editions: readonly Edition[],
  articles: readonly Article[],
  faults: BackupFault[],
): Edition[] => {
  const known = new Set<ArticleId>(articles.map((one) => one.id));
  const checked = (story: Story, where: string): Story => {
    if (story.summary?.sentences.every((sentence) => known.has(sentence.articleId)) ?? true) return story;
    faults.push({ path: `${where}.summary`, expected: 'articles that are in the file' });
    return { ...story, summary: null };
  };
  return editions.map((one) => {
    const where = `edition ${one.id}`;
    return {
      ...one,
      lead: checked(one.lead, `${where}.lead`),
      related: one.related.map((story, at) => checked(story, `${where}.related[${at}]`)),
    };
  });
};
