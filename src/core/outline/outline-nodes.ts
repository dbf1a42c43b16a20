import { completedAddress, hasPassword, siteAddress, webAddress } from '../address/web-address';
import { unescaped, unescapedAddress } from '../text/unescaped';
import type { OutlineFeed, OutlineFolder, OutlineNode, UnusableOutline } from './outline';
import { plainText, readCategories } from './outline-text';
import { type Attributes, attribute, localName } from './xml-events';

const FEED_TYPES = new Set(['rss', 'rss1', 'atom', 'pie', 'feed', 'rdf', 'json']);
const LIST_TYPES = new Set(['include', 'link', 'source']);

/** What one outline element stands for. A feed with lines inside it is followed by them: nothing is dropped. */
export const outlineNodes = (
  attributes: Attributes,
  children: readonly OutlineNode[],
  line: number,
): readonly OutlineNode[] => {
  const text = titleIn(attributes, 'text');
  const title = text === '' ? titleIn(attributes, 'title') : text;
  const base = { title, line };
  const list = readList(attributes, base);
  if (list !== null) return [list, ...children];
  const given = feedAddressOf(attributes);
  if (given !== '') return [readFeed(attributes, given, base), ...children];
  if (children.length === 0 && namesAFeed(attributes)) return [unusable(attributes, 'no-address', '', base)];
  return [readFolder(attributes, children, base)];
};

const titleIn = (attributes: Attributes, name: string): string =>
  plainText(unescaped(attribute(attributes, name)));

type Base = { readonly title: string; readonly line: number };

const typeOf = (attributes: Attributes): string => attribute(attributes, 'type').toLowerCase();

const feedAddressOf = (attributes: Attributes): string =>
  attribute(attributes, 'xmlurl') ||
  attribute(attributes, 'feedurl') ||
  (FEED_TYPES.has(typeOf(attributes)) ? attribute(attributes, 'url') : '');

/** A leaf that says it is a feed, or has a page, but gives no address to fetch. */
const namesAFeed = (attributes: Attributes): boolean =>
  typeOf(attributes) !== '' || homeOf(attributes) !== null;

const homeOf = (attributes: Attributes): string | null =>
  siteAddress(unescapedAddress(attribute(attributes, 'htmlurl'))) ??
  siteAddress(unescapedAddress(attribute(attributes, 'url')));

const readList = (attributes: Attributes, base: Base): UnusableOutline | null => {
  const type = typeOf(attributes);
  if (!LIST_TYPES.has(type)) return null;
  const xmlUrl = attribute(attributes, 'xmlurl');
  const given = type === 'source' ? xmlUrl : attribute(attributes, 'url');
  if (given === '' || (type === 'link' && xmlUrl !== '')) return null;
  // OPML 2.0: a link is another outline if it ends in .opml, otherwise a page.
  const isPage = type === 'link' && !/\.opml$/i.test(given);
  return unusable(attributes, isPage ? 'no-address' : 'is-a-list', isPage ? '' : given, base);
};

const readFeed = (attributes: Attributes, given: string, base: Base): OutlineFeed | UnusableOutline => {
  const written = unescapedAddress(given);
  const address = webAddress(written) ?? completedAddress(written);
  if (address === null) return unusable(attributes, 'not-http', given, base);
  if (hasPassword(address)) return unusable(attributes, 'has-password', given, base);
  return {
    kind: 'feed',
    ...base,
    address,
    homeAddress: homeOf(attributes),
    categories: readCategories(attribute(attributes, 'category')),
    extra: extraOf(attributes, [...KNOWN, 'type', 'category'], base.title),
  };
};

const readFolder = (attributes: Attributes, children: readonly OutlineNode[], base: Base): OutlineFolder => ({
  kind: 'folder',
  ...base,
  children,
  extra: extraOf(attributes, ['text', 'title'], base.title),
});

const unusable = (
  attributes: Attributes,
  reason: UnusableOutline['reason'],
  given: string,
  base: Base,
): UnusableOutline => ({
  kind: 'unusable',
  reason,
  ...base,
  given,
  homeAddress: homeOf(attributes),
  extra: extraOf(attributes, KNOWN, base.title),
});

const KNOWN = ['text', 'title', 'xmlurl', 'feedurl', 'url', 'htmlurl'];

/** Names that can be written again as they are: a prefix would need its declaration. */
const PLAIN_NAME = /^[A-Za-z_][\w.-]*$/;

const extraOf = (attributes: Attributes, known: readonly string[], title: string): Record<string, string> => {
  const kept = [...attributes]
    .filter(([name]) => PLAIN_NAME.test(name) && !known.includes(localName(name)))
    .map(([name, value]) => [name, plainText(value)]);
  const other = titleIn(attributes, 'title');
  if (other !== '' && other !== title) kept.push(['title', other]);
  return Object.fromEntries(kept);
};
