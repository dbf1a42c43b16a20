import type { Inline } from '../model/block';
import { type BlockBudget, spend } from './block-budget';

/** Formatting deeper than this is dropped, its text kept: nobody writes it, and re-opening it costs. */
const DEEPEST_FORMATTING = 12;

type Format = { readonly tag: string } & (
  | { readonly kind: 'link'; readonly address: string }
  | { readonly kind: 'emphasis' | 'strong' | 'code' }
);

type CodeDraft = { kind: 'code'; text: string };

/** Inlines under construction: the same shapes, still open. */
type Draft =
  | { kind: 'text'; text: string }
  | CodeDraft
  | { kind: 'link'; address: string; children: Draft[] }
  | { kind: 'emphasis' | 'strong'; children: Draft[] }
  | { kind: 'break' };

/**
 * Collects the inline content of one paragraph after another.
 * Formatting that is still open when a paragraph ends goes on in the next, as browsers do it.
 */
export type ParagraphBuilder = {
  readonly budget: BlockBudget;
  readonly formats: Format[];
  /** Open formats that were over the limit and only wait for their end tag. */
  readonly ignored: string[];
  children: Draft[];
  /** The lists into which text goes: outermost first; null until text arrives after a change of format. */
  targets: Draft[][] | null;
  code: CodeDraft | null;
  /** No space may follow: nothing is written yet, or the last character is one. */
  atSpace: boolean;
  blank: boolean;
};

export const newParagraph = (budget: BlockBudget): ParagraphBuilder => ({
  budget,
  formats: [],
  ignored: [],
  children: [],
  targets: null,
  code: null,
  atSpace: true,
  blank: true,
});

export function openFormat(to: ParagraphBuilder, format: Format): void {
  if (to.formats.length >= DEEPEST_FORMATTING) {
    if (to.ignored.length < DEEPEST_FORMATTING) to.ignored.push(format.tag);
    return;
  }
  to.formats.push(format);
  to.targets = null;
}

export function closeFormat(to: ParagraphBuilder, tag: string): void {
  if (to.ignored.at(-1) === tag) {
    to.ignored.pop();
    return;
  }
  const place = to.formats.findLastIndex((format) => format.tag === tag);
  if (place === -1) return;
  to.formats.splice(place, 1);
  to.targets = null;
}

export function addText(to: ParagraphBuilder, raw: string): void {
  // Asked first, because replacing every single space costs more than all the rest.
  let text = /[\t\n\r\f]| {2}/.test(raw) ? raw.replace(/[ \t\n\r\f]+/g, ' ') : raw;
  if (to.atSpace && text.startsWith(' ')) text = text.slice(1);
  if (text === '') return;
  to.atSpace = text.endsWith(' ');
  if (to.blank && /\S/.test(text)) to.blank = false;
  const target = innermost(to);
  if (to.code !== null) {
    to.code.text += text;
    return;
  }
  const last = target.at(-1);
  if (last?.kind === 'text') last.text += text;
  else push(to, target, { kind: 'text', text });
}

/**
 * False when this is the second break in a row: that ends a paragraph.
 * A break stands outside all formats, which go on behind it.
 */
export function addBreak(to: ParagraphBuilder): boolean {
  if (to.blank) return true;
  if (to.children.at(-1)?.kind === 'break') return false;
  push(to, to.children, { kind: 'break' });
  to.targets = null;
  to.atSpace = true;
  return true;
}

/** What was collected, null if it is blank. The builder is ready for the next paragraph. */
export function takeParagraph(from: ParagraphBuilder): Inline[] | null {
  const { children, blank } = from;
  from.children = [];
  from.targets = null;
  from.code = null;
  from.atSpace = true;
  from.blank = true;
  if (blank) return null;
  trimEnd(children);
  return children;
}

/** Where text goes now, under the formats that are open. */
function innermost(to: ParagraphBuilder): Draft[] {
  if (to.targets === null) {
    to.targets = [to.children];
    to.code = null;
    for (const format of to.formats) descend(to, to.targets, format);
  }
  return to.targets.at(-1) ?? to.children;
}

/** Goes on in the last inline if it is of the same format, so that a reopened path is not doubled. */
function descend(to: ParagraphBuilder, targets: Draft[][], format: Format): void {
  if (to.code !== null) return;
  const target = targets.at(-1) ?? to.children;
  const last = target.at(-1);
  if (format.kind === 'code') {
    const code: CodeDraft = last?.kind === 'code' ? last : { kind: 'code', text: '' };
    if (code !== last) push(to, target, code);
    to.code = code;
    return;
  }
  if (format.kind === 'link') {
    const same = last?.kind === 'link' && last.address === format.address;
    const link = same ? last : { kind: 'link' as const, address: format.address, children: [] };
    if (!same) push(to, target, link);
    targets.push(link.children);
    return;
  }
  const same = last !== undefined && last.kind === format.kind && 'children' in last;
  const wrap = same ? last : { kind: format.kind, children: [] };
  if (!same) push(to, target, wrap);
  targets.push(wrap.children);
}

function push(to: ParagraphBuilder, target: Draft[], draft: Draft): void {
  target.push(draft);
  spend(to.budget, draft.kind === 'link' ? draft.address : '');
}

/** Takes off spaces and breaks at the end, and formats that became empty by it. */
function trimEnd(children: Draft[]): void {
  for (let last = children.at(-1); last !== undefined; last = children.at(-1)) {
    if ('text' in last) {
      if (last.text.endsWith(' ')) last.text = last.text.slice(0, -1);
      if (last.text !== '') return;
    } else if ('children' in last) {
      trimEnd(last.children);
      if (last.children.length > 0) return;
    }
    children.pop();
  }
}
