import { BACKUP_FORMAT, BACKUP_VERSION, type Backup } from './backup';

/** One JSON document, one line for each thing in it, so that people can read and compare two of them. */
export const writeBackup = (state: Omit<Backup, 'madeAt'>, now: number): string => {
  const { feeds, folders, readings, saved, kept, mutes, bonds, followed, editions, notes, articles } = state;
  const lists = Object.entries({
    feeds,
    folders,
    readings,
    saved,
    kept,
    mutes,
    bonds,
    followed,
    editions,
    notes,
    articles,
  });
  const fields = [
    `"format": ${JSON.stringify(BACKUP_FORMAT)}`,
    `"version": ${BACKUP_VERSION}`,
    `"madeAt": ${now}`,
    `"settings": ${JSON.stringify(state.settings)}`,
    ...lists.map(([name, list]) => `"${name}": ${listOf(list)}`),
  ];
  return `{\n${fields.join(',\n')}\n}\n`;
};

const listOf = (list: readonly unknown[]): string =>
  list.length === 0 ? '[]' : `[\n${list.map((one) => JSON.stringify(one)).join(',\n')}\n]`;
