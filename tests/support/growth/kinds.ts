import { articlePages } from './article-pages';
import { distinct, fill } from './grown';
import {
  asAddress,
  asArticle,
  asBackup,
  asEdition,
  asField,
  asHtml,
  asOutline,
  asPage,
  asText,
} from './work-of';

/** A kind of input that grows, and what Lede does with it. */
export type Kind = {
  /** About `size` characters of it. */
  readonly make: (size: number) => string;
  readonly work: (input: string) => void;
};

const MODULES =
  'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" ' +
  'xmlns:media="http://search.yahoo.com/mrss/" xmlns:atom="http://www.w3.org/2005/Atom"';
const rss = (channel: string): string =>
  `<?xml version="1.0"?><rss version="2.0" ${MODULES}><channel>${channel}</channel></rss>`;
const item = (inside: string): string => rss(`<item><title>A title</title>${inside}</item>`);
const atom = (inside: string): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>A title</title>${inside}</entry></feed>`;
const cdata = (html: string): string => `<description><![CDATA[${html}]]></description>`;

const feeds: Record<string, (size: number) => string> = {
  'a text of one word': (size) => item(`<description>${fill('y', size)}</description>`),
  'a title of one word': (size) => rss(`<item><title>${fill('y', size)}</title></item>`),
  'a GUID of one word': (size) => item(`<guid>${fill('g', size)}</guid>`),
  'a GUID with distinct parameters': (size) =>
    item(`<guid>https://a.example/?${distinct((at) => `p${at}=1&amp;`, size)}</guid>`),
  'a GUID with the same parameter': (size) =>
    item(`<guid>https://a.example/?${fill('utm_source=1&amp;', size)}</guid>`),
  'a GUID of slashes': (size) => item(`<guid>https://a.example/${fill('/', size)}x</guid>`),
  'GUIDs that differ at the end': (size) =>
    rss(distinct((at) => `<item><title>t</title><guid>${'g'.repeat(3000)}${at}</guid></item>`, size)),
  'entries with one GUID': (size) =>
    rss(distinct((at) => `<item><guid>one</guid><title>t${at}</title></item>`, size)),
  'entries with one title': (size) => rss(fill('<item><title>one</title></item>', size)),
  'entries without anything': (size) => rss(fill('<item></item>', size)),
  'entries with one link': (size) =>
    rss(distinct((at) => `<item><link>https://a.example/1</link><title>t${at}</title></item>`, size)),
  'a link with distinct parameters': (size) =>
    item(`<link>https://a.example/?${distinct((at) => `p${at}=1&amp;`, size)}</link>`),
  'a link of dots': (size) => item(`<link>https://a.example/${fill('a/../', size)}</link>`),
  'base addresses in each other': (size) => item(fill('<x xml:base="a/">', size)),
  'open elements': (size) => item(fill('<x>', size)),
  'open elements with long names': (size) => item(distinct((at) => `<${'n'.repeat(200)}${at}>`, size)),
  'an element with a long name': (size) => item(`<${fill('n', size)}>x</title>`),
  'end tags of nobody': (size) => item(`${'<a>'.repeat(60)}${fill('</b>', size)}`),
  'end tags of nobody after long names': (size) =>
    item(`${`<${'n'.repeat(5000)}>`.repeat(60)}${fill('</b>', size)}`),
  'long end tags of nobody': (size) =>
    item(`${'<a>'.repeat(60)}${distinct((at) => `</${'n'.repeat(100)}${at}>`, size)}`),
  'end tags with spaces': (size) => item(fill('</ x >', size)),
  'namespaces on every element': (size) =>
    item(distinct((at) => `<a${at} xmlns:n${at % 60}="u${at}"/>`, size)),
  'many namespaces in force': (size) =>
    item(`<x ${distinct((at) => `xmlns:n${at}="u" `, 3000)}>${fill('<a xmlns:b="c"/>', size)}`),
  'namespaces in each other': (size) => item(distinct((at) => `<a xmlns:n${at}="u${at}">`, size)),
  'distinct names': (size) => item(distinct((at) => `<n${at}/>`, size)),
  'distinct names in text': (size) =>
    item(`<description>${distinct((at) => `<n${at}/>`, size)}</description>`),
  'distinct attributes': (size) => item(`<x ${distinct((at) => `a${at}="1" `, size)}/>`),
  'long attributes': (size) => item(distinct((at) => `<x a${at}="${'v'.repeat(1000)}"/>`, size)),
  'an attribute of entities': (size) => item(`<x a="${fill('&amp;', size)}"/>`),
  'a quote that does not end': (size) => item(`<x a="${fill('v', size)}`),
  'an attribute without a value': (size) => item(`<x ${fill('a ', size)}>`),
  'many small texts': (size) => item(fill('x<a/>', size)),
  'texts and entities': (size) => item(`<description>${fill('a &amp; b &#x41; ', size)}</description>`),
  'one ampersand before a long text': (size) =>
    item(`<description>&amp;${fill('no mark stands in this text. ', size)}</description>`),
  'bare ampersands': (size) => item(`<description>${fill('& ', size)}</description>`),
  'ampersands with letters': (size) => item(`<description>&${fill('a', size)}</description>`),
  'many ampersands with letters': (size) =>
    item(`<description>${fill(`&${'a'.repeat(300)} `, size)}</description>`),
  'character data in pieces': (size) => item(`<description>${fill('<![CDATA[x]]>', size)}</description>`),
  'character data opened again': (size) => item(`<description><b/>${fill('<![CDATA[', size)}</description>`),
  'comments opened again': (size) => item(fill('<!--', size)),
  'comments that do not end': (size) => item(fill('<!-- - ', size)),
  'instructions that do not end': (size) => item(fill('<?x ', size)),
  'a document type of declarations': (size) => `<!DOCTYPE rss [${fill('<!ENTITY a "b">', size)}]>${item('')}`,
  'a document type of quotes': (size) => `<!DOCTYPE rss [${fill('"]', size)}`,
  'declarations before the root': (size) => `${fill('<!a>', size)}${item('')}`,
  'spaces before the root': (size) => `${fill(' ', size)}${item('')}`,
  'angle brackets': (size) => item(`<description>${fill('<', size)}</description>`),
  'angle brackets in character data': (size) => item(cdata(fill('<', size))),
  dates: (size) => item(fill('<pubDate>not a date</pubDate>', size)),
  'a date of figures': (size) => item(`<pubDate>${fill('1', size)}</pubDate>`),
  authors: (size) => item(distinct((at) => `<dc:creator>a${at}</dc:creator>`, size)),
  'an author of addresses': (size) => item(`<author>${fill('a@a <', size)}</author>`),
  categories: (size) => item(distinct((at) => `<category>c${at}</category>`, size)),
  'a category of one word': (size) => item(`<category>${fill('c', size)}</category>`),
  enclosures: (size) =>
    item(distinct((at) => `<enclosure url="https://a.example/${at}" type="audio/mp3"/>`, size)),
  'enclosures without address': (size) => item(fill('<enclosure url="" type="audio/mp3"/>', size)),
  'pictures of media': (size) =>
    item(distinct((at) => `<media:content url="https://a.example/${at}.png" medium="image"/>`, size)),
  'links of Atom': (size) =>
    atom(distinct((at) => `<link rel="alternate" href="https://a.example/${at}"/>`, size)),
  'links without address': (size) => atom(fill('<link rel="alternate"/>', size)),
  'Atom content in base64': (size) =>
    atom(`<content type="application/octet-stream">${fill('QUFB', size)}</content>`),
  'Atom content of equals signs': (size) =>
    atom(`<content type="application/octet-stream">${fill('=', size)}A</content>`),
  'Atom content of broken runs of equals signs': (size) =>
    atom(`<content type="application/octet-stream">${fill('==a', size)}</content>`),
  'Atom text that looks like a tag': (size) =>
    atom(`<summary>${fill('<a ', size).replaceAll('<', '&lt;')}</summary>`),
  'Atom text that looks like an entity': (size) => atom(`<summary>${fill('&amp;a', size)}</summary>`),
  'JSON of brackets': (size) => `{"items":${fill('[', size)}`,
  'JSON of braces': (size) => `{"items":[${fill('{"a":', size)}`,
  'JSON nested and whole': (size) =>
    `{"version":"https://jsonfeed.org/version/1","x":${'['.repeat(size / 2)}${']'.repeat(size / 2)},"items":[]}`,
  'JSON of quotes': (size) => `{"items":[${fill('{"a":"', size)}`,
  'JSON of closed objects, cut off': (size) => `{"items":[${fill('{"id":"1","title":"t"},', size)}`,
  'JSON of backslashes': (size) => `{"items":[{"id":"${fill('\\\\', size)}"}]}`,
  'JSON of authors': (size) =>
    `{"version":"https://jsonfeed.org/version/1","items":[{"id":"1","title":"t","authors":[${distinct((at) => `{"name":"a${at}"},`, size)}{}]}]}`,
  'JSON of tags': (size) =>
    `{"version":"https://jsonfeed.org/version/1","items":[{"id":"1","title":"t","tags":[${distinct((at) => `"t${at}",`, size)}"t"]}]}`,
  'JSON of distinct fields': (size) =>
    `{"version":"https://jsonfeed.org/version/1","items":[{"id":"1","title":"t",${distinct((at) => `"f${at}":1,`, size)}"z":1}]}`,
  'a page of tags': (size) => `<html><body>${fill('<p>x', size)}`,
  junk: (size) => fill('junk ', size),
  'pace that is asked for': (size) =>
    rss(`<skipHours>${fill('<hour>1</hour>', size)}</skipHours><item><title>t</title></item>`),
};

