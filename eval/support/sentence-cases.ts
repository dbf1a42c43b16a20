import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { corporaFolder } from './feed-cases';

export type SentenceCase = {
  readonly language: string;
  readonly text: string;
  readonly expected: readonly string[];
};

type Row = { lang: string; text: string; expected: string[]; options?: unknown };

const TAGS: Readonly<Record<string, string>> = {
  English: 'en',
  German: 'de',
  Spanish: 'es',
  Italian: 'it',
  Japanese: 'ja',
  Arabic: 'ar',
  Russian: 'ru',
  Armenian: 'hy',
  Dutch: 'nl',
  Greek: 'el',
  Hindi: 'hi',
  Burmese: 'my',
  Amharic: 'am',
  Persian: 'fa',
  Urdu: 'ur',
};

export const SENTENCE_SETS: Readonly<Record<string, readonly [folder: string, file: string]>> = {
  golden: ['sentences-pragmatic', 'golden-rules.json'],
  spec: ['sentences-pragmatic', 'spec-cases.json'],
  sentencex: ['sentences-sentencex', 'cases.json'],
};

/** Null when the set is not there. Cases that ask for cleaning or a kind of document are left out. */
export const readSentenceCases = (set: string): SentenceCase[] | null => {
  const [folder = '', file = ''] = SENTENCE_SETS[set] ?? [];
  const path = join(corporaFolder(), folder, file);
  if (!existsSync(path)) return null;
  // The corpora's own format, described in their SOURCE.md.
  const rows = JSON.parse(readFileSync(path, 'utf8')) as Row[];
  return rows
    .filter((row) => !row.options)
    .map((row) => ({
      language: TAGS[row.lang] ?? row.lang,
      // Escaped in the page the rules were taken from, and not in what they expect.
      text: set === 'golden' ? row.text.replaceAll('\\"', '"') : row.text,
      expected: row.expected.map(evenSpaces).filter((sentence) => sentence !== ''),
    }));
};

/** Trimmed, and every run of white space one space: how both sides are compared. */
export const evenSpaces = (text: string): string => text.trim().replace(/\s+/g, ' ');
