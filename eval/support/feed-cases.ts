import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Where the corpora lie that others wrote; never part of the project. */
export const corporaFolder = (): string => process.env.LEDE_CORPORA ?? '../shared/corpora/open';

/** The lines of a packed corpus, or null where the set is missing. */
export function corpusLines(set: string, file: string): readonly Record<string, unknown>[] | null {
  const path = join(corporaFolder(), set, file);
  if (!existsSync(path)) return null;
  const text = gunzipSync(readFileSync(path)).toString('utf8');
  const lines = text.split('\n').filter((line) => line !== '');
  return lines.map((line) => JSON.parse(line));
}

export type Field =
  | 'title'
  | 'description'
  | 'link'
  | 'image'
  | 'language'
  | 'ttl'
  | 'kind'
  | 'encoding'
  | 'faulty'
  | 'count'
  | 'id'
  | 'author'
  | 'published'
  | 'dated'
  | 'updated'
  | 'summary'
  | 'content'
  | 'contentLinks'
  | 'categories'
  | 'enclosures'
  | 'comments';

/** One thing a case expects: of the feed itself, or of the entry at a place. */
export type Check = {
  readonly at: 'feed' | number;
  readonly field: Field;
  /** How the value is held against what was seen. */
  readonly as:
    | 'text'
    | 'same'
    | 'address'
    | 'date'
    | 'among'
    | 'within'
    | 'enclosure'
    | 'absent'
    | 'bag'
    | 'decoded'
    | 'letters';
  readonly expected: unknown;
  /** Answers that are as right. */
  readonly others?: readonly unknown[];
};

export type FeedCase = {
  readonly id: string;
  readonly bytes: Uint8Array;
  readonly contentType: string | null;
  readonly address: string;
  readonly checks: readonly Check[];
};

export type FeedSuite = { readonly name: string; readonly cases: readonly FeedCase[] };

export const bytesOf = (line: Record<string, unknown>): Uint8Array =>
  new Uint8Array(Buffer.from(String(line.input_b64), 'base64'));
