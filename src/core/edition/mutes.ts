import type { Entry } from '../model/entry';
import type { Mute } from '../model/readers-hand';
import { folded } from '../text/fold';

/** Scripts that write words without spaces, and Korean, which ties particles to them: there a word may stand anywhere. */
const RUNS_ON = String.raw`\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\p{sc=Hangul}`;
const WORD_START = new RegExp(`^(?![${RUNS_ON}])[\\p{L}\\p{N}]`, 'u');
const WORD_END = new RegExp(`(?![${RUNS_ON}])[\\p{L}\\p{M}\\p{N}]$`, 'u');
const ABBREVIATION = /(?<![\p{L}\p{N}])(?:\p{L}\.){2,}/gu;
const JOINTS = /[\s\u00ad\u2010-\u2015_-]+/g;
const APOSTROPHES = /[’ʼ＇`´]/g;

/** Whether a mute hides an entry, by its title, its description and the labels its publisher gave it. */
export function mutedBy(mutes: readonly Mute[]): (entry: Entry) => boolean {
  const tests = mutes.flatMap(({ words, feedId }) => {
    const pattern = patternOf(words);
    return pattern === null ? [] : [{ pattern, feedId }];
  });
  if (tests.length === 0) return () => false;
  return (entry) => {
    const open = tests.filter(({ feedId }) => feedId === null || feedId === entry.feedId);
    if (open.length === 0) return false;
    const text = comparable([entry.title, entry.summary, ...entry.categories].join('\n'));
    return open.some(({ pattern }) => pattern.test(text));
  };
}

/** Whole words in their order, whatever their case, accents, hyphens and dots; null when there are none. */
function patternOf(words: string): RegExp | null {
  const phrase = comparable(words).trim();
  if (!/[\p{L}\p{N}]/u.test(phrase)) return null;
  const before = WORD_START.test(phrase) ? String.raw`(?<![\p{L}\p{M}\p{N}])` : '';
  const after = WORD_END.test(phrase) ? String.raw`(?![\p{L}\p{M}\p{N}])` : '';
  return new RegExp(before + phrase.replace(/[$()*+./?[\\\]^{|}]/g, String.raw`\$&`) + after, 'u');
}

const comparable = (text: string): string =>
  folded(text)
    .replace(ABBREVIATION, (dotted) => dotted.replaceAll('.', ''))
    .replace(APOSTROPHES, "'")
    .replace(JOINTS, ' ');
