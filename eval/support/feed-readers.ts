import { parseFeed as rowanParse } from '@rowanmanning/feed-parser';
import { parseFeed as smithParse } from 'feedsmith';
import RssParser from 'rss-parser';
import { declaredText } from './declared-text.ts';
import { fieldsNamed, type Reader, type Seen, type SeenEntry } from './feed-judge.ts';
import { extract, nodeItems } from './raw-readers.ts';

// biome-ignore lint/suspicious/noExplicitAny: the parsers' answers are looked at from outside, each in its own shape
type Loose = any;

export const feedsmith: Reader = {
  name: 'feedsmith',
  fields: fieldsNamed('title description link image language ttl kind count'),
  entryFields: fieldsNamed(
    'title link id author published dated updated summary content categories enclosures image comments',
  ),
  read: (one) => fromFeedsmith(smithParse(declaredText(one)) as Loose),
};

const value = (text: Loose): Loose => (text !== null && typeof text === 'object' ? text.value : text);
const linkOf = (links: Loose): Loose =>
  (links ?? []).find((link: Loose) => link.href !== undefined && (link.rel ?? 'alternate') === 'alternate')
    ?.href;

/** Also the shape in which the feedsmith corpus states what it expects. */
export function fromFeedsmith({ format, feed }: Loose): Seen {
  const items: readonly Loose[] = feed.entries ?? feed.items ?? [];
  return {
    kind: format,
    title: value(feed.title) ?? feed.dc?.titles?.[0],
    description:
      value(feed.description ?? feed.subtitle ?? feed.tagline) ??
      feed.dc?.descriptions?.[0] ??
      feed.itunes?.summary,
    link: feed.link ?? feed.home_page_url ?? linkOf(feed.links),
    image: feed.image?.url ?? feed.logo ?? feed.icon ?? feed.itunes?.image,
    language: feed.language ?? feed.dc?.languages?.[0],
    ttl: feed.ttl,
    entries: items.map(
      (item: Loose): SeenEntry => ({
        title: value(item.title) ?? item.dc?.titles?.[0],
        link: item.link ?? item.url ?? linkOf(item.links),
        id: item.guid?.value ?? item.id ?? item.rdf?.about,
        author: (item.dc?.creators ?? (item.authors ?? []).map((one: Loose) => one.name ?? value(one))).join(
          ', ',
        ),
        dated:
          item.pubDate ??
          item.published ??
          item.date_published ??
          item.dc?.dates?.[0] ??
          item.updated ??
          item.date_modified,
        published:
          item.pubDate ??
          item.published ??
          item.date_published ??
          item.dc?.dates?.[0] ??
          item.dcterms?.issued?.[0],
        updated: item.updated ?? item.date_modified ?? item.dcterms?.modified?.[0] ?? item.dc?.dates?.[0],
        summary: value(item.description ?? item.summary) ?? item.dc?.descriptions?.[0] ?? value(item.content),
        content:
          item.content?.encoded ??
          value(item.content) ??
          item.content_html ??
          item.content_text ??
          value(item.description ?? item.summary),
        categories: [
          ...(item.categories ?? []).map((one: Loose) => one.label ?? one.name ?? one.term),
          ...(item.dc?.subjects ?? []),
          ...(item.media?.categories ?? []).map((one: Loose) => one.name ?? value(one)),
          ...(item.tags ?? []),
        ],
        enclosures: [
          ...(item.enclosures ?? []).map((one: Loose) => ({
            address: one.url,
            type: one.type,
            length: one.length,
          })),
          ...(item.links ?? [])
            .filter((one: Loose) => one.rel === 'enclosure')
            .map((one: Loose) => ({ address: one.href, type: one.type, length: one.length })),
        ],
        image: item.media?.thumbnails?.[0]?.url ?? item.itunes?.image ?? item.image,
        comments: item.comments,
      }),
    ),
  };
}

