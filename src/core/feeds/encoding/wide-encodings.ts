/** The UTF-16 or UTF-32 flavour that a byte order mark or the zeros around the first `<` give away; else null. */
export function widthFromZeros(bytes: Uint8Array): string | null {
  const [a = -1, b = -1, c = -1, d = -1] = bytes.subarray(0, 4);
  if (a === 0 && b === 0 && ((c === 0xfe && d === 0xff) || (c === 0 && d !== 0))) return 'utf-32be';
  if (c === 0 && d === 0 && ((a === 0xff && b === 0xfe) || (a !== 0 && b === 0))) return 'utf-32le';
  if ((a === 0xfe && b === 0xff) || (a === 0 && b > 0 && c === 0)) return 'utf-16be';
  if ((a === 0xff && b === 0xfe) || (a > 0 && b === 0 && d === 0)) return 'utf-16le';
  return null;
}

/** Characters handed to String.fromCodePoint at once; argument lists have a limit. */
const CHUNK = 4_096;

/** The platform has no decoder for UTF-32. */
export function decodeUtf32(bytes: Uint8Array, isBigEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let text = '';
  let points: number[] = [];
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const point = view.getUint32(at, !isBigEndian);
    points.push(point > 0x10ffff ? 0xfffd : point);
    if (points.length === CHUNK) {
      text += String.fromCodePoint(...points);
      points = [];
    }
  }
  return text + String.fromCodePoint(...points);
}
