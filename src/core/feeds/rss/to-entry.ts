import { httpAddress } from '../../address/http-address';
import type { BlockBudget } from '../../blocks/block-budget';
import type { ParsedEntry } from '../../model/entry';
import { firstBelievable } from '../believable-dates';
import { distinct, enclosure, mediaEnclosures, mediaPicture } from '../enclosures';
import { pictureAmong } from '../first-picture';
import { categoriesFrom, languageFrom } from '../labels';
import { blocksFrom, type Markup, summaryFrom, summaryOf, titleFrom } from '../markup';
import { byline, personName } from '../people';
import { child, childrenNamed, firstText, textsOf, type XmlElement } from '../xml/element';
import { firstMarkup } from './text';

const PUBLISHED = [
  'pubdate',
  'dcterms:issued',
  'atom:published',
  'published',
  'dcterms:created',
  'dc:date',
  'date',
  'dcterms:date',
  'dcterms:available',
];
const UPDATED = ['atom:updated', 'updated', 'dcterms:modified', 'lastbuilddate', 'modified'];

/** An `item` of RSS 0.9x, 1.0 or 2.0 with the usual modules. */
export function toEntry(item: XmlElement, feedLanguage: string | null, budget: BlockBudget): ParsedEntry {
  const guid = firstText(item, 'guid', 'atom:id', 'id') ?? (item.attributes.get('rdf:about')?.trim() || null);
  const enclosures = enclosuresOf(item);
  const { summary, content } = texts(item, budget);
  return {
    guid,
    address: addressOf(item),
    title: titleFrom(firstMarkup(item, 'title', 'dc:title', 'media:title', 'itunes:title', 'atom:title')),
    author: authorOf(item),
    publishedAt: firstBelievable(textsOf(item, PUBLISHED)),
    updatedAt: firstBelievable(textsOf(item, UPDATED)),
    summary,
    content,
    language: languageFrom(firstText(item, 'dc:language', 'language') ?? item.language) ?? feedLanguage,
    image: mediaPicture(item) ?? plainPicture(item) ?? pictureAmong(enclosures, content),
    categories: categoriesFrom(categoryTexts(item)),
    enclosures,
    commentsAddress: httpAddress(firstText(item, 'comments') ?? '', item.base),
    ...sourceIn(item),
  };
}

/** The channel an item came from, with the address of that channel. */
function sourceIn(item: XmlElement): Pick<ParsedEntry, 'source'> {
  const source = child(item, 'source');
  const name = source === undefined ? '' : titleFrom({ kind: 'html', source: source.text, base: null });
  if (source === undefined || name === '') return {};
  return { source: { name, address: httpAddress(source.attributes.get('url') ?? '', item.base) } };
}

/** Where the full text is given beside it, the description is the summary; otherwise it is both. */
function texts(item: XmlElement, budget: BlockBudget): Pick<ParsedEntry, 'summary' | 'content'> {
  const short = firstMarkup(
    item,
    'description',
    'summary',
    'atom:summary',
    'dc:description',
    'dcterms:abstract',
    'itunes:summary',
    'itunes:subtitle',
    'media:description',
  );
  const full = firstMarkup(
    item,
    'content:encoded',
    'fullitem',
    'xhtml:body',
    'body',
    'xhtml:div',
    'content',
    'atom:content',
  );
  if (full !== null) return { summary: summaryFrom(short), content: blocksFrom(full, budget) };
  const other = firstMarkup(item, 'summary');
  if (other !== null && short !== null && other.source !== short.source)
    return shorterFirst(short, other, budget);
  const content = blocksFrom(short ?? groupDescription(item), budget);
  return { summary: summaryOf(content), content };
}

/** `description` and `summary` side by side: nothing says which is which, but their length. */
function shorterFirst(
  one: Markup,
  other: Markup,
  budget: BlockBudget,
): Pick<ParsedEntry, 'summary' | 'content'> {
  const [short, long] = one.source.length < other.source.length ? [one, other] : [other, one];
  return { summary: summaryFrom(short), content: blocksFrom(long, budget) };
}

function groupDescription(item: XmlElement) {
  const group = child(item, 'media:group');
  return group === undefined ? null : firstMarkup(group, 'media:description');
}

/** The address before a counting service rewrote it, the link, or a GUID that says it is one. */
function addressOf(item: XmlElement): string | null {
  const texts = ['feedburner:origlink', 'link'].flatMap((name) => childrenNamed(item, name));
  for (const { text, attributes, base } of texts) {
    const address = httpAddress(text, base) ?? httpAddress(attributes.get('href') ?? '', base);
    if (address !== null) return address;
  }
  const linked = childrenNamed(item, 'atom:link').find(
    (link) => (link.attributes.get('rel') ?? 'alternate') === 'alternate',
  );
  const address = httpAddress(linked?.attributes.get('href') ?? '', item.base);
  return address ?? permalink(item);
}

function permalink(item: XmlElement): string | null {
  const guid = child(item, 'guid');
  if (guid !== undefined && guid.attributes.get('ispermalink')?.toLowerCase() !== 'false') {
    const address = httpAddress(guid.text, null);
    if (address !== null) return address;
  }
  return httpAddress(item.attributes.get('rdf:about') ?? '', null);
}

function authorOf(item: XmlElement): string | null {
  const creators = childrenNamed(item, 'dc:creator').map(({ text }) => personName(text));
  const atom = childrenNamed(item, 'atom:author').map((author) =>
    personName(firstText(author, 'atom:name', 'name')),
  );
  return (
    byline(creators) ??
    byline(
      childrenNamed(item, 'author').map((author) => personName(firstText(author, 'name') ?? author.text)),
    ) ??
    byline(atom) ??
    personName(
      firstText(item, 'itunes:author', 'dc:author', 'dc:contributor', 'media:credit', 'managingeditor'),
    )
  );
}

function enclosuresOf(item: XmlElement): ParsedEntry['enclosures'] {
  const own = childrenNamed(item, 'enclosure').map(({ attributes, base }) =>
    enclosure(
      attributes.get('url') ?? attributes.get('href'),
      attributes.get('type'),
      attributes.get('length'),
      base,
    ),
  );
  const linked = childrenNamed(item, 'atom:link')
    .filter((link) => link.attributes.get('rel') === 'enclosure')
    .map(({ attributes, base }) =>
      enclosure(attributes.get('href'), attributes.get('type'), attributes.get('length'), base),
    );
  return distinct([...own, ...linked, ...mediaEnclosures(item)]);
}

/** `image` as its own address or with a `url` inside: not in any standard, common in newspapers. */
function plainPicture(item: XmlElement): string | null {
  const image = child(item, 'image');
  if (image === undefined) return null;
  return httpAddress(firstText(image, 'url') ?? image.attributes.get('href') ?? image.text, image.base);
}

const CATEGORIES = new Set(['category', 'dc:subject', 'media:category', 'itunes:category']);

const categoryTexts = (item: XmlElement): readonly string[] =>
  item.children
    .filter(({ name }) => CATEGORIES.has(name))
    // Podcast categories have their parts inside.
    .flatMap((category) => [category, ...category.children])
    .map(({ text, attributes }) => text.trim() || (attributes.get('text') ?? attributes.get('term') ?? ''));
