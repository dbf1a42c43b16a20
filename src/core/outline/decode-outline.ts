const DECLARED_ENCODING = /^\s*<\?xml[^>]{0,200}?\bencoding\s*=\s*["']([\w.:-]{1,40})["']/i;

/** How far in an XML declaration is looked for, in bytes: it can only be the first line. */
const DECLARATION_BYTES = 256;

/** The text of an outline file: byte order mark, else UTF-16 by its zero bytes, else as declared, else UTF-8. */
export const decodeOutline = (bytes: Uint8Array): string => {
  const marked = markedEncoding(bytes);
  if (marked !== null) return decodeAs(marked, bytes, false) ?? '';
  const opening = new TextDecoder('windows-1252').decode(bytes.subarray(0, DECLARATION_BYTES));
  const declared = DECLARED_ENCODING.exec(opening)?.[1] ?? 'utf-8';
  // A declared UTF-16 that shows no zero byte was re-encoded by whoever saved it.
  const encoding = /^utf-?16/i.test(declared) ? 'utf-8' : declared;
  return (
    decodeAs(encoding, bytes, true) ??
    decodeAs('utf-8', bytes, true) ??
    decodeAs('windows-1252', bytes, false) ??
    ''
  );
};

const markedEncoding = (bytes: Uint8Array): string | null => {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0x3c && second === 0) return 'utf-16le';
  if (first === 0 && second === 0x3c) return 'utf-16be';
  return null;
};

const decodeAs = (encoding: string, bytes: Uint8Array, fatal: boolean): string | null => {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes);
  } catch {
    // An unknown label or bytes that are not of this encoding: the caller tries the next.
    return null;
  }
};
