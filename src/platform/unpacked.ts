/** A file that is packed, and perhaps packed once more. */
const MOST_LAYERS = 3;
const GZIP = [0x1f, 0x8b];
/** How the head of zlib data can begin; no text begins with such a pair. */
const ZLIB = 0x78;
const ZLIB_LEVELS = new Set([0x01, 0x5e, 0x9c, 0xda]);

/**
 * The bytes of an answer without what they are packed in: some servers send a feed as a gzip file, or packed twice.
 * What cannot be unpacked to its end is handed out as far as it goes, or as it is.
 * @param most unpacked bytes that are taken
 * @returns null where there would be more
 */
export async function unpackedBytes(
  bytes: Uint8Array<ArrayBuffer>,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  let read = bytes;
  for (let layer = 0; layer < MOST_LAYERS; layer += 1) {
    const format = formatOf(read);
    if (format === null) return read;
    const inner = await inflated(read, format, most);
    if (inner === null) return null;
    if (inner.length === 0) return read;
    read = inner;
  }
  return read;
}

function formatOf([first, second]: Uint8Array): CompressionFormat | null {
  if (first === GZIP[0] && second === GZIP[1]) return 'gzip';
  return first === ZLIB && second !== undefined && ZLIB_LEVELS.has(second) ? 'deflate' : null;
}

async function inflated(
  bytes: Uint8Array<ArrayBuffer>,
  format: CompressionFormat,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream(format)).getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for (let step = await reader.read(); !step.done; step = await reader.read()) {
      length += step.value.byteLength;
      if (length > most) return null;
      chunks.push(step.value);
    }
  } catch {
    // Cut off, or something stands behind it: what came is what there is.
  } finally {
    reader.cancel().catch(() => undefined);
  }
  return joined(chunks, length);
}

export function joined(chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}
