import { decodeHTML } from 'entities/decode';

const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/i;
/** Software that escapes what is escaped already does so once or twice. */
const MOST_ESCAPED = 3;

/** A text without entities, also where it was escaped too often. An ampersand that begins no entity stays. */
export function unescaped(text: string): string {
  let read = text;
  for (let round = 0; round < MOST_ESCAPED && ENTITY.test(read); round += 1) {
    const next = decodeHTML(read);
    if (next === read) break;
    read = next;
  }
  return read;
}

/** An address whose ampersands were escaped too often: nothing else in it is an entity. */
export const unescapedAddress = (address: string): string =>
  address.replace(/&(?:amp;|#0*38;|#x0*26;)+/gi, '&');
