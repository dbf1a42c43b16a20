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
  return joined(chunks, length);
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}
