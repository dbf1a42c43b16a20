import { type ExtractedArticle, extractArticle } from '../../src/core/extract/extract-article';

/** Where made pages stand. */
export const PAGE_ADDRESS = 'https://www.harbourpost.example/city/2024/03/11/ferry-terminal-reopens';

/** Paragraphs as an outlet writes them. */
export const PARAGRAPHS = [
  'The ferry terminal at Saltmarket Quay reopened on Monday after fourteen months of repairs, two weeks earlier than the port authority had promised in the autumn.',
  'Engineers replaced 312 timber piles beneath the eastern pier, some of which had been driven in 1909 and had lost more than half of their width to shipworm.',
  '“We expected rot, and we found a forest of it,” said Ingrid Halvorsen, who led the works, as the first passengers walked across the new gangway.',
  'The council has set aside a further 4.2 million for the western pier, where work is to begin in September and to last until the spring.',
];

export const paragraphs = (texts: readonly string[] = PARAGRAPHS): string =>
  texts.map((text) => `<p>${text}</p>`).join('\n');

/** What stands around the article on every page of the made outlet. */
export const page = (article: string, head = ''): string => `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Ferry terminal reopens | Harbour Post</title>
<meta property="og:site_name" content="Harbour Post">${head}</head>
<body><header class="site-header"><a href="/">Harbour Post</a>
<nav><ul><li><a href="/city">City</a></li><li><a href="/sport">Sport</a></li><li><a href="/weather">Weather</a></li></ul></nav></header>
${article}
<aside class="sidebar"><h3>Most read</h3><ul><li><a href="/1">Bakers vote to keep the night shift after a long dispute.</a></li><li><a href="/2">Snow closes the pass for a third day, drivers are told to wait.</a></li></ul></aside>
<footer class="site-footer"><p>Harbour Post is published by the Saltmarket Printing Company. All rights reserved, 1891 to 2024.</p></footer>
</body></html>`;

const encoder = new TextEncoder();

export const extracted = (
  source: string | Uint8Array,
  {
    contentType = null,
    teaser = null,
    address = PAGE_ADDRESS,
  }: {
    readonly contentType?: string | null;
    readonly teaser?: string | null;
    readonly address?: string;
  } = {},
): ExtractedArticle =>
  extractArticle({
    bytes: typeof source === 'string' ? encoder.encode(source) : source,
    contentType,
    address,
    teaser,
  });
