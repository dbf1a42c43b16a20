import { plainText } from '../blocks/plain-text';

/** Longer than any byline; what is longer is a mistake in the feed. */
const LONGEST_NAME = 300;

const MAIL_THEN_NAME = /^[^\s@()<>]+@[^\s@()<>]+\s*\(([^()]+)\)$/;
const NAME_THEN_MAIL = /^([^()<>]+?)\s*[(<]\s*(?:mailto:)?[^\s@()<>]+@[^\s@()<>]+[)>]$/;

/** The name in `mail@host (Name)`, `Name <mail@host>` and the like; the whole text where there is no mail. */
export function personName(raw: string | null): string | null {
  if (raw === null) return null;
  const text = plainText(raw.replace(/<(?:mailto:)?([^\s<>@]{1,100}@[^\s<>@]{1,100})>/g, '($1)'));
  if (text === '' || text.length > LONGEST_NAME) return null;
  const found = MAIL_THEN_NAME.exec(text) ?? NAME_THEN_MAIL.exec(text);
  return (found?.[1] ?? text).trim().replace(/^"(.*)"$/, '$1') || null;
}

/** All names once, in order, as one byline. */
export function byline(names: readonly (string | null)[]): string | null {
  const known = [...new Set(names.filter((name): name is string => name !== null))];
  return known.length === 0 ? null : known.join(', ').slice(0, LONGEST_NAME);
}
