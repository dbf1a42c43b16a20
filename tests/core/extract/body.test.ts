import { describe, expect, test } from 'vitest';
import { textOf } from '../../../src/core/blocks/text-of';
import { extracted, PARAGRAPHS, page, paragraphs } from '../../support/article-page';

const bodyOf = (source: string): string => textOf(extracted(source).blocks);
const whole = PARAGRAPHS.join('\n\n');

describe('the text of a page’s article', () => {
  test('is what stands in it, and nothing that stands around it', () => {
    expect(bodyOf(page(`<article><h1>Ferry terminal reopens</h1>${paragraphs()}</article>`))).toBe(whole);
  });

  test('is found without any element or name that says where it is', () => {
    expect(bodyOf(page(`<div><h1>Ferry terminal reopens</h1><div>${paragraphs()}</div></div>`))).toBe(whole);
  });

  test('may be lines with breaks between them', () => {
    expect(
      bodyOf(page(`<div class="c7"><h1>Ferry terminal reopens</h1>${PARAGRAPHS.join('<br><br>')}</div>`)),
    ).toBe(whole);
  });

  test('may stand in a table that arranges the page', () => {
    const cells = `<td width="150"><a href="/a">City</a><br><a href="/b">Sport</a></td><td>${paragraphs()}</td>`;
    expect(bodyOf(`<html><body><table><tr>${cells}</tr></table></body></html>`)).toBe(whole);
  });

  test('has its first paragraph, though it stands in a box of its own before the others', () => {
    const [first = '', ...others] = PARAGRAPHS;
    for (const box of ['teaser-text', 'standfirst', 'article-intro', 'x1']) {
      const article = `<article><header><h1>Ferry terminal reopens</h1><div class="${box}"><p>${first}</p></div></header>
        <p class="byline">By Mara Lindqvist</p><div class="article-body">${paragraphs(others)}</div></article>`;
      expect(bodyOf(page(article)), box).toBe(whole);
    }
  });

  test('has a first paragraph that the publisher sets as a heading', () => {
    const [first = '', ...others] = PARAGRAPHS;
    const article = `<main><h1>Ferry terminal reopens</h1><h2 class="lead">${first}</h2><div class="text">${paragraphs(others)}</div></main>`;
    expect(bodyOf(page(article))).toBe(whole);
  });

  test('has short paragraphs between long ones, quotations, lists and tables', () => {
    const article = `<article>${paragraphs(PARAGRAPHS.slice(0, 2))}<p>Nobody spoke.</p>
      <blockquote><p>It held.</p></blockquote><ul><li>East pier: done</li><li>West pier: 2025</li></ul>
      <table><tr><th>Year</th><th>Piles</th></tr><tr><td>1909</td><td>312</td></tr></table>
      <h2>What comes next</h2>${paragraphs(PARAGRAPHS.slice(2))}</article>`;
    const text = bodyOf(page(article));
    for (const piece of ['Nobody spoke.', 'It held.', 'West pier: 2025', '1909\t312', 'What comes next'])
      expect(text).toContain(piece);
  });

  test('leaves out comments, letters, shares, forms and what leads to other articles', () => {
    const article = `<article><h1>Ferry terminal reopens</h1><div class="social-share">Share this on your favourite network.</div>
      ${paragraphs(PARAGRAPHS.slice(0, 2))}
      <div class="newsletter-box"><p>Get our morning letter, free of charge, every weekday at six o’clock.</p><form><input type="email"></form></div>
      <p>Read also: <a href="/b">The pier that was never finished</a></p>
      ${paragraphs(PARAGRAPHS.slice(2))}
      <p><a href="/n">Sign up for our newsletter</a> and never miss a story.</p>
      <h3>Related articles</h3><ul><li><a href="/x">Shipworm returns to the harbour</a></li><li><a href="/y">A century of ferries</a></li></ul>
      </article><section id="comments"><h2>2 comments</h2><p>My grandfather drove some of those piles himself, in the winter of 1909, and he never said a word about shipworm to anybody.</p></section>`;
    const text = bodyOf(page(article));
    for (const piece of [
      'favourite network',
      'morning letter',
      'Sign up',
      'Related',
      'A century',
      'grandfather',
      'comments',
    ])
      expect(text).not.toContain(piece);
    for (const paragraph of PARAGRAPHS) expect(text).toContain(paragraph);
  });

  test('keeps a class that tells of a category from being taken for furniture', () => {
    const article = `<article class="post-12 hentry category-kommentare tag-social tag-related has-sidebar">${paragraphs()}</article>`;
    expect(bodyOf(page(article))).toBe(whole);
  });

  test('is found in the boxes of a page builder, whose names say nothing', () => {
    const boxes = PARAGRAPHS.map(
      (text, at) =>
        `<div class="elementor-element elementor-element-${at} elementor-widget elementor-widget-text-editor"><div class="elementor-widget-container"><p>${text}</p></div></div>`,
    );
    expect(bodyOf(page(`<div class="elementor">${boxes.join('')}</div>`))).toBe(whole);
  });

  test('has the first paragraph of a banner that the title stands in', () => {
    const [first = '', ...others] = PARAGRAPHS;
    const banner = `<div class="hero banner"><h1>Ferry terminal reopens</h1><p class="standfirst">${first}</p></div>`;
    const article = extracted(page(`<main>${banner}<div class="text">${paragraphs(others)}</div></main>`));
    expect(textOf(article.blocks)).toBe(whole);
    expect(article.title).toBe('Ferry terminal reopens');
  });

  test('keeps short cells and items, whatever boxes they stand in', () => {
    const row = (cells: readonly string[]): string =>
      `<tr>${cells.map((cell) => `<td><div>${cell}</div></td>`).join('')}</tr>`;
    const article = `<article>${paragraphs()}<table>${row(['Pier', 'Piles'])}${row(['East', '312'])}</table><ul><li><div>Ferry 4 from 6:10</div></li></ul></article>`;
    const text = bodyOf(page(article));
    for (const piece of ['Pier\tPiles', 'East\t312', 'Ferry 4 from 6:10']) expect(text).toContain(piece);
  });

  test('is read on a page that is hidden until a script shows it, and what is hidden beside it is not', () => {
    const article = `<article>${paragraphs()}</article>`;
    expect(
      bodyOf(`<html><body style="display: none"><div style="display:none">${article}</div></body></html>`),
    ).toBe(whole);
    expect(bodyOf(page(`<div aria-hidden="true">${article}</div>`))).toBe(whole);
    expect(
      bodyOf(
        page(
          `${article}<div style="display:none">${paragraphs(['We value your privacy and so do our partners, all of them.'])}</div>`,
        ),
      ),
    ).toBe(whole);
  });

  test('keeps captions with their pictures, and not as text', () => {
    const article = `<article>${paragraphs(PARAGRAPHS.slice(0, 2))}<figure><img src="/pier.jpg" width="800" height="500" alt="The pier"><figcaption>The eastern pier at low tide.</figcaption></figure>${paragraphs(PARAGRAPHS.slice(2))}</article>`;
    const { blocks } = extracted(page(article));
    expect(textOf(blocks)).toBe(whole);
    expect(blocks.find(({ kind }) => kind === 'image')).toMatchObject({
      address: 'https://www.harbourpost.example/pier.jpg',
      caption: 'The eastern pier at low tide.',
    });
  });

  test('has no caption of a picture that is not there', () => {
    const caption =
      '<div class="image-caption">The eastern pier at low tide, seen from the harbour master’s office.</div>';
    const article = `<article>${paragraphs(PARAGRAPHS.slice(0, 2))}${caption}${paragraphs(PARAGRAPHS.slice(2))}</article>`;
    expect(bodyOf(page(article))).toBe(whole);
  });

  test('is the declared one where scripts build the page', () => {
    const data = {
      '@type': 'NewsArticle',
      headline: 'Ferry terminal reopens',
      articleBody: PARAGRAPHS.join('\n\n'),
    };
    const head = `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
    expect(bodyOf(`<html><head>${head}</head><body><div id="root"></div></body></html>`)).toBe(whole);
  });

  test('is read in scripts without spaces, and from right to left', () => {
    const japanese = [
      '港の連絡船ターミナルは、14か月に及ぶ修繕工事を終えて月曜日に営業を再開した。',
      '技術者たちは東桟橋の下にある312本の木杭を交換し、その多くは1909年に打たれたものだった。',
    ];
    const arabic = [
      'أعيد افتتاح محطة العبارات في الميناء يوم الاثنين بعد أربعة عشر شهراً من أعمال الإصلاح، قبل أسبوعين من الموعد المعلن.',
      'واستبدل المهندسون أكثر من ثلاثمئة ركيزة خشبية تحت الرصيف الشرقي، وكان بعضها يعود إلى عام ١٩٠٩.',
    ];
    for (const [language, texts] of Object.entries({ ja: japanese, ar: arabic })) {
      const links = '<ul><li><a href="/1">政治</a></li><li><a href="/2">رياضة</a></li></ul>';
      const article = extracted(
        `<html lang="${language}" dir="rtl"><body><div>${links}</div><div>${paragraphs(texts)}</div></body></html>`,
      );
      expect(textOf(article.blocks)).toBe(texts.join('\n\n'));
      expect(article.language).toBe(language);
      expect(article.certainty).toBe('whole');
    }
  });
});
