import { plainText } from '../blocks/plain-text';

/** Feeds that list more categories list keywords. */
const MOST_CATEGORIES = 50;
/** A label longer than this is a text in the wrong place. */
const LONGEST_CATEGORY = 200;

/** Plain, each once, in the order of the feed. */
export function categoriesFrom(raw: readonly string[]): readonly string[] {
  const names = raw.slice(0, MOST_CATEGORIES * 2).map((name) => plainText(name.slice(0, LONGEST_CATEGORY)));
  return [...new Set(names.filter((name) => name !== ''))].slice(0, MOST_CATEGORIES);
}

/** BCP 47 as browsers write it, or null for what is no language. */
export function languageFrom(raw: string | null | undefined): string | null {
  const tag = (raw ?? '').trim().replace(/_/g, '-');
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{1,8}){0,4}$/i.test(tag)) return null;
  return tag
    .toLowerCase()
    .split('-')
    .map((part, at) =>
      at > 0 && part.length === 2 ? part.toUpperCase() : at > 0 && part.length === 4 ? capital(part) : part,
    )
    .join('-');
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
