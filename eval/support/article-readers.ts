import { extractFromHtml } from '@extractus/article-extractor';
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import { blocksFromHtml } from '../../src/core/blocks/blocks-from-html';
import { textOf } from '../../src/core/blocks/text-of';
import { decodePage } from '../../src/core/extract/decode-page';
import { extractArticle } from '../../src/core/extract/extract-article';

/** What any of them makes of a page. */
export type ReadArticle = {
  readonly text: string;
  readonly title: string;
  /** Milliseconds since 1970; null where no date was found. */
  readonly publishedAt: number | null;
};

export type ArticleReader = {
  readonly name: string;
  readonly read: (bytes: Uint8Array, address: string) => Promise<ReadArticle>;
};

const plain = (html: string): string => textOf(blocksFromHtml(html, { base: null }));

function instant(written: string | null | undefined): number | null {
  const at = Date.parse(written ?? '');
  return Number.isNaN(at) ? null : at;
}

const lede: ArticleReader = {
  name: 'Lede',
  read: async (bytes, address) => {
    const { title, blocks, publishedAt } = extractArticle({
      bytes,
      contentType: null,
      address,
      teaser: null,
    });
    return { text: textOf(blocks), title, publishedAt };
  },
};

const readability: ArticleReader = {
  name: 'Readability',
  read: async (bytes) => {
    const { document } = parseHTML(decodePage(bytes, null));
    const found = new Readability(document).parse();
    return {
      text: plain(found?.content ?? ''),
      title: found?.title ?? '',
      publishedAt: instant(found?.publishedTime),
    };
  },
};

const defuddle: ArticleReader = {
  name: 'Defuddle',
  read: async (bytes, address) => {
    const { document } = parseHTML(decodePage(bytes, null));
    const found = await Defuddle(document, address, { useAsync: false });
    return { text: plain(found.content), title: found.title, publishedAt: instant(found.published) };
  },
};

const extractus: ArticleReader = {
  name: 'extractus',
  read: async (bytes, address) => {
    const found = await extractFromHtml(decodePage(bytes, null), address);
    return {
      text: plain(found?.content ?? ''),
      title: found?.title ?? '',
      publishedAt: instant(found?.published),
    };
  },
};

export const articleReaders: readonly ArticleReader[] = [lede, readability, defuddle, extractus];
