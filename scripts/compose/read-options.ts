import { parseArgs } from 'node:util';
import type { Fit } from '../../src/core/model/edition-notes.ts';

export type Options = {
  readonly paths: readonly string[];
  readonly why: boolean;
  readonly json: boolean;
  /** Milliseconds since 1970; null for when the newest entry was published. */
  readonly at: number | null;
  readonly fit: Fit;
  /** An edition for every day on which something was published, instead of one. */
  readonly days: boolean;
};

export const USAGE = `npm run compose -- FILE_OR_FOLDER… [--minutes n | --stories n] [--at DATE] [--days] [--why] [--json]

Reads feed files (RSS, RDF, Atom or JSON Feed; several snapshots of one feed are taken in their order) and prints
the edition that Lede makes of them.
  --minutes n   as much as can be read in n minutes (5 unless told otherwise)
  --stories n   as many stories
  --at DATE     as if made at that time, 2026-02-21T18:00Z; otherwise when the newest entry was published
  --days        one edition for each day on which something was published, each knowing those before
  --why         what speaks for each story, and how much it counts
  --json        the record instead of text`;

/** @throws with a sentence for whoever typed it. */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      why: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      days: { type: 'boolean', default: false },
      at: { type: 'string' },
      minutes: { type: 'string' },
      stories: { type: 'string' },
    },
  });
  if (positionals.length === 0) throw new Error(`Name a feed file or a folder of them.\n\n${USAGE}`);
  if (values.minutes !== undefined && values.stories !== undefined) {
    throw new Error('Choose --minutes or --stories, not both.');
  }
  return {
    paths: positionals,
    why: values.why,
    json: values.json,
    days: values.days,
    at: values.at === undefined ? null : instant(values.at),
    fit:
      values.stories === undefined
        ? { kind: 'minutes', count: countIn('--minutes', values.minutes ?? '5') }
        : { kind: 'stories', count: countIn('--stories', values.stories) },
  };
}

function instant(text: string): number {
  const at = Date.parse(text);
  if (Number.isNaN(at))
    throw new Error(`“${text}” is no date. Write it like 2026-02-21 or 2026-02-21T18:00Z.`);
  return at;
}

function countIn(option: string, text: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count > 0) return count;
  throw new Error(`${option} takes a whole number from 1, not “${text}”.`);
}
