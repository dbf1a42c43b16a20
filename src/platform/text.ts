import type messages from '../../_locales/en/messages.json';
import { browser } from './browser';

type Key = keyof typeof messages;
/** Names of messages that come in one form for each plural category. */
type CountedKey = Key extends infer K ? (K extends `${infer Stem}_other` ? Stem : never) : never;
export type MessageKey = Exclude<Key, `${string}_other` | `${string}_one`>;

/** What Lede itself says, in the reader's language. */
export const say = (key: MessageKey, ...parts: string[]): string => browser.i18n.getMessage(key, parts);

/** The same for a sentence with a number in it, which is its first part. */
export function sayCount(key: CountedKey, count: number, ...parts: string[]): string {
  const category = new Intl.PluralRules(language()).select(count) === 'one' ? 'one' : 'other';
  return browser.i18n.getMessage(`${key}_${category}`, [figures(count), ...parts]);
}

/** Small numbers need no grouping; asking for it costs a new process some milliseconds, and the popup is one. */
const figures = (count: number): string => (count < 1000 ? String(count) : count.toLocaleString(language()));

/** BCP 47 tag by which dates and times are written: the reader’s own, where Lede speaks their language. */
export const locale = (): string =>
  navigator.language?.startsWith(language()) ? navigator.language : language();

/** BCP 47 tag of the language Lede speaks. */
export const language = (): string => browser.i18n.getMessage('languageTag') || 'en';
