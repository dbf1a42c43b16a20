import type { Block } from '../../src/core/model/block';
import type { FetchedPage } from '../../src/core/model/fetched-page';
import type { EntryId } from '../../src/core/model/ids';
import { PAGE_ADDRESS, PARAGRAPHS } from './article-page';

export const aParagraph = (text: string): Block => ({
  kind: 'paragraph',
  children: [{ kind: 'text', text }],
});

/** A page of the made outlet, as Lede keeps it. */
export const aPage = (entryId: EntryId, some: Partial<FetchedPage> = {}): FetchedPage => ({
  entryId,
  fetchedAt: Date.UTC(2024, 2, 11, 7, 12),
  address: PAGE_ADDRESS,
  certainty: 'whole',
  title: 'Ferry terminal reopens',
  byline: 'Ingrid Halvorsen',
  publisher: 'Harbour Post',
  publishedAt: Date.UTC(2024, 2, 11, 6),
  modifiedAt: null,
  language: 'en',
  blocks: PARAGRAPHS.map(aParagraph),
  ...some,
});
