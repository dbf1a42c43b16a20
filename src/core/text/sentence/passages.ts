import type { Span } from '../span';

/** Longer than this, a quotation is no longer kept whole: it would be a paragraph, not a sentence. */
const LONGEST_PASSAGE = 700;
/** More open marks than this are not read as nested: it keeps hostile text in linear time. */
const DEEPEST = 8;

type Opened = { readonly closers: string; readonly at: number };

/** Outermost quotations and brackets, the marks included, in order; marks without a partner are left out. */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one walk over the marks that open and close, with what is open as its state
export function passagesOf(text: string): readonly Span[] {
  const opened: Opened[] = [];
  const found: Span[] = [];
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    const end = index + mark.length;
    const place = {
      mark,
      before: text[index - 1] ?? ' ',
      after: text[end] ?? ' ',
      isElision: ELISION.test(text.slice(end, end + 6)),
    };
    const at = closes(place) ? opened.findLastIndex(({ closers }) => closers.includes(mark)) : -1;
    const opening = opened[at];
    if (opening !== undefined) {
      opened.length = at;
      const passage = { start: opening.at, end };
      if (end - opening.at <= LONGEST_PASSAGE && isPassage(text, passage, mark)) found.push(passage);
    } else if (opens(place)) {
      const closers = CLOSERS_OF[mark] ?? '';
      const again = opened.findLastIndex((one) => one.closers === closers);
      if (QUOTES.test(mark) && again >= 0) opened.length = again;
      if (opened.length >= DEEPEST) opened.shift();
      opened.push({ closers, at: index });
    }
  }
  return outermost(found);
}

const MARK = /''|``|,,|[()[\]{}（）「」『』《》〈〉【】〔〕"“”„«»‹›‚‘’'`]/g;
const QUOTES = /^(?:''|``|,,|["“”„«»‹›‚‘’'`])$/;

const CLOSERS_OF: Readonly<Record<string, string>> = {
  '(': ')）',
  '（': '）)',
  '[': ']',
  '{': '}',
  '「': '」',
  '『': '』',
  '《': '》',
  '〈': '〉',
  '【': '】',
  '〔': '〕',
  '"': '"',
  '“': '”"',
  '”': '”',
  '„': '“”"',
  ',,': '“”',
  '«': '»',
  '»': '«',
  '‹': '›',
  '›': '‹',
  '‚': '‘’',
  '‘': "’'",
  "'": "'",
  "''": "''",
  '``': "''``",
  '`': "'`",
};

type Place = {
  readonly mark: string;
  readonly before: string;
  readonly after: string;
  readonly isElision: boolean;
};

/** "'tis", "the '80s", "Walter 's": an apostrophe before a word. */
const ELISION = /^(?:\d0s|s|re|ve|ll|d|m|t|n|em|tis|twas|til|cause|bout|round)\b/i;

const isSpace = (letter: string): boolean => /\s/.test(letter);
const isLetter = (letter: string): boolean => /[\p{L}\p{N}]/u.test(letter);
const isLead = (letter: string): boolean => /[\s(（[{—–\-«„“‘"'/¿¡]/.test(letter) || letter >= '\u3000';

function closes({ mark, before, after }: Place): boolean {
  if (/^[)\]}）」』》〉】〕»›]$/.test(mark)) return mark === '»' || mark === '›' || !/[([{（]/.test(mark);
  if (mark === "'" || mark === '’' || mark === '`')
    return !isLetter(after) && (!isSpace(before) || isSpace(after));
  if (mark === '"' || mark === "''" || mark === '``') return !isSpace(before) || isSpace(after);
  return /[“”«‹‘]/.test(mark) && !isSpace(before);
}

function opens({ mark, before, after, isElision }: Place): boolean {
  if (CLOSERS_OF[mark] === undefined) return false;
  if (mark === "'" || mark === '`') return isLead(before) && !isSpace(after) && !isElision;
  if (/^["”»›]$/.test(mark)) return isLead(before);
  if (mark === ',,') return isLead(before) && !isSpace(after);
  return true;
}

/**
 * An apostrophe can look like a single mark, and a mark with spaces on both sides has no direction: one with
 * sentences inside must also close like a quotation.
 */
function isPassage(text: string, { start, end }: Span, mark: string): boolean {
  const isLoose =
    isSpace(text[start - 1] ?? ' ') && isSpace(text[start + mark.length] ?? '') && /["'`]/.test(mark);
  if (isLoose && /[.!?]\s+\p{Lu}/u.test(text.slice(start, end))) return false;
  if (mark !== "'" && mark !== '’' && mark !== '`') return true;
  return !/[.!?]\s/.test(text.slice(start, end - 1)) || /[.!?,;…]\s?$/.test(text.slice(end - 4, end - 1));
}

function outermost(found: readonly Span[]): readonly Span[] {
  const kept: Span[] = [];
  for (const passage of found) {
    while ((kept.at(-1)?.start ?? -1) >= passage.start) kept.pop();
    kept.push(passage);
  }
  return kept;
}
