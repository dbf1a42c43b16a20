/** Above this share of stray bytes among the non-ASCII characters the document is not UTF-8 at all. */
const MOST_STRAYS = 0.5;

/** After so many strays the share is as good as known. */
const ENOUGH_TO_JUDGE = 1_000;

/**
 * UTF-8 into which another source pasted single bytes of Windows-1252. Null when too little of it is UTF-8:
 * then the document is in some other encoding as a whole.
 */
export function decodeMixed(bytes: Uint8Array): string | null {
  const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
  const windows1252 = new TextDecoder('windows-1252');
  const pieces: string[] = [];
  let [from, sequences, strays] = [0, 0, 0];
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at);
    if (length > 0) {
      if (length > 1) sequences += 1;
      at += length;
      continue;
    }
    pieces.push(utf8.decode(bytes.subarray(from, at)), windows1252.decode(bytes.subarray(at, at + 1)));
    strays += 1;
    if (strays > ENOUGH_TO_JUDGE && strays > sequences) return null;
    at += 1;
    from = at;
  }
  if (strays > (sequences + strays) * MOST_STRAYS) return null;
  pieces.push(utf8.decode(bytes.subarray(from)));
  return pieces.join('');
}

/** Bytes of the UTF-8 sequence that begins here, 0 when none does. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const length =
    lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
  for (let next = 1; next < length; next += 1) {
    if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  return length;
}
