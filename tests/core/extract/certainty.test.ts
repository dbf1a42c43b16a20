import { describe, expect, test } from 'vitest';
import { extracted, PAGE_ADDRESS, PARAGRAPHS, page, paragraphs } from '../../support/article-page';

const article = (texts: readonly string[], behind = ''): string =>
  `<article><h1>Ferry terminal reopens</h1>${paragraphs(texts)}${behind}</article>`;
const linked = (data: Record<string, unknown>): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', ...data })}</script>`;

describe('how sure it is', () => {
  test('an article with all its paragraphs is whole', () => {
    expect(extracted(page(article(PARAGRAPHS))).certainty).toBe('whole');
  });

  test('one that is declared not to be free is behind a wall', () => {
    for (const said of [false, 'False', 'https://schema.org/False'])
      expect(extracted(page(article(PARAGRAPHS), linked({ isAccessibleForFree: said }))).certainty).toBe(
        'walled',
      );
    const part = {
      hasPart: { '@type': 'WebPageElement', isAccessibleForFree: false, cssSelector: '.paywall' },
    };
    expect(extracted(page(article(PARAGRAPHS), linked(part))).certainty).toBe('walled');
  });

  test('one that is declared not to be free and is there all the same is whole', () => {
    const data = { isAccessibleForFree: false, articleBody: PARAGRAPHS.join(' ') };
    expect(extracted(page(article(PARAGRAPHS), linked(data))).certainty).toBe('whole');
  });

  test.each([
    'Subscribe to continue reading this article.',
    'Already a subscriber? Sign in.',
    'Weiterlesen mit einem Abo der Hafenpost, vier Wochen zur Probe.',
    'Il vous reste 72 % de cet article à lire. La suite est réservée aux abonnés.',
    'Para seguir leyendo este artículo, suscríbete a nuestro diario.',
    'この記事は有料会員限定です。残り1,240文字',
    'Этот материал только для подписчиков.',
  ])('one that ends in an invitation to pay is behind a wall: %s', (invitation) => {
    const wall = `<div class="paywall-box"><p>${invitation}</p></div>`;
    expect(extracted(page(article(PARAGRAPHS.slice(0, 2), wall))).certainty).toBe('walled');
  });

  test('an invitation to a newsletter is no wall', () => {
    const letter =
      '<div class="newsletter"><p>Sign up for our newsletter and get the best of the harbour.</p></div>';
    expect(extracted(page(article(PARAGRAPHS, letter))).certainty).toBe('whole');
  });

  test('one that is far shorter than its page says is a part', () => {
    expect(extracted(page(article(PARAGRAPHS.slice(0, 2)), linked({ wordCount: 840 }))).certainty).toBe(
      'partial',
    );
  });

  test('one without what the feed says of it is a part', () => {
    const teaser = PARAGRAPHS.slice(2).join(' ');
    expect(extracted(page(article(PARAGRAPHS)), { teaser }).certainty).toBe('whole');
    expect(extracted(page(article(PARAGRAPHS.slice(0, 2))), { teaser }).certainty).toBe('partial');
  });

  test('one that breaks off is a part', () => {
    const [first = ''] = PARAGRAPHS;
    expect(extracted(page(article([first, 'Engineers replaced the piles beneath the …']))).certainty).toBe(
      'partial',
    );
  });

  test('a page that scripts build is no article', () => {
    const empty =
      '<html><body><div id="root"></div><noscript>You need to enable JavaScript to run this app.</noscript><script src="/a.js"></script></body></html>';
    expect(extracted(empty)).toMatchObject({ certainty: 'none', blocks: [] });
  });

  test('a page that asks for consent is no article', () => {
    const consent = `<html><body><main><h1>Before you continue</h1><p>We and our 812 partners use cookies and other tracking to store and access personal data, to measure content and to show personalised ads.</p><p>You can accept all cookies, reject all or manage preferences. Your consent applies to this site alone, and our privacy policy tells you more about our partners.</p></main></body></html>`;
    expect(extracted(consent).certainty).toBe('none');
    const german = `<html><body><main><h1>Hafenpost mit Werbung</h1><p>Besuchen Sie die Hafenpost wie gewohnt mit Werbung und Tracking. Dafür brauchen wir Ihre Einwilligung, dass wir und unsere Partner Cookies setzen dürfen.</p><p>Mit „Akzeptieren“ willigen Sie ein. Mehr dazu in unserem Datenschutzhinweis und in der Liste der Partner mit ihren Cookies.</p></main></body></html>`;
    expect(extracted(german).certainty).toBe('none');
  });

  test('a page that was not found is no article', () => {
    const missing = `<html><head><title>Page not found</title></head><body><main><h1>Page not found</h1><p>The page you are looking for may have been moved, or it was taken off our site some time ago. Try the search, or begin at the front page.</p></main></body></html>`;
    expect(extracted(missing).certainty).toBe('none');
  });

  test('the front page of an outlet is no article', () => {
    const address = 'https://www.harbourpost.example/';
    expect(extracted(page(`<main>${paragraphs()}</main>`), { address }).certainty).toBe('none');
    expect(extracted(page(`<main>${paragraphs()}</main>`), { address: PAGE_ADDRESS }).certainty).toBe(
      'whole',
    );
  });

  test('nothing at all is no article', () => {
    for (const source of ['', '<', '\u0000\u0000', '{"a":1}', '<html>'])
      expect(extracted(source)).toMatchObject({ certainty: 'none', title: '', blocks: [] });
  });
});
