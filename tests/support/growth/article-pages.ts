import { distinct, fill } from './grown';

const SENTENCE = 'It rained in the north, and nobody had expected that. ';

/** Pages that an article is looked for on. */
export const articlePages: Record<string, (size: number) => string> = {
  paragraphs: (size) => `<h1>A title</h1>${fill(`<p>${SENTENCE}`, size)}`,
  'paragraphs in boxes': (size) => `<h1>A title</h1>${fill(`<div><p>${SENTENCE}</p></div>`, size)}`,
  'boxes in each other': (size) => fill(`<div>${SENTENCE}`, size),
  'boxes in each other that end': (size) =>
    `${fill('<div>', size / 2)}${SENTENCE.repeat(9)}${fill('</div>', size / 2)}`,
  'boxes with distinct names': (size) =>
    distinct((at) => `<div class="c${at} has-x${at}" id="article-${at}">a</div>`, size),
  'boxes with long names': (size) =>
    distinct((at) => `<div class="${'article-share '.repeat(20)}${at}">a</div>`, size),
  'a name of one box': (size) => `<div class="${fill('entry-content_', size)}">${SENTENCE}</div>`,
  'a style of one box': (size) => `<div style="${fill('display ', size)}">${SENTENCE}</div>`,
  'articles beside each other': (size) => fill(`<article><p>${SENTENCE.repeat(5)}</p></article>`, size),
  'articles in each other': (size) => fill(`<article>${SENTENCE.repeat(5)}`, size),
  'asides in articles': (size) => fill(`<article><aside>${SENTENCE.repeat(5)}</aside></article>`, size),
  'headings without text': (size) => fill('<h1><b></b></h1>', size),
  'headings in each other': (size) => fill('<div><h1>', size),
  'headings that are alike': (size) => `<title>A title</title>${fill('<h2>A title</h2>', size)}`,
  'headings with links': (size) => fill('<h1><a href="/">', size),
  'a title of separators': (size) => `<title>${fill(' | a', size)}</title><h1>a</h1>`,
  'lists of links': (size) => `<p>${SENTENCE}</p>${fill('<ul><li><a href="/a">A link</a></ul>', size)}`,
  'lists in each other': (size) =>
    fill('<ul><li>An item that says something<ul><li><a href="/a">A link</a>', size),
  'forms in each other': (size) => fill('<form><div>', size),
  'tables in each other': (size) => fill('<table><tr><td>', size),
  'links in each other': (size) => fill('<a href="/a">', size),
  'empty formats in a paragraph': (size) => `<p><a href="/a">a</a>${fill('<b></b>', size)}</p>`,
  'lines with breaks': (size) => fill(`${SENTENCE}<br><br>`, size),
  'words of many owners': (size) => fill('<div>a</div>b', size),
  'meta elements': (size) => distinct((at) => `<meta name="n${at}" content="c">`, size),
  'times without a date': (size) => fill('<time><b></b></time>', size),
  'times in each other': (size) => fill('<time>', size),
  'dates in words': (size) => `<h1>A title</h1><p class="date">${fill('1. Mai 2020 ', size)}</p>`,
  'dates that are none': (size) => `<h1>A title</h1><p class="date">${fill('1. Maiiiiiiii ', size)}</p>`,
  authors: (size) => fill('<div class="author">', size),
  'linked data in brackets': (size) => `<script type="application/ld+json">${fill('[', size)}</script>`,
  'linked data in each other': (size) => {
    const depth = Math.ceil(size / 8);
    return `<script type="application/ld+json">${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}</script>`;
  },
  'linked data of many things': (size) =>
    `<script type="application/ld+json">[${fill('{"@type":"NewsArticle","@id":"a"},', size)}{}]</script>`,
  'scripts of linked data': (size) =>
    fill('<script type="application/ld+json">{"@type":"Article"}</script>', size),
  'linked data with comments': (size) =>
    `<script type="application/ld+json">${fill('-->  ', size)}x</script>`,
  'a declared text': (size) =>
    `<script type="application/ld+json">{"@type":"Article","articleBody":"${fill(SENTENCE, size)}"}</script>`,
  'lines that ask to pay': (size) =>
    `<p>${SENTENCE}</p>${fill('<p>Subscribe to the newspaper now and then and again and</p>', size)}`,
  'words of consent': (size) => `<p>${fill('We and our partners use cookies. ', size)}</p>`,
  'a page without tags': (size) => fill(SENTENCE, size),
  'attributes of one element': (size) => `<p ${distinct((at) => `a${at}="1" `, size)}>${SENTENCE}</p>`,
  'an attribute of one element': (size) => `<img alt="${fill('a ', size)}">`,
  'one long word': (size) => `<p>${fill('y', size)}</p>`,
  'Japanese sentences': (size) => fill('<p>今日は雨です、そして明日も雨でしょう。</p>', size),
  'entities in paragraphs': (size) => fill('<p>&amp;&notit;&#x41;</p>', size),
  'unclosed tags': (size) => fill('<p <div <a ', size),
};
