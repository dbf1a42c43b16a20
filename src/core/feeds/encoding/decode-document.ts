import { bySlices } from '../../text/by-slices';
import { declaredEncodings } from './declared-encodings';
import { guessEncoding } from './guess-encoding';
import { decodeMixed } from './mixed-text';
import { decodeUtf32, widthFromZeros } from './wide-encodings';

export type DecodedDocument = {
  readonly text: string;
  /** The label of the encoding that was right, lower case. */
  readonly encoding: string;
  /** The document or its server named another. */
  readonly isMislabelled: boolean;
};

/**
 * Bytes to text. What the bytes themselves prove counts first: a byte order mark, then valid UTF-8,
 * which no other encoding produces by accident. Only then what is declared, then a guess.
 */
export function decodeDocument(bytes: Uint8Array, contentType: string | null): DecodedDocument {
  const { inDocument, inHeader } = declaredEncodings(bytes, contentType);
  const wide = widthFromZeros(bytes);
  if (wide !== null) return finished(decodeWide(bytes, wide), wide, inDocument);
  const utf8 = attempt(bytes, 'utf-8');
  if (utf8 !== null && (utf8.length !== bytes.length || !isSevenBit(inDocument ?? inHeader))) {
    return finished(utf8, 'utf-8', utf8.length === bytes.length ? knownOr(inDocument, 'utf-8') : inDocument);
  }
  return decodeDeclared(bytes, inDocument, inHeader);
}

function decodeDeclared(
  bytes: Uint8Array,
  inDocument: string | null,
  inHeader: string | null,
): DecodedDocument {
  for (const encoding of [inDocument, inHeader]) {
    if (encoding === null || isUnicode(encoding)) continue;
    const text = attempt(bytes, encoding);
    if (text !== null) return finished(text, encoding, inDocument);
  }
  const mixed = decodeMixed(bytes);
  if (mixed !== null) return { ...finished(mixed, 'utf-8', inDocument), isMislabelled: true };
  const guessed = guessEncoding(bytes);
  return { ...finished(decodeLoosely(bytes, guessed), guessed, inDocument), isMislabelled: true };
}

/** Encodings of more than eight bits a character, or of seven: plain ASCII bytes do not prove UTF-8. */
const isSevenBit = (label: string | null): boolean =>
  label !== null && /^(?:iso-2022|hz-|csiso2022|utf-7)/.test(label);
const isUnicode = (label: string): boolean => /^(?:utf|ucs|iso-10646|us-ascii)/.test(label);

/** In plain ASCII any label that exists is right. */
const knownOr = (label: string | null, otherwise: string): string | null =>
  label === null || decoderFor(label, false) === null ? label : otherwise;

function finished(text: string, encoding: string, declared: string | null): DecodedDocument {
  const isMislabelled = declared !== null && !isSame(declared, encoding);
  return { text: clean(text), encoding, isMislabelled };
}

/** UTF-16 and UTF-32 documents often name the family without the byte order. */
function isSame(declared: string, used: string): boolean {
  if (declared === used || used.startsWith(declared)) return true;
  const [first, second] = [decoderFor(declared, false), decoderFor(used, false)];
  return first !== null && second !== null && first.encoding === second.encoding;
}

function decoderFor(label: string, fatal: boolean): TextDecoder | null {
  try {
    return new TextDecoder(label, { fatal });
  } catch {
    // A label that the platform does not know.
    return null;
  }
}

function attempt(bytes: Uint8Array, label: string): string | null {
  const decoder = decoderFor(label, true);
  if (decoder === null) return null;
  try {
    return decoder.decode(bytes);
  } catch {
    // The bytes are not in this encoding.
    return null;
  }
}

const decodeLoosely = (bytes: Uint8Array, label: string): string =>
  (decoderFor(label, false) ?? new TextDecoder('utf-8')).decode(bytes);

const decodeWide = (bytes: Uint8Array, label: string): string =>
  label.startsWith('utf-32') ? decodeUtf32(bytes, label === 'utf-32be') : decodeLoosely(bytes, label);

/** Characters that mean nothing in text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]+/g;
/** These, and the range where Windows-1252 leaks into Unicode. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNCLEAN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u0080-\u009f]/;

/** 0x80 to 0x9f as Windows-1252 has them; a table, because some platforms decode them as controls. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function clean(text: string): string {
  const whole = text.startsWith('\ufeff') ? text.slice(1) : text;
  if (!UNCLEAN.test(whole)) return whole;
  return bySlices(whole, '', (slice) =>
    // Letter by letter of the table and not of the text: a text full of them costs no more than one with a few.
    [...WINDOWS_1252].reduce(
      (mended, letter, at) => mended.replaceAll(String.fromCharCode(0x80 + at), letter),
      slice.replace(CONTROLS, ''),
    ),
  );
}
