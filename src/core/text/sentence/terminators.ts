/** Marks that can end a sentence, in any script; an ellipsis is one of them. */
const TERMINATOR = /[\p{Sentence_Terminal}…]/u;
/** A longer run of marks is no way to lead into a word. */
const LONGEST_RUN = 8;
const CLOSER = /["'”’»›“‘«)\]）」』》〉】]/;
const REFERENCES = /\s?\[\d{1,3}\]|[¹²³⁰⁴-⁹]+/y;
const NOTE_NUMBER = /\d{1,3}(?: \d{1,3})?(?=\s+\p{Lu})/uy;

/** Marks of scripts without capitals, whose sentences may follow one another without a space. */
export const FULL_MARK = /[。！？｡．։፧።॥।۔؟။]/;

export const isTerminator = (letter: string | undefined): boolean =>
  letter !== undefined && TERMINATOR.test(letter);

/** Where a run of marks ends that begins at `at`: "?!", "...", ". . .". */
export function runEnd(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length) {
    if (isTerminator(text[end])) end += 1;
    else if (text[end] === ' ' && isTerminator(text[end + 1]) && !leadsOn(text, end + 1)) end += 2;
    else break;
  }
  return end;
}

/** "... and then": marks that lean on the word after them belong to it. */
function leadsOn(text: string, at: number): boolean {
  let end = at;
  while (isTerminator(text[end]) && end < at + LONGEST_RUN) end += 1;
  return /[\p{L}\p{N}]/u.test(text[end] ?? '');
}

/** Past the closing marks and note numbers that belong to the sentence before: `."`, `.)`, `.[1]`, `.11 `. */
export function afterClosers(text: string, at: number): number {
  let end = at;
  while (end < text.length && CLOSER.test(text[end] ?? '') && !opensNext(text, end)) end += 1;
  for (;;) {
    REFERENCES.lastIndex = end;
    if (!REFERENCES.test(text)) break;
    end = REFERENCES.lastIndex;
  }
  NOTE_NUMBER.lastIndex = end;
  if (/[\p{L})]\.$/u.test(text.slice(Math.max(0, end - 2), end)) && NOTE_NUMBER.test(text))
    end = NOTE_NUMBER.lastIndex;
  return end;
}

/** `."Word`: a mark with a letter after it opens what comes next. */
const opensNext = (text: string, at: number): boolean =>
  /["'“‘«]/.test(text[at] ?? '') && /[\p{L}\p{N}]/u.test(text[at + 1] ?? '');
