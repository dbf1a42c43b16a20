import { withoutEnd } from '../text/trim-end';

/** The text in base64, as UTF-8; null when it is not base64. */
export function base64Text(encoded: string): string | null {
  const compact = withoutEnd(encoded.replace(/\s+/g, ''), (letter) => letter === '=');
  if (compact === '' || /[^A-Za-z0-9+/_-]/.test(compact)) return null;
  const bytes = new Uint8Array(Math.floor((compact.length * 6) / 8));
  let [buffer, bits, at] = [0, 0, 0];
  for (const letter of compact) {
    buffer = ((buffer << 6) | sixBits(letter)) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at] = (buffer >> bits) & 0xff;
    at += 1;
  }
  return new TextDecoder('utf-8').decode(bytes);
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function sixBits(letter: string): number {
  if (letter === '-') return 62;
  if (letter === '_') return 63;
  return ALPHABET.indexOf(letter);
}
