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
import { linkWith, relOf } from './links';
import { firstMarkup } from './text';

const PUBLISHED = [
  'published',
  'issued',
  'dcterms:issued',
  'created',
  'dc:date',
  'pubdate',
  'dcterms:created',
  'dcterms:date',
];
const UPDATED = ['updated', 'modified', 'dcterms:modified'];

export type Inherited = { readonly language: string | null; readonly author: string | null };

/** An `entry` of Atom 0.3 or 1.0. What it leaves out of author and language is the feed's. */
export function toEntry(entry: XmlElement, inherited: Inherited, budget: BlockBudget): ParsedEntry {
  const enclosures = enclosuresOf(entry);
  const { summary, content } = texts(entry, budget);
  const origin = httpAddress(firstText(entry, 'feedburner:origlink') ?? '', entry.base);
  const id = firstText(entry, 'id', 'guid');
  return {
    guid: id,
    address: origin ?? linkWith(entry, 'alternate') ?? contentAddress(entry) ?? httpAddress(id ?? '', null),
    title: titleFrom(
      firstMarkup(entry, 'title', 'dc:title', 'media:title') ?? groupText(entry, 'media:title'),
    ),
    author: authorOf(entry) ?? sourceAuthor(entry) ?? inherited.author,
    publishedAt: firstBelievable(textsOf(entry, PUBLISHED)),
    updatedAt: firstBelievable(textsOf(entry, UPDATED)),
    summary,
    content,
    language: languageFrom(entry.language ?? firstText(entry, 'dc:language')) ?? inherited.language,
    image: mediaPicture(entry) ?? pictureAmong(enclosures, content),
    categories: categoriesFrom(entry.children.filter(({ name }) => CATEGORIES.has(name)).map(labelOf)),
    enclosures,
    commentsAddress:
      linkWith(entry, 'replies') ?? httpAddress(firstText(entry, 'comments') ?? '', entry.base),
    ...sourceIn(entry),
  };
}

/** The feed an entry was copied from. */
function sourceIn(entry: XmlElement): Pick<ParsedEntry, 'source'> {
  const source = child(entry, 'source');
  const name = source === undefined ? '' : titleFrom(firstMarkup(source, 'title'));
  if (source === undefined || name === '') return {};
  const address = linkWith(source, 'alternate') ?? httpAddress(firstText(source, 'id') ?? '', null);
  return { source: { name, address } };
}

export function authorOf(of: XmlElement): string | null {
  const authors = childrenNamed(of, 'author').map((author) =>
    personName(firstText(author, 'name', 'email') ?? author.text),
  );
  return byline(authors) ?? byline(childrenNamed(of, 'dc:creator').map(({ text }) => personName(text)));
}

function sourceAuthor(entry: XmlElement): string | null {
  const source = child(entry, 'source');
  return source === undefined ? null : authorOf(source);
}

function texts(entry: XmlElement, budget: BlockBudget): Pick<ParsedEntry, 'summary' | 'content'> {
  const short = firstMarkup(entry, 'summary', 'description') ?? groupText(entry, 'media:description');
  const full = firstMarkup(entry, 'content', 'content:encoded');
  if (full !== null) return { summary: summaryFrom(short), content: blocksFrom(full, budget) };
  const content = blocksFrom(short, budget);
  return { summary: summaryOf(content), content };
}

/** Video sites put title and description into a `media:group`. */
function groupText(entry: XmlElement, name: string): Markup | null {
  const group = child(entry, 'media:group') ?? entry;
  const text = firstText(group, name);
  return text === null ? null : { kind: 'plain', source: text, base: entry.base };
}

/** Content that is elsewhere. */
function contentAddress(entry: XmlElement): string | null {
  const content = child(entry, 'content');
  return httpAddress(content?.attributes.get('src') ?? '', content?.base ?? null);
}

const CATEGORIES = new Set(['category', 'dc:subject', 'media:category']);

const labelOf = ({ attributes, text }: XmlElement): string =>
  attributes.get('label')?.trim() || attributes.get('term')?.trim() || text;

function enclosuresOf(entry: XmlElement): ParsedEntry['enclosures'] {
  const linked = childrenNamed(entry, 'link')
    .filter(({ attributes }) => relOf(attributes.get('rel')) === 'enclosure')
    .map(({ attributes, base }) =>
      enclosure(attributes.get('href'), attributes.get('type'), attributes.get('length'), base),
    );
  return distinct([...linked, ...mediaEnclosures(entry)]);
}
