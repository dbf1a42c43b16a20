import { base64Text } from '../base64';
import type { Markup } from '../markup';
import { withoutCdata } from '../xml/cdata';
import { child, type XmlElement } from '../xml/element';

/** The first of these elements that has anything in it, read as its `type` (Atom 1.0) and `mode` (0.3) say. */
export function firstMarkup(of: XmlElement, ...names: readonly string[]): Markup | null {
  for (const name of names) {
    const element = child(of, name);
    const markup = element === undefined ? null : markupIn(element);
    if (markup !== null) return markup;
  }
  return null;
}

function markupIn({ attributes, markup, text, base }: XmlElement): Markup | null {
  const type = (attributes.get('type') ?? '').trim().toLowerCase();
  const mode = (attributes.get('mode') ?? '').trim().toLowerCase();
  if (markup !== null) return { kind: 'xhtml', source: withoutCdata(markup, 'text'), base };
  if (text.trim() === '') return null;
  if (mode === 'base64' || isBinary(type)) return decoded(text, type, base);
  return { kind: isPlain(type, mode, text) ? 'plain' : 'html', source: text, base };
}

function decoded(text: string, type: string, base: string | null): Markup | null {
  const source = base64Text(text);
  if (source === null) return null;
  return { kind: type === 'text/plain' || type === 'text' ? 'plain' : 'html', source, base };
}

/** Atom 1.0 encodes every content that is neither text nor XML. */
const isBinary = (type: string): boolean =>
  type.includes('/') && !type.startsWith('text/') && !/[/+]xml$|html|markdown/.test(type);

/**
 * A plain type is taken at its word only where no tag stands in the text:
 * much software leaves `type` out and sends markup all the same.
 */
const isPlain = (type: string, mode: string, text: string): boolean => {
  if (type === 'text' || type === 'text/plain') return mode !== 'escaped';
  // A type that nobody knows is text.
  if (type !== '' && !/html|xml/.test(type)) return mode === '';
  return type === '' && mode === '' && !/<\/?[a-z][^<>]*>|&(?:#\d+|[a-z]+);/i.test(text);
};
