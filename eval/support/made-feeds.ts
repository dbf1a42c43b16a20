/** A paper that is made up; it lives at an address under `.example`. */
export type Paper = { readonly id: string; readonly name: string; readonly language: string };

export type MadeEntry = {
  readonly title?: string;
  /** The whole title element as it stands in the document, in place of `title`. */
  readonly titleElement?: string;
  /** Milliseconds since 1970, or what stands in the document word for word. */
  readonly date?: number | string;
  /** When it was changed, milliseconds since 1970; Atom and JSON say it. */
  readonly updated?: number;
  /** The description as HTML. */
  readonly text?: string;
  /** The full text as HTML. */
  readonly content?: string;
  readonly link?: string;
  readonly guid?: string;
  readonly labels?: readonly string[];
  readonly source?: { readonly name: string; readonly address: string };
};

/** A document of a feed, as it was taken from its address. */
export type FeedDocument = {
  readonly address: string;
  readonly text: string;
  /** Milliseconds since 1970; when its newest entry was published where it is not said. */
  readonly takenAt?: number;
};

export type Build = (paper: Paper, entries: readonly MadeEntry[]) => FeedDocument;

const homeOf = ({ id }: Paper): string => `https://${id}.example/`;
const addressOf = (paper: Paper): string => `${homeOf(paper)}feed`;
const linkOf = (paper: Paper, { link }: MadeEntry, place: number): string =>
  link ?? `${homeOf(paper)}2026/${place}`;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const element = (name: string, text: string | undefined): string =>
  text === undefined ? '' : `<${name}>${escaped(text)}</${name}>`;

const writtenDate = (date: MadeEntry['date'], write: (date: Date) => string): string | undefined =>
  typeof date === 'number' ? write(new Date(date)) : date;

const mailDate = (date: Date): string => date.toUTCString();
const isoDate = (date: Date): string => date.toISOString();

const titleOf = ({ title, titleElement }: MadeEntry): string => titleElement ?? element('title', title);

export const rss: Build = (paper, entries) => ({
  address: addressOf(paper),
  text: `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
${element('title', paper.name)}<link>${homeOf(paper)}</link>${element('language', paper.language)}
<atom:link rel="self" href="${addressOf(paper)}"/>
${entries.map((entry, place) => rssItem(paper, entry, place)).join('\n')}
</channel></rss>`,
});

const rssItem = (paper: Paper, entry: MadeEntry, place: number): string =>
  `<item>${titleOf(entry)}${element('link', linkOf(paper, entry, place))}` +
  `<guid isPermaLink="false">${escaped(entry.guid ?? linkOf(paper, entry, place))}</guid>` +
  element('pubDate', writtenDate(entry.date, mailDate)) +
  element('description', entry.text) +
  element('content:encoded', entry.content) +
  (entry.labels ?? []).map((label) => element('category', label)).join('') +
  (entry.source === undefined
    ? ''
    : `<source url="${escaped(entry.source.address)}">${escaped(entry.source.name)}</source>`) +
  '</item>';

export const atom: Build = (paper, entries) => ({
  address: addressOf(paper),
  text: `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${paper.language}">
${element('title', paper.name)}<id>${homeOf(paper)}</id><link href="${homeOf(paper)}"/><link rel="self" href="${addressOf(paper)}"/>
${entries.map((entry, place) => atomEntry(paper, entry, place)).join('\n')}
</feed>`,
});

const atomEntry = (paper: Paper, entry: MadeEntry, place: number): string =>
  `<entry>${titleOf(entry)}${element('id', entry.guid ?? linkOf(paper, entry, place))}` +
  `<link href="${escaped(linkOf(paper, entry, place))}"/>` +
  element('published', writtenDate(entry.date, isoDate)) +
  element('updated', writtenDate(entry.updated ?? entry.date, isoDate)) +
  (entry.labels ?? []).map((label) => `<category term="${escaped(label)}"/>`).join('') +
  (entry.text === undefined ? '' : `<summary type="html">${escaped(entry.text)}</summary>`) +
  (entry.content === undefined ? '' : `<content type="html">${escaped(entry.content)}</content>`) +
  (entry.source === undefined
    ? ''
    : `<source>${element('title', entry.source.name)}<link href="${escaped(entry.source.address)}"/></source>`) +
  '</entry>';

export const rdf: Build = (paper, entries) => ({
  address: addressOf(paper),
  text: `<?xml version="1.0" encoding="UTF-8"?>
<rdf:RDF xmlns="http://purl.org/rss/1.0/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel rdf:about="${homeOf(paper)}">${element('title', paper.name)}<link>${homeOf(paper)}</link>${element('dc:language', paper.language)}</channel>
${entries.map((entry, place) => rdfItem(paper, entry, place)).join('\n')}
</rdf:RDF>`,
});

const rdfItem = (paper: Paper, entry: MadeEntry, place: number): string =>
  `<item rdf:about="${escaped(linkOf(paper, entry, place))}">${titleOf(entry)}` +
  element('link', linkOf(paper, entry, place)) +
  element('description', entry.text) +
  element('content:encoded', entry.content) +
  element('dc:date', writtenDate(entry.date, isoDate)) +
  (entry.labels ?? []).map((label) => element('dc:subject', label)).join('') +
  '</item>';

export const json: Build = (paper, entries) => ({
  address: addressOf(paper),
  text: JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: paper.name,
    language: paper.language,
    home_page_url: homeOf(paper),
    feed_url: addressOf(paper),
    items: entries.map((entry, place) => ({
      id: entry.guid ?? linkOf(paper, entry, place),
      url: linkOf(paper, entry, place),
      title: entry.title,
      date_published: writtenDate(entry.date, isoDate),
      date_modified: writtenDate(entry.updated, isoDate),
      // Only full text may be HTML; a summary is plain.
      content_html: entry.content ?? entry.text,
      tags: entry.labels,
    })),
  }),
});
