/** Whole numbers from 0 as bytes, seven bits each: small numbers take one byte. */
export function putVarint(bytes: number[], value: number): void {
  let rest = value;
  while (rest > 0x7f) {
    bytes.push((rest & 0x7f) | 0x80);
    rest >>>= 7;
  }
  bytes.push(rest);
}

/** Reads such numbers one after the other. */
export type VarintReader = { at: number; readonly bytes: Uint8Array };

/** The next number; 0 behind the end. */
export function nextVarint(reader: VarintReader): number {
  let value = 0;
  let shift = 0;
  let byte: number;
  do {
    byte = reader.bytes[reader.at] ?? 0;
    reader.at += 1;
    value |= (byte & 0x7f) << shift;
    shift += 7;
  } while (byte > 0x7f && shift < 35);
  return value >>> 0;
}
