import { textOf } from '../blocks/text-of';
import { headingOf } from '../edition/heading';
import type { Article } from '../model/article';
import type { Headline } from '../model/edition';
import type { Entry } from '../model/entry';
import { fnv } from '../text/fnv';
import { foldText } from './fold-text';
import { termsOf } from './tokens';

/** What is searched of an entry: its title, and its texts below each other. */
export type Searchable = { readonly title: string; readonly text: string };

/** Units of an entry's text that are searched: a long read has some thirty thousand. */
const LONGEST_TEXT = 60_000;
const GAP = '\n\n';

/** @param article the copy of its text that an edition cites; null where there is none */
export function searchableEntry(entry: Entry, article: Article | null): Searchable {
  const content = textOf(entry.content);
  const copied = article === null ? '' : textOf(article.blocks);
  const texts = [content, ...(copied === content ? [] : [copied])];
  // A description that the text begins with would be found twice.
  if (!content.startsWith(entry.summary.trim())) texts.push(entry.summary);
  return {
    title: headingOf(entry) || (entry.address ?? ''),
    text: texts
      .filter((text) => text !== '')
      .join(GAP)
      .slice(0, LONGEST_TEXT),
  };
}

/** Of a headline whose entry is not stored. */
export const searchableHeadline = (headline: Headline, article: Article | null): Searchable => ({
  title: headline.title,
  text: article === null ? '' : textOf(article.blocks).slice(0, LONGEST_TEXT),
});

/** The terms it is found under. */
export const termsIn = (searched: Searchable): ReadonlySet<string> => termsOf(foldText(whole(searched)));

/** What it hashes to, by which another version of it is known. */
export const printOf = (searched: Searchable): number => fnv(whole(searched));

const whole = ({ title, text }: Searchable): string => `${title}\n${text}`;
