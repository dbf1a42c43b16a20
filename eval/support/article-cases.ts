import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { corporaFolder } from './feed-cases';

/** A page, and what people found in it. */
export type PiecesCase = {
  readonly id: string;
  readonly address: string;
  readonly bytes: Uint8Array;
  readonly title: string;
  /** Year, month and day; empty where nobody found one. */
  readonly date: string;
  /** Pieces of the article's text. */
  readonly within: readonly string[];
  /** Pieces of what stands around it. */
  readonly without: readonly string[];
};

/** A page, and what Readability makes of it. */
export type LikenessCase = { readonly id: string; readonly bytes: Uint8Array; readonly expected: string };

const unpacked = (path: string): Uint8Array => new Uint8Array(gunzipSync(readFileSync(path)));

/** Null where the set is missing. */
export function readPiecesCases(set: string): readonly PiecesCase[] | null {
  const folder = join(corporaFolder(), set);
  if (!existsSync(folder)) return null;
  const lines = readFileSync(join(folder, 'truth.jsonl'), 'utf8').trim().split('\n');
  return lines.map((line) => {
    const { id, url, title, date, with: within, without } = JSON.parse(line);
    const bytes = unpacked(join(folder, 'pages', `${id}.html.gz`));
    return { id, address: url, bytes, title: title ?? '', date: date ?? '', within, without };
  });
}

/** Null where the set is missing. */
export function readLikenessCases(set: string): readonly LikenessCase[] | null {
  const pages = join(corporaFolder(), set, 'pages');
  if (!existsSync(pages)) return null;
  const ending = '.source.html.gz';
  const names = readdirSync(pages).filter((file) => file.endsWith(ending));
  return names.map((file) => ({
    id: file.slice(0, -ending.length),
    bytes: unpacked(join(pages, file)),
    expected: Buffer.from(unpacked(join(pages, file.replace('source', 'expected')))).toString('utf8'),
  }));
}
