import { oneLine, plainText } from '../blocks/plain-text';
import { unescaped } from '../text/unescaped';

/** A text of the document, and what it is written in. */
type Source = { readonly kind: 'plain' | 'html' | 'xhtml'; readonly source: string };

/** Elements that only set type or break lines: in a title they say nothing. */
const SETS_TYPE = new Set(
  'a abbr acronym b bdi bdo big br center cite del em font i ins mark nobr p q s small span strike strong sub sup tt u wbr'.split(
    ' ',
  ),
);
/** Elements that stand in a title as markup only where they end, too. */
const HOLDS_TEXT = new Set(
  'blockquote code div h1 h2 h3 h4 h5 h6 kbd li ol pre samp section ul var article header footer'.split(' '),
);
/** Breaks a line, or what words are kept apart by. */
const BREAKS = new Set('br div h1 h2 h3 h4 h5 h6 hr li p pre'.split(' '));
/** A tag as it is written: what stands in angle brackets beside a name has to be attributes. */
const TAG = /<(\/?)([a-z][a-z\d]*)((?:\s+[a-z][\w:-]*\s*=\s*(?:"[^"<>]*"|'[^'<>]*'|[^\s"'<>]+))*)\s*\/?>/gi;
/** What begins and ends something that is never read aloud. */
const UNREAD = [
  [/<script(?:\s[^<>]*)?>/gi, /<\/script\s*>/gi],
  [/<style(?:\s[^<>]*)?>/gi, /<\/style\s*>/gi],
  [/<!--/g, /-->/g],
] as const;

/**
 * A title as it was meant. Where it is markup, what only sets type goes, and other words in angle brackets are words of
 * the title. What was escaped too often is read to the end. The result is text, whatever stands in it.
 */
export function titleText({ kind, source }: Source): string {
  if (kind === 'xhtml') return plainText(source);
  return oneLine(unescaped(kind === 'plain' ? source : withoutTags(source)));
}

function withoutTags(source: string): string {
  if (!source.includes('<')) return source;
  const ends = new Set(
    [...source.matchAll(/<\/([a-z][a-z\d]*)\s*>/gi)].map(([, name]) => name?.toLowerCase()),
  );
  return withoutUnread(source).replace(TAG, (tag, _end, written: string, attributes: string) => {
    const name = written.toLowerCase();
    const isMarkup =
      SETS_TYPE.has(name) || attributes !== '' || (HOLDS_TEXT.has(name) && ends.has(name)) || name === 'hr';
    return isMarkup ? (BREAKS.has(name) ? ' ' : '') : tag;
  });
}

/** One that never ends is text, and is looked for once. */
function withoutUnread(source: string): string {
  let read = source;
  for (const [begins, ends] of UNREAD) {
    let kept = '';
    let from = 0;
    for (const found of read.matchAll(begins)) {
      if (found.index < from) continue;
      ends.lastIndex = found.index + found[0].length;
      const end = ends.exec(read);
      if (end === null) break;
      kept += `${read.slice(from, found.index)} `;
      from = ends.lastIndex;
    }
    read = kept + read.slice(from);
  }
  return read;
}
