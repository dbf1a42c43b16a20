import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { corporaFolder } from './feed-cases';

export type ListCase = {
  readonly id: string;
  readonly input: Uint8Array;
  readonly checks: readonly (ListCheck | null)[];
};

export type ListCheck = {
  readonly path: readonly (string | number)[];
  readonly op: 'eq' | 'len' | 'contains' | 'truthy' | 'falsy' | 'absent';
  readonly value?: unknown;
};

/** Null when the set is not there. */
export const readListCases = (): ListCase[] | null => {
  const file = join(corporaFolder(), 'opml-listparser', 'cases.jsonl.gz');
  if (!existsSync(file)) return null;
  return gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      // The corpus' own format, described in its SOURCE.md.
      const row = JSON.parse(line) as { id: string; input_b64: string; checks: (ListCheck | null)[] };
      return { id: row.id, input: Buffer.from(row.input_b64, 'base64'), checks: row.checks };
    });
};

/** Whether what was read has what the check asks for. */
export const holds = (check: ListCheck, read: unknown): boolean => {
  const found = check.path.slice(1).reduce(step, read);
  if (check.op === 'eq') return same(found, check.value);
  if (check.op === 'len') return Array.isArray(found) && found.length === check.value;
  if (check.op === 'contains') return Array.isArray(found) && found.some((one) => same(one, check.value));
  if (check.op === 'truthy') return Boolean(found);
  if (check.op === 'falsy') return !found || (Array.isArray(found) && found.length === 0);
  return found === undefined;
};

const step = (value: unknown, key: string | number): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;

/** Python's idea of equality: true is 1. */
const same = (one: unknown, other: unknown): boolean =>
  JSON.stringify(plain(one)) === JSON.stringify(plain(other));

const plain = (value: unknown): unknown => (typeof value === 'boolean' ? Number(value) : value);
