import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { papersOfADay } from '../papers-of-a-day';
import { CASES_FOLDER, type Sibling, sibling } from '../sibling';

const FOLDER = join(CASES_FOLDER, 'days');

/** What several papers print on one day, each in a file: which reports are one story, and what stands behind the news. */
export const days: readonly Sibling[] = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.txt'))
  .sort()
  .map((file) => {
    const { documents, expects } = papersOfADay(readFileSync(join(FOLDER, file), 'utf8'));
    return sibling(file.replace(/\.txt$/, ''), documents, expects);
  });
