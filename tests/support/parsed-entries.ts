import type { ParsedEntry } from '../../src/core/model/entry';

/** An entry that says nothing but what a test is about. */
export const aParsedEntry = (about: Partial<ParsedEntry>): ParsedEntry => ({
  guid: null,
  address: null,
  title: '',
  author: null,
  publishedAt: null,
  updatedAt: null,
  summary: '',
  content: [],
  language: null,
  image: null,
  categories: [],
  enclosures: [],
  commentsAddress: null,
  ...about,
});
