import { decodeHTML } from 'entities/decode';
import { blocksFromHtml } from './blocks-from-html';
import { textOf } from './text-of';

/** Markup or text as one line of plain text. */
export function plainText(html: string): string {
  if (!html.includes('<')) return oneLine(html.includes('&') ? decodeHTML(html) : html);
  return oneLine(textOf(blocksFromHtml(html, { base: null })));
}

export const oneLine = (text: string): string =>
  /[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, ' ').trim() : text.trim();
