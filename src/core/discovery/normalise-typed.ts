import { completedAddress, hasPassword, webAddress, withoutFeedScheme } from '../address/web-address';
import { failed, ok, type Result } from '../problem';
import { withoutEnd, withoutStart } from '../text/trim-end';

/** Longer than any address a browser opens from its bar. */
const MAX_TYPED_LENGTH = 4000;

const SCHEME = /^[a-z][a-z0-9+.-]{0,30}:(?!\d)/i;
const FEDIVERSE_NAME = /^@(\w{1,64})@([\w.-]{3,253})$/;
const LOCAL_HOST = /^(?:localhost|\d{1,3}(?:\.\d{1,3}){3}|\[[\da-f:.]+\])(?::\d{1,5})?(?:[/?#]|$)/i;

/** What a reader typed or pasted, as the web address it stands for. */
export const normaliseTyped = (text: string): Result<string> => {
  if (text.length > MAX_TYPED_LENGTH) return failed('address-not-understood');
  const typed = unwrapped(text);
  if (typed === '') return failed('address-empty');
  const fediverse = FEDIVERSE_NAME.exec(typed);
  if (fediverse !== null) return checked(`https://${fediverse[2]}/@${fediverse[1]}`);
  const plain = withoutFeedScheme(typed);
  if (plain.startsWith('//')) return checked(`https:${plain}`);
  if (SCHEME.test(plain)) return /^https?:/i.test(plain) ? checked(plain) : failed('address-not-http');
  if (LOCAL_HOST.test(plain)) return checked(`http://${plain}`);
  return checked(completedAddress(plain));
};

/** Without the blanks, quotation marks and brackets that come along when an address is copied from a text. */
function unwrapped(text: string): string {
  const bare = text
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
    .trim()
    .replace(/^view-source:/i, '')
    .replace(/^\((.*)\)$/, '$1');
  const opened = withoutStart(bare, (letter) => '<"\'“‘«'.includes(letter));
  return withoutEnd(opened, (letter) => '>"\'”’»,;'.includes(letter)).trim();
}

const checked = (typed: string | null): Result<string> => {
  const address = typed === null || /\s/.test(typed) ? null : webAddress(typed);
  if (address === null) return failed('address-not-understood');
  if (hasPassword(address)) return failed('address-has-password');
  const { hostname } = new URL(address);
  const isNamed = hostname.includes('.') || hostname.startsWith('[') || hostname === 'localhost';
  return isNamed ? ok(address) : failed('address-not-understood');
};