const htmls: Record<string, (size: number) => string> = {
  'formats and breaks': (size) =>
    `<b><i><em><strong><code><cite><dfn><var><tt><kbd><samp><a href="/a">${fill('x<br>', size)}`,
  'links and breaks': (size) =>
    `<b><i><em><strong><cite><dfn><var><b><i><em><strong><a href="/${'a'.repeat(8000)}">${fill('x<br>', size)}`,
  'paragraphs that are not closed': (size) => fill('<p>x', size),
  'paragraphs under formats': (size) =>
    `<b><i><em><strong><cite><dfn><var><b><i><em><strong><cite>${fill('<p>x', size)}`,
  'formats that are opened': (size) => fill('<b>x', size),
  'formats that are closed': (size) => fill('</b>x', size),
  'formats that cross': (size) => fill('<b>x<i>y</b>z</i>', size),
  'quotations in each other': (size) => fill('<blockquote>x', size),
  'captions in each other': (size) => fill('<div class="caption">x', size),
  'captions of one picture': (size) => `<img src="a.jpg">${fill('<p class="caption">x', size)}`,
  'captions of figures': (size) => fill('<figure><figcaption><p>x', size),
  'captions that say so by class': (size) => `<p class="${fill('photo-', size)}caption">x`,
  'lists in each other': (size) => fill('<ul><li>x', size),
  'items without a list': (size) => fill('<li>x', size),
  'tables in each other': (size) => fill('<table><tr><td>x', size),
  'rows without cells': (size) => `<table>${fill('<tr>', size)}`,
  'cells in one row': (size) => `<table><tr>${fill('<td>x', size)}`,
  'tables that are moved outwards': (size) => `${'<table><tr><td>'.repeat(20)}${fill('<p>x</p>', size)}`,
  'figures in each other': (size) => fill('<figure><img src="/a.png"><figcaption>x', size),
  captions: (size) => `<figure>${fill('<figcaption>x</figcaption>', size)}`,
  headings: (size) => fill('<h1>x', size),
  rules: (size) => fill('<hr>', size),
  pictures: (size) => fill('<img src="/a.png" alt="x">', size),
  'pictures with long descriptions': (size) => fill(`<img src="/a.png" alt="${'x '.repeat(1000)}">`, size),
  'pictures with sources': (size) => `<img srcset="${fill('/a.png 1x, ', size)}">`,
  'dropped elements in each other': (size) => fill('<svg>', size),
  scripts: (size) => fill('<script>x</script>', size),
  'text areas': (size) => fill('<textarea>x', size),
  'preformatted text': (size) => `<pre>${fill('x\r\n<br>', size)}`,
  'preformatted spaces': (size) => `<pre>x${fill(' \n', size)}x`,
  spaces: (size) => `<p>x${fill(' ', size)}x`,
  'spaces in formats': (size) => `<p>x${fill('<b> </b>', size)}`,
  breaks: (size) => fill('<br>', size),
  links: (size) => fill('<a href="/x">y</a>', size),
  'links that are not closed': (size) => fill('<a href="/x">y', size),
  'an attribute in pieces': (size) => `<a href="${fill('&amp;a', size)}">x</a>`,
  'attributes of a link': (size) => `<a ${distinct((at) => `a${at}=1 `, size)}>x</a>`,
  'unknown elements': (size) => distinct((at) => `<n${at}>x`, size),
  entities: (size) => fill('&nbsp;&eacute;&#233;', size),
  'entities without an end': (size) => fill('&notanentity', size),
  'foreign elements': (size) => fill('<svg><math>', size),
  'short paragraphs': (size) => fill('<p>One short sentence stands here.</p>', size),
};

