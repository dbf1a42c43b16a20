import { mayEndAfter, startsAside } from './after-passage';
import { endsAfterStop } from './after-stop';
import { type Candidate, LONGEST_WORD } from './candidate';
import { type Next, nextAfter } from './next-word';
import type { SentenceRules } from './rules';
import { FULL_MARK } from './terminators';

export function endsHere(text: string, candidate: Candidate, rules: SentenceRules): boolean {
  const { at, end, marks, passage } = candidate;
  if (end >= text.length) return true;
  if (rules.endsWithColon && /^[.…]/.test(marks)) return false;
  if (passage !== null && !mayEndAfter(text, candidate, rules)) return false;
  if (!/\s/.test(text[end] ?? '')) return endsWithoutSpace(text, candidate);
  const next = nextAfter(text, end);
  if (next.looks === 'nothing') return true;
  if (next.looks === 'pause' || next.looks === 'lower') return false;
  if (next.isAside && !startsAside(text, candidate, next)) return false;
  if (isMarkerOnly(text.slice(candidate.from, at))) return false;
  if (FULL_MARK.test(marks)) return true;
  if (/^(?:\.\s?){2,}$|…/.test(marks)) return endsAfterEllipsis(marks, next, rules);
  return /[!?]/.test(marks) ? true : endsAfterStop(text, candidate, next, rules);
}

/** "1." or "a." is the beginning of an item, never a sentence. */
const isMarkerOnly = (text: string): boolean =>
  text.length < 10 && /^\s*[•⁃*-]?\s*\(?(?:\p{L}|\d{1,3}|[ivx]{1,5})\)?$/u.test(text);

/** "…, anyone… I": a pronoun with a capital of its own says nothing. */
const endsAfterEllipsis = (marks: string, next: Next, rules: SentenceRules): boolean =>
  next.looks === 'upper'
    ? !(rules.hasCapitalPronoun && next.word === 'I')
    : next.looks !== 'caseless' || !marks.includes('…');

function endsWithoutSpace(text: string, { at, end, marks, passage, from }: Candidate): boolean {
  const after = text[end] ?? '';
  if (FULL_MARK.test(marks)) {
    if (/[\p{P}]/u.test(after) && !/["“„«「『《([（¿¡【]/.test(after)) return false;
    if (/\p{N}/u.test(after) && marks === '．') return false;
    if (passage === null) return true;
    return (
      !/\p{L}/u.test(after) || /[:：]\s*$/.test(text.slice(Math.max(from, passage.start - 3), passage.start))
    );
  }
  const token = text.slice(Math.max(0, at - LONGEST_WORD), at);
  if (/(?:\/\/|www\.|[@/])\S*$/.test(token)) return false;
  if (/^\S{0,40}(?:\/\/|@)/.test(text.slice(end, end + LONGEST_WORD))) return false;
  if (!/^(?:\p{Lu}[\p{Ll}’']|\p{Lu}\s|[“„«¿¡]\p{Lu})/u.test(text.slice(end, end + 2))) return false;
  return /(?:\p{Ll}{3,}|[\d.,]*\d{3}|[^\s\p{L}]["”’»)])$/u.test(
    text.slice(Math.max(0, at - LONGEST_WORD), end - marks.length),
  );
}
