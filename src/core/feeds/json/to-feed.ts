import { httpAddress } from '../../address/http-address';
import type { BlockBudget } from '../../blocks/block-budget';
import type { ParsedEntry } from '../../model/entry';
import type { ParsedFeed } from '../../model/feed';
import { parseDate } from '../dates';
import { distinct, enclosure } from '../enclosures';
import { pictureAmong } from '../first-picture';
import { categoriesFrom, languageFrom } from '../labels';
import { blocksFrom, type Markup, summaryFrom, summaryOf, titleFrom } from '../markup';
import { newestEntries } from '../newest-entries';
import { noPace } from '../pace';
import { byline, personName } from '../people';
import { readEntries } from '../read-entries';

import { type Fields, isFields, listIn, textIn } from './fields';

type Inherited = {
  readonly base: string | null;
  readonly language: string | null;
  readonly author: string | null;
};

/** JSON Feed 1.0 and 1.1. */
export function toFeed(
  feed: Fields,
  address: string | null,
  budget: BlockBudget,
): Omit<ParsedFeed, 'faults'> {
  const selfAddress = httpAddress(textIn(feed, 'feed_url') ?? '', address);
  const base = selfAddress ?? address;
  const inherited = { base, language: languageFrom(textIn(feed, 'language')), author: authorOf(feed) };
  const items = newestEntries(listIn(feed, 'items').filter(isFields), (item) =>
    parseDate(textIn(item, 'date_published', 'date_modified')),
  );
  return {
    format: 'json',
    title: titleFrom(plain(textIn(feed, 'title'))),
    description: summaryFrom(plain(textIn(feed, 'description'))),
    homeAddress: httpAddress(textIn(feed, 'home_page_url') ?? '', base),
    selfAddress,
    language: inherited.language,
    image: httpAddress(textIn(feed, 'icon', 'favicon') ?? '', base),
    ...noPace,
    ...readEntries(
      items,
      (item) => toEntry(item, inherited, budget),
      (item) => textIn(item, 'title'),
    ),
  };
}

const plain = (source: string | null): Markup | null =>
  source === null ? null : { kind: 'plain', source, base: null };

function toEntry(item: Fields, { base, language, author }: Inherited, budget: BlockBudget): ParsedEntry {
  const id = textIn(item, 'id');
  const { summary, content } = texts(item, base, budget);
  const enclosures = distinct(
    listIn(item, 'attachments')
      .filter(isFields)
      .map((one) => attachment(one, base)),
  );
  return {
    guid: id,
    address: httpAddress(textIn(item, 'url', 'external_url') ?? '', base) ?? httpAddress(id ?? '', null),
    title: titleFrom(plain(textIn(item, 'title'))),
    author: authorOf(item) ?? author,
    publishedAt: parseDate(textIn(item, 'date_published')),
    updatedAt: parseDate(textIn(item, 'date_modified')),
    summary,
    content,
    language: languageFrom(textIn(item, 'language')) ?? language,
    image:
      httpAddress(textIn(item, 'image', 'banner_image') ?? '', base) ?? pictureAmong(enclosures, content),
    categories: categoriesFrom(listIn(item, 'tags').filter((tag) => typeof tag === 'string')),
    enclosures,
    commentsAddress: null,
  };
}

function texts(
  item: Fields,
  base: string | null,
  budget: BlockBudget,
): Pick<ParsedEntry, 'summary' | 'content'> {
  const html = textIn(item, 'content_html');
  const short = plain(textIn(item, 'summary'));
  const full =
    html === null ? plain(textIn(item, 'content_text')) : { kind: 'html' as const, source: html, base };
  if (full !== null) return { summary: summaryFrom(short), content: blocksFrom(full, budget) };
  const content = blocksFrom(short, budget);
  return { summary: summaryOf(content), content };
}

const attachment = (one: Fields, base: string | null) =>
  enclosure(
    textIn(one, 'url') ?? undefined,
    textIn(one, 'mime_type') ?? undefined,
    textIn(one, 'size_in_bytes') ?? undefined,
    base,
  );

/** Version 1.1 has a list, 1.0 a single author. */
function authorOf(of: Fields): string | null {
  const authors = [...listIn(of, 'authors'), of.author].filter(isFields);
  return byline(authors.map((author) => personName(textIn(author, 'name'))));
}