const texts: Record<string, (size: number) => string> = {
  'the letter y': (size) => fill('y', size),
  'notices to the reader': (size) => fill('You can read our newsletter. ', size),
  'notices that do not end': (size) => fill('this our free article ', size),
  'lines with a credit': (size) => fill('The bridge. (Ida Holm/NNA)\n', size),
  'the letters of a long word': (size) => fill('donaudampfschifffahrt', size),
  capitals: (size) => fill('ABC', size),
  'letters with accents': (size) => fill('é\u0301', size),
  'marks alone': (size) => `a${fill('\u0301', size)}`,
  figures: (size) => fill('1', size),
  'figures with points': (size) => fill('1.', size),
  'figures with commas and letters': (size) => `${fill('1,', size)}a`,
  initials: (size) => fill('A.', size),
  'initials with spaces': (size) => fill('A. ', size),
  'Japanese without spaces': (size) => fill('日本語の文章', size),
  'Japanese sentences': (size) => fill('今日は雨です。', size),
  'Thai without spaces': (size) => fill('ประเทศไทย', size),
  'Korean words': (size) => fill('대통령은 ', size),
  'Korean without spaces': (size) => fill('대통령은', size),
  'Arabic words': (size) => fill('الرئيس ', size),
  emoji: (size) => fill('👩‍👩‍👧‍👦', size),
  'halves of pairs': (size) => fill('\ud83d', size),
  apostrophes: (size) => fill("a'", size),
  'open quotations': (size) => fill('“a ', size),
  'open brackets': (size) => fill('(a ', size),
  'closed brackets': (size) => fill('a) ', size),
  'quotations that cross': (size) => fill('“a ‘b” c’ ', size),
  'plain quotation marks': (size) => fill('" ', size),
  'full stops': (size) => fill('.', size),
  'full stops with spaces': (size) => fill('. ', size),
  ellipses: (size) => fill('… ', size),
  'questions and exclamations': (size) => fill('?!', size),
  'closing marks after a stop': (size) => `Said.${fill('"', size)}`,
  'note numbers after a stop': (size) => `Said.${fill('[1]', size)}`,
  'short sentences': (size) => fill('It rained in the north. ', size),
  'sentences of one word': (size) => fill('Go. ', size),
  'a long sentence': (size) => `It ${fill('rained and ', size)} stopped.`,
  lines: (size) => fill('a line\n', size),
  'empty lines': (size) => `a${fill('\n', size)}b`,
  'spaces alone': (size) => `a${fill(' ', size)}b`,
  'spaces at line ends': (size) => fill('a      \n', size),
  ornaments: (size) => `${fill('* ', size)}x`,
  dashes: (size) => fill('- ', size),
  'numbered items': (size) => distinct((at) => `${at}) item `, size),
  'lettered items': (size) => fill('a) item b) item ', size),
  bullets: (size) => fill('• item ', size),
  'web addresses': (size) => fill('https://a.example/b ', size),
  'one web address': (size) => `https://a.example/${fill('b', size)}`,
  'mail addresses': (size) => fill('a@b.example ', size),
  'signs of a mail address': (size) => fill('@', size),
  abbreviations: (size) => fill('Mr. Smith of St. Louis, e.g. ', size),
  'distinct words': (size) => distinct((at) => `w${at.toString(36)} `, size),
  'capitalised words': (size) => fill('Anna Keller ', size),
  labels: (size) => fill('READ MORE: ', size),
  'a byline': (size) => `By ${fill('Anna Keller and ', size)}`,
  'a credit': (size) => `Photo: ${fill('Anna Keller / ', size)}`,
  'a sentence about a post': (size) => `The post ${fill('about it ', size)}.`,
  controls: (size) => fill('a\u0001\u0085', size),
  'zero-width signs': (size) => fill('a\u200b', size),
  'combining of Indic scripts': (size) => fill('क्ष', size),
  'words tied by hyphens': (size) => fill('a-', size),
};

