import { blocksFromHtml } from './blocks-from-html';
import { textOf } from './text-of';

/** Markup or text as one line of plain text. */
export function plainText(html: string): string {
  if (!html.includes('<') && !html.includes('&')) return oneLine(html);
  return oneLine(textOf(blocksFromHtml(html, { base: null })));
}

export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
