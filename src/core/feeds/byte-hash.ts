/** Sixteen hexadecimal digits for a document, to know the same bytes again. Against accidents, not against people. */
export function byteHash(bytes: Uint8Array): string {
  let [first, second] = [0x811c9dc5, bytes.length];
  for (const byte of bytes) {
    first = Math.imul(first ^ byte, 0x01000193);
    second = Math.imul(second ^ byte, 0x85ebca6b);
    second ^= second >>> 13;
  }
  return hex(first ^ (first >>> 15)) + hex(second ^ (second >>> 16));
}

const hex = (value: number): string => (value >>> 0).toString(16).padStart(8, '0');