const addresses: Record<string, (size: number) => string> = {
  slashes: (size) => `https://a.example/${fill('/', size)}x`,
  'slashes in runs': (size) => `https://a.example/${fill('//a', size)}`,
  dots: (size) => `https://a.example/${fill('a/../', size)}`,
  'points in the path': (size) => `https://a.example/${fill('.', size)}x/`,
  'distinct parameters': (size) => `https://a.example/?${distinct((at) => `p${at}=1&`, size)}`,
  'parameters in falling order': (size) =>
    `https://a.example/?${distinct((at) => `p${9_999_999 - at}=1&`, size)}`,
  'tracking parameters': (size) => `https://a.example/?${distinct((at) => `utm_${at}=1&`, size)}`,
  'one parameter again': (size) => `https://a.example/?${fill('a=1&', size)}`,
  'per cents': (size) => `https://a.example/${fill('%41', size)}`,
  'letters that are escaped': (size) => `https://a.example/${fill('é', size)}`,
  'a fragment': (size) => `https://a.example/#${fill('a', size)}`,
  'a fragment of number signs': (size) => `https://a.example/${fill('#', size)}`,
  'a host of labels': (size) => `https://${fill('a.', size)}example/`,
  'a host of one label': (size) => `https://${fill('a', size)}.example/`,
  'a host of other letters': (size) => `https://${fill('ü', size)}.example/`,
  'a name and password': (size) => `https://${fill('a:', size)}@a.example/`,
  spaces: (size) => `${fill(' ', size)}https://a.example/${fill(' ', size)}`,
  'quotation marks': (size) => `${fill('"', size)}https://a.example/${fill('"', size)}x`,
  brackets: (size) => `${fill('(', size)}a.example${fill(')', size)}`,
  schemes: (size) => fill('feed:', size),
  'a list of a video site': (size) => `https://www.youtube.com/playlist?${fill('a&list', size)}`,
};

