import { describe, expect, test } from 'vitest';
import { textOf } from '../../../src/core/blocks/text-of';
import { extracted, PAGE_ADDRESS, PARAGRAPHS, page, paragraphs } from '../../support/article-page';

const body = `<article><h1>Ferry terminal reopens</h1>${paragraphs()}</article>`;
const linked = (data: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe('what a page says of its article', () => {
  test('is read from its linked data', () => {
    const data = {
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'Organization', '@id': '#us', name: 'Harbour Post' },
        { '@type': 'Person', '@id': '#mara', name: 'Mara Lindqvist' },
        {
          '@type': ['NewsArticle'],
          headline: 'Ferry terminal reopens &amp; nobody falls in',
          author: [{ '@id': '#mara' }, { '@type': 'Person', name: 'Tomás Ibáñez' }],
          publisher: { '@id': '#us' },
          datePublished: '2024-03-11T07:30:00+01:00',
          dateModified: '2024-03-11T18:05:00+01:00',
          image: [{ '@type': 'ImageObject', url: '/pictures/quay.jpg' }],
        },
      ],
    };
    const head = `${linked(data)}<link rel="canonical" href="/city/ferry-terminal">`;
    expect(extracted(page(`<main>${paragraphs()}</main>`, head))).toMatchObject({
      title: 'Ferry terminal reopens & nobody falls in',
      byline: 'Mara Lindqvist, Tomás Ibáñez',
      publisher: 'Harbour Post',
      publishedAt: Date.UTC(2024, 2, 11, 6, 30),
      modifiedAt: Date.UTC(2024, 2, 11, 17, 5),
      address: 'https://www.harbourpost.example/city/ferry-terminal',
      picture: { address: 'https://www.harbourpost.example/pictures/quay.jpg', alt: '' },
    });
  });

  test('is read from meta elements', () => {
    const head = `<meta name="author" content="Mara Lindqvist"><meta property="article:published_time" content="2024-03-11T06:30:00Z">
      <meta property="article:modified_time" content="2024-03-12T06:30:00Z"><meta property="og:image" content="https://pictures.example/q.jpg"><meta property="og:image:alt" content="The quay">`;
    expect(extracted(page(body, head))).toMatchObject({
      title: 'Ferry terminal reopens',
      byline: 'Mara Lindqvist',
      publishedAt: Date.UTC(2024, 2, 11, 6, 30),
      modifiedAt: Date.UTC(2024, 2, 12, 6, 30),
      picture: { address: 'https://pictures.example/q.jpg', alt: 'The quay' },
    });
  });

  test.each([
    ['<time datetime="2024-03-09">Saturday</time>', '2024-03-09'],
    ['<p class="date">9. März 2024, 08:15 Uhr</p>', '2024-03-09'],
    ['<div>Publié le 9 mars 2024</div>', '2024-03-09'],
    ['<div>Publicado el 9 de marzo de 2024</div>', '2024-03-09'],
    ['<span>March 9, 2024</span>', '2024-03-09'],
    ['<div>2024年3月9日</div>', '2024-03-09'],
  ])('a date is read where it is only shown: %s', (shown, day) => {
    const source = page(`<article><h1>Ferry terminal reopens</h1>${shown}${paragraphs()}</article>`);
    const { publishedAt } = extracted(source, { address: 'https://www.harbourpost.example/ferry' });
    expect(new Date(publishedAt ?? 0).toISOString().slice(0, 10)).toBe(day);
  });

  test('a date is read from the address where the page gives none', () => {
    expect(extracted(page(body)).publishedAt).toBe(Date.UTC(2024, 2, 11));
  });

  test('what the page does not say is null', () => {
    const article = extracted(`<html><body>${paragraphs()}</body></html>`, {
      address: 'https://a.example/b',
    });
    expect(article).toMatchObject({
      byline: null,
      publisher: null,
      publishedAt: null,
      modifiedAt: null,
      picture: null,
    });
    expect(article.address).toBe('https://a.example/b');
  });

  test('linked data that is no data, or not of an article, is passed over', () => {
    const head =
      '<script type="application/ld+json">{"@type":"NewsArticle",</script><script type="application/ld+json">[1,null,"a",{"@type":"BreadcrumbList"}]</script>';
    expect(extracted(page(body, head))).toMatchObject({
      title: 'Ferry terminal reopens',
      certainty: 'whole',
    });
  });

  test('the name of the outlet is no part of the title', () => {
    const named = (title: string, heading = ''): string =>
      extracted(
        `<html><head><title>${title}</title><meta property="og:site_name" content="Harbour Post"></head><body><h1><a href="/">Harbour Post</a></h1>${heading}${paragraphs()}</body></html>`,
      ).title;
    expect(named('Ferry terminal reopens | Harbour Post')).toBe('Ferry terminal reopens');
    expect(named('Harbour Post » Archive » Ferry terminal', '<h2>Ferry terminal</h2>')).toBe(
      'Ferry terminal',
    );
    expect(named('Harbour Post - Ferry terminal reopens')).toBe('Ferry terminal reopens');
  });
});

describe('the bytes of a page', () => {
  const french =
    'La gare maritime rouvrira lundi, après quatorze mois de travaux, à la grande joie des pêcheurs et des élèves.';
  const latin = (text: string): Uint8Array =>
    Uint8Array.from([...text].map((letter) => letter.charCodeAt(0)));

  test('are read as the page itself says', () => {
    const source = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"></head><body>${paragraphs([french, french])}</body></html>`;
    expect(textOf(extracted(latin(source)).blocks)).toContain(french);
  });

  test('are read as they are where page or server say something wrong', () => {
    const wrong = `<html><head><meta charset="utf-8"></head><body>${paragraphs([french, french])}</body></html>`;
    expect(textOf(extracted(latin(wrong)).blocks)).toContain(french);
    const right = page(`<article>${paragraphs([...PARAGRAPHS, french])}</article>`);
    const article = extracted(right, { contentType: 'text/html; charset=iso-8859-1' });
    expect(textOf(article.blocks)).toContain(french);
  });

  test('lead to addresses only on the web', () => {
    const links =
      '<a href="javascript:alert(1)">the works</a>, <a href="/works">more</a> and <img src="data:image/png;base64,AA" alt="x">.';
    const source = page(
      `<article>${paragraphs([...PARAGRAPHS, `The port has more on ${links} Read it before you board the ferry.`])}</article>`,
    );
    const addresses = JSON.stringify(extracted(source).blocks).match(/"address":"[^"]*/g);
    expect(addresses).toEqual(['"address":"https://www.harbourpost.example/works']);
  });

  test('stand at the address they were found at', () => {
    expect(extracted(page(body)).address).toBe(PAGE_ADDRESS);
  });
});