export const rssParser: Reader = {
  name: 'rss-parser',
  fields: fieldsNamed('title description link image language ttl count'),
  entryFields: fieldsNamed('title link id author dated summary content categories enclosures comments'),
  async read(one) {
    return fromRssParser(await new RssParser().parseString(declaredText(one)));
  },
};

/** Also the shape in which the rss-parser corpus states what it expects. */
export const fromRssParser = (feed: Loose): Seen => ({
  title: feed.title,
  description: feed.description,
  link: feed.link,
  image: feed.image?.url ?? feed.itunes?.image,
  language: feed.language,
  ttl: feed.ttl,
  entries: (feed.items ?? []).map(
    (item: Loose): SeenEntry => ({
      title: item.title,
      link: item.link,
      id: item.guid ?? item.id,
      author: item.creator ?? item.author,
      dated: item.isoDate ?? item.pubDate,
      summary: item.summary ?? item.content,
      content: item['content:encoded'] ?? item.content,
      categories: (item.categories ?? []).map((one: Loose) => one?._ ?? one),
      enclosures: item.enclosure === undefined ? [] : [{ ...item.enclosure, address: item.enclosure.url }],
      comments: item.comments,
    }),
  ),
});

export const feedExtractor: Reader = {
  name: '@extractus/feed-extractor',
  fields: fieldsNamed('title description link language count'),
  entryFields: fieldsNamed('title link id dated summary'),
  read(one) {
    const feed: Loose = extract(declaredText(one));
    return {
      ...feed,
      entries: (feed.entries ?? []).map(
        (entry: Loose): SeenEntry => ({ ...entry, dated: entry.published, summary: entry.description }),
      ),
    };
  },
};

export const rowan: Reader = {
  name: '@rowanmanning/feed-parser',
  fields: fieldsNamed('title description link image language kind count'),
  entryFields: fieldsNamed(
    'title link id author published dated updated summary content categories enclosures image',
  ),
  read(one) {
    const feed: Loose = rowanParse(declaredText(one));
    return {
      title: feed.title,
      description: feed.description,
      link: feed.url,
      image: feed.image?.url,
      language: feed.language,
      kind: feed.meta.type === 'rdf' ? 'rdf' : feed.meta.type,
      entries: feed.items.map(
        (item: Loose): SeenEntry => ({
          title: item.title,
          link: item.url,
          id: item.id,
          author: item.authors.map((author: Loose) => author.name).join(', '),
          published: item.published,
          dated: item.published ?? item.updated,
          updated: item.updated,
          summary: item.description ?? item.content,
          content: item.content ?? item.description,
          categories: item.categories.map((one: Loose) => one.label),
          enclosures: item.media.map((medium: Loose) => ({
            address: medium.url,
            type: medium.mimeType,
            length: medium.length,
          })),
          image: item.image?.url,
        }),
      ),
    };
  },
};

export const nodeFeedparser: Reader = {
  name: 'feedparser (node)',
  fields: fieldsNamed('title description link image language kind count'),
  entryFields: fieldsNamed(
    'title link id author published dated updated summary content categories enclosures image comments',
  ),
  async read(one) {
    const { meta, items } = await nodeItems(declaredText(one));
    return fromNodeFeedparser(meta, items);
  },
};

const fromNodeFeedparser = (meta: Loose, items: readonly Loose[]): Seen => ({
  title: meta.title,
  description: meta.description,
  link: meta.link,
  image: meta.image?.url,
  language: meta.language,
  kind: meta['#type'],
  entries: items.map(
    (item): SeenEntry => ({
      title: item.title,
      link: item.origlink ?? item.link,
      id: item.guid,
      author: item.author,
      published: item.pubdate,
      dated: item.pubdate ?? item.date,
      updated: item.date,
      summary: item.summary ?? item.description,
      content: item.description,
      categories: item.categories,
      enclosures: (item.enclosures ?? []).map((one: Loose) => ({ ...one, address: one.url })),
      image: item.image?.url,
      comments: item.comments,
    }),
  ),
});

export const peers: readonly Reader[] = [feedsmith, rssParser, feedExtractor, rowan, nodeFeedparser];