const pages: Record<string, (size: number) => string> = {
  'links to feeds': (size) =>
    distinct((at) => `<link rel="alternate" type="application/rss+xml" href="/f${at}">`, size),
  'one link to a feed': (size) => fill('<link rel="alternate" type="application/rss+xml" href="/f">', size),
  relations: (size) => `<link rel="${fill('a ', size)}" href="/f">`,
  anchors: (size) => distinct((at) => `<a href="/feed${at}.xml">RSS</a>`, size),
  'anchors that are not closed': (size) => fill('<a href="/feed.xml">RSS', size),
  'anchors with pictures': (size) => `<a href="/feed.xml">${fill('<img alt="RSS">', size)}</a>`,
  'anchors of spaces': (size) => `<a href="/feed.xml">${fill(' \n', size)}</a>`,
  'open elements of a page': (size) => fill('<div>', size),
  'long names of elements of a page': (size) => distinct((at) => `<${'n'.repeat(300)}${at}>`, size),
  'end tags of nobody on a page': (size) => `${'<div>'.repeat(900)}${fill('</b>', size)}`,
  'paragraphs of a page': (size) => fill('<p>x', size),
  'attributes on a page': (size) => `<a ${distinct((at) => `a${at}=1 `, size)}>x</a>`,
  'entities on a page': (size) => fill('&amp;&notit', size),
  'scripts on a page': (size) => fill('<script>x</script>', size),
  'a script that does not end': (size) => `<script>${fill('</scrip', size)}`,
};

