import type { Markup } from '../markup';
import { withoutCdata } from '../xml/cdata';
import type { XmlElement } from '../xml/element';

/** The first of these elements that has anything in it. RSS never says what its text is written in: it is HTML. */
export function firstMarkup(of: XmlElement, ...names: readonly string[]): Markup | null {
  for (const name of names) {
    for (const element of of.children) {
      const markup = element.name === name ? markupIn(element) : null;
      if (markup !== null) return markup;
    }
  }
  return null;
}

function markupIn(element: XmlElement): Markup | null {
  const { markup, text, base } = element;
  if (markup !== null) return { kind: 'xhtml', source: withoutCdata(markup, 'html'), base };
  return text.trim() === '' ? null : { kind: 'html', source: text, base };
}
