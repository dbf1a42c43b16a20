import { failed, ok, type Result } from '../problem';
import { decodeOutline } from './decode-outline';
import type { Outline } from './outline';
import { readFoaf } from './read-foaf';
import { readOpml } from './read-opml';

/** A file larger than this is not a list of feeds: 50,000 lines of 600 characters. */
const MAX_LENGTH = 30_000_000;

const ROOT = /<(?:[\w-]{1,20}:)?(opml|outline|rdf)[\s/>]/i;

/** Reads a list of feeds. Fails only when the file is no such list; everything else is recovered from. */
export const parseOutline = (file: Uint8Array | string): Result<Outline> => {
  if (file.length > MAX_LENGTH) return failed('outline-not-recognised', 'too large');
  const text = typeof file === 'string' ? file : decodeOutline(file);
  const root = ROOT.exec(text)?.[1]?.toLowerCase();
  if (root === undefined) return failed('outline-not-recognised');
  return ok(root === 'rdf' ? readFoaf(text) : readOpml(text));
};