const outlines: Record<string, (size: number) => string> = {
  'lines of feeds': (size) =>
    `<opml><body>${distinct((at) => `<outline text="t${at}" xmlUrl="https://a${at}.example/f"/>`, size)}</body></opml>`,
  'outlines in each other': (size) => `<opml><body>${fill('<outline text="t">', size)}`,
  'outlines with long names': (size) => `<opml><body>${distinct((at) => `<${'n'.repeat(300)}${at}>`, size)}`,
  'end tags of nobody in an outline': (size) =>
    `<opml><body>${'<outline text="t">'.repeat(490)}${fill('</b>', size)}`,
  'attributes of an outline': (size) =>
    `<opml><body><outline ${distinct((at) => `a${at}="1" `, size)}/></body></opml>`,
  'categories of an outline': (size) =>
    `<opml><body><outline xmlUrl="https://a.example/f" category="${distinct((at) => `/a/b${at},`, size)}"/></body></opml>`,
  'a title of an outline': (size) => `<opml><head><title>${fill('a ', size)}</title></head><body/></opml>`,
  'a text in pieces': (size) => `<opml><head><title>${fill('a&amp;', size)}</title></head><body/></opml>`,
  'heads of an outline': (size) =>
    `<opml><head>${distinct((at) => `<h${at}>x</h${at}>`, size)}</head><body/></opml>`,
  'people of a blogroll': (size) =>
    `<rdf:RDF xmlns:foaf="f">${fill('<foaf:Person><foaf:name>x</foaf:name><foaf:Document rdf:about="https://a.example/">', size)}`,
  'channels of a blogroll': (size) =>
    `<rdf:RDF>${'<foaf:Document rdf:about="https://a.example/">'.repeat(400)}${fill('<rss:channel rdf:about="https://a.example/f"/>', size)}`,
  'lines of an outline': (size) => `<opml><body>${fill('\n', size)}<outline text="t"/></body></opml>`,
  'an outline without a root': (size) => fill('<a ', size),
};

const backups: Record<string, (size: number) => string> = {
  'brackets of a backup': (size) =>
    `{"format":"lede-backup","version":1,"feeds":${'['.repeat(size / 2)}${']'.repeat(size / 2)}}`,
  'folders of a backup': (size) =>
    `{"format":"lede-backup","version":1,"folders":[${fill('["a"],', size)}["b"]]}`,
  'feeds with one id': (size) =>
    `{"format":"lede-backup","version":1,"feeds":[${fill('{"id":"a","address":"https://a.example/","title":"t","homeAddress":null,"folder":[],"followedAt":1,"pausedAt":null},', size)}null]}`,
  'feeds that are damaged': (size) =>
    `{"format":"lede-backup","version":1,"feeds":[${fill('{"id":"a"},', size)}null]}`,
  'quotations in each other in a backup': (size) => {
    const depth = Math.ceil(size / 30);
    return `{"format":"lede-backup","version":1,"articles":[{"id":"a","entryId":"a","title":"t","outlet":null,"author":null,"address":null,"publishedAt":null,"language":null,"blocks":[${'{"kind":"quote","blocks":['.repeat(depth)}${']}'.repeat(depth)}]}]}`;
  },
  'settings of a backup': (size) =>
    `{"format":"lede-backup","version":1,"settings":{${distinct((at) => `"s${at}":[1,2],`, size)}"z":1}}`,
};

const fields: Record<string, (size: number) => string> = {
  'figures of a date': (size) => fill('1 ', size),
  'spaces of a field': (size) => `a${fill(' ', size)}(`,
  'brackets of a name': (size) => `a ${fill('(', size)}`,
  'angles of a name': (size) => fill('<a@', size),
  'quotation marks of a name': (size) => `"${fill('a', size)}`,
  'equals signs of base64': (size) => `${fill('=', size)}A`,
};

const kindsOf = (
  makers: Record<string, (size: number) => string>,
  where: string,
  work: (input: string) => void,
): [string, Kind][] => Object.entries(makers).map(([name, make]) => [`${where}: ${name}`, { make, work }]);

/** Every kind by its name. */
export const KINDS: ReadonlyMap<string, Kind> = new Map([
  ...kindsOf(feeds, 'feed', asEdition),
  ...kindsOf(htmls, 'html', asHtml),
  ...kindsOf(
    Object.fromEntries(
      Object.entries(htmls).map(([name, make]) => [name, (size: number) => item(cdata(make(size)))]),
    ),
    'html in a feed',
    asEdition,
  ),
  ...kindsOf(texts, 'text', asText),
  ...kindsOf(
    Object.fromEntries(
      Object.entries(texts).map(([name, make]) => [name, (size: number) => item(cdata(make(size)))]),
    ),
    'text in a feed',
    asEdition,
  ),
  ...kindsOf(addresses, 'address', asAddress),
  ...kindsOf(pages, 'page', asPage),
  ...kindsOf(articlePages, 'article', asArticle),
  ...kindsOf(htmls, 'html in an article', asArticle),
  ...kindsOf(outlines, 'outline', asOutline),
  ...kindsOf(backups, 'backup', asBackup),
  ...kindsOf(fields, 'field', asField),
]);
