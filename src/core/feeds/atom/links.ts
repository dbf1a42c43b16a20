import { httpAddress } from '../../address/http-address';
import { childrenNamed, type XmlElement } from '../xml/element';

/** Types of a page that a person can read, before feeds and other machine-readable alternates. */
const isPage = (type: string | undefined): boolean => type === undefined || /html|^text\/plain/.test(type);

/** The first link with this `rel` (a missing one is `alternate`); pages before other types. */
export function linkWith(of: XmlElement, rel: string): string | null {
  const links = childrenNamed(of, 'link').filter(({ attributes }) => relOf(attributes.get('rel')) === rel);
  const pages = links.filter(({ attributes }) => isPage(attributes.get('type')));
  for (const { attributes, text, base } of [...pages, ...links]) {
    const address = httpAddress(attributes.get('href') ?? text, base);
    if (address !== null) return address;
  }
  return null;
}

/** Relations may be written as addresses of the registry. */
export const relOf = (rel: string | undefined): string =>
  (rel ?? 'alternate')
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/www\.iana\.org\/assignments\/relation\//, '');
