/**
 * Sixteen hexadecimal digits for a text. Not secret and not meant to be:
 * two FNV-1a passes from different starts, so that a feed of millions still has no collision by accident.
 */
export function fingerprint(text: string): string {
  let [first, second] = [0x811c9dc5, 0xc9dc5118];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    first = Math.imul(first ^ unit, 0x01000193);
    second = Math.imul(second ^ ((unit << 5) | (unit >>> 11)), 0x85ebca6b);
    second ^= second >>> 13;
  }
  return hex(first ^ (first >>> 15)) + hex(second ^ (second >>> 16));
}

const hex = (value: number): string => (value >>> 0).toString(16).padStart(8, '0');
