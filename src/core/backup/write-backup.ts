import { BACKUP_FORMAT, BACKUP_VERSION, type BackupList, type BackupThings } from './backup';

/** One list of a backup, some of its things at a time, so that nobody ever holds all of them. */
export type BackupSlices = {
  readonly [List in BackupList]: {
    readonly list: List;
    readonly slices: AsyncIterable<readonly BackupThings[List][]>;
  };
}[BackupList];

/** Texts are handed on when they are about this long: UTF-16 units. */
const TEXT_LENGTH = 250_000;

/**
 * One JSON document, one line for each thing in it, so that people can read and compare two of them. It comes in texts
 * that follow each other.
 * @param told how many more things are written
 */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: the order of a document is the order of these loops
export async function* writeBackup(
  lists: readonly BackupSlices[],
  now: number,
  told: (things: number) => void,
): AsyncGenerator<string> {
  let text = `{\n"format": ${JSON.stringify(BACKUP_FORMAT)},\n"version": ${BACKUP_VERSION},\n"madeAt": ${now}`;
  for (const { list, slices } of lists) {
    text += `,\n"${list}": `;
    let count = 0;
    for await (const things of slices) {
      for (const thing of things) {
        const line = JSON.stringify(thing);
        if (list === 'settings') text += line;
        else text += count === 0 ? `[\n${line}` : `,\n${line}`;
        count += 1;
        if (text.length >= TEXT_LENGTH) {
          yield text;
          text = '';
        }
      }
      told(things.length);
    }
    if (list !== 'settings') text += count === 0 ? '[]' : '\n]';
  }
  yield `${text}\n}\n`;
}
