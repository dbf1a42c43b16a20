import { httpAddress } from '../address/http-address';
import type { Block } from '../model/block';
import { type PageHead, saidUnder } from './page-head';
import { attributeOf, lineOf, type PageTree } from './page-tree';

export type LeadPicture = { readonly address: string; readonly alt: string };

const PICTURE_META = [
  'og:image:secure_url',
  'og:image',
  'og:image:url',
  'twitter:image',
  'twitter:image:src',
  'image',
];

/** The picture that the page gives for itself, else the first of its text. */
export function findPicture(head: PageHead, blocks: readonly Block[], base: string): LeadPicture | null {
  const declared = saidUnder(head, PICTURE_META) ?? head.linked?.image ?? null;
  const address = declared === null ? null : httpAddress(declared, base);
  if (address !== null) return { address, alt: saidUnder(head, ['og:image:alt', 'twitter:image:alt']) ?? '' };
  const first = blocks.find((block) => block.kind === 'image');
  return first?.kind === 'image' ? { address: first.address, alt: first.alt } : null;
}

export const findPublisher = (head: PageHead): string | null =>
  saidUnder(head, ['og:site_name']) ??
  head.linked?.publisher ??
  saidUnder(head, ['application-name', 'dc.publisher', 'publisher']);

const AUTHOR_META = [
  'author',
  'article:author_name',
  'dc.creator',
  'dcterms.creator',
  'parsely-author',
  'sailthru.author',
  'citation_author',
];
const LONGEST_BYLINE = 120;
const IS_BYLINE = /(?:^|[\s_-])(?:byline|author|autor|auteur|autore|writer)(?:$|[\s_-])|^(?:author|byline)/i;

/** Who wrote it, as the page says it; null where it does not. */
export function findByline(tree: PageTree, head: PageHead): string | null {
  const linked = head.linked?.authors.filter((name) => isName(name)) ?? [];
  if (linked.length > 0) return [...new Set(linked)].slice(0, 6).join(', ');
  const declared = saidUnder(head, AUTHOR_META);
  if (declared !== null && isName(declared)) return declared;
  return bylineOnPage(tree);
}

const isName = (name: string): boolean =>
  name.length <= LONGEST_BYLINE && !/^https?:|^@|^\d+$/.test(name) && /\p{L}/u.test(name);

const MOST_TRIED = 30;

function bylineOnPage(tree: PageTree): string | null {
  let tried = 0;
  for (let at = 0; at < tree.tags.length && tried < MOST_TRIED; at += 1) {
    if (tree.attributes[at] === null || !isAuthor(tree, at)) continue;
    tried += 1;
    const line = lineOf(tree, at, LONGEST_BYLINE + 1).replace(/^(?:by|von|por|par|di|door|av|af)\s+/i, '');
    if (line !== '' && isName(line)) return line;
  }
  return null;
}

const isAuthor = (tree: PageTree, at: number): boolean =>
  /\bauthor\b/i.test(`${attributeOf(tree, at, 'rel')} ${attributeOf(tree, at, 'itemprop')}`.slice(0, 200)) ||
  IS_BYLINE.test(attributeOf(tree, at, 'class').slice(0, 200));
