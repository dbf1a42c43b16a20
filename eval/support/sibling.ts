import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Expectation } from './expectations';
import type { FeedDocument } from './made-feeds';
import { libraryOfDocuments, shownAt } from './shown-editions';

/** A case of the project's own: another example of a fault, or what looks like one and is none. */
export type Sibling = {
  /** Its kind, a slash, and which of them it is. */
  readonly name: string;
  /** @returns what is wrong now, a line each */
  readonly faults: () => readonly string[] | Promise<readonly string[]>;
};

export const sibling = (
  name: string,
  documents: readonly FeedDocument[],
  expects: Expectation,
  instants?: readonly number[],
): Sibling => ({ name, faults: () => expects(shownAt(libraryOfDocuments(documents), instants)) });

export const CASES_FOLDER = join(import.meta.dirname, '../cases');

/** A document that lies among the cases as a file, where its markup is the point. */
export const documentIn = (file: string): FeedDocument => ({
  address: `https://${file.replace(/[^a-z0-9]+/g, '-')}.invalid/`,
  text: readFileSync(join(CASES_FOLDER, file), 'utf8'),
});
