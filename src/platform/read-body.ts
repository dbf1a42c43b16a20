import { joined, unpackedBytes } from './unpacked';

/** Unpacked, so that a small archive of a large nothing ends here as well. */
const MAX_BYTES = 8 * 1024 * 1024;

/**
 * What an answer holds; null when there is more of it than is read.
 * @param reading told how many bytes have come so far
 */
export async function readBody(
  response: Response,
  reading: (length: number) => void,
): Promise<Uint8Array | null> {
  if (response.body === null) return new Uint8Array();
  const reader = response.body.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let step = await reader.read(); !step.done; step = await reader.read()) {
    length += step.value.byteLength;
    reading(length);
    if (length > MAX_BYTES) {
      // Not awaited: a server that never ends may not hold up the answer.
      reader.cancel().catch(() => undefined);
      return null;
    }
    chunks.push(step.value);
  }
  return unpackedBytes(joined(chunks, length), MAX_BYTES);
}
