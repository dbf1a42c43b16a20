/** Characters handed to a function at once; argument lists have a limit. */
const CHUNK = 8_192;

/** A text packed by the platform's gzip, as text that any engine stores. */
export async function packed(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  const pieces: string[] = [];
  for (let from = 0; from < bytes.length; from += CHUNK) {
    pieces.push(String.fromCharCode(...bytes.subarray(from, from + CHUNK)));
  }
  return btoa(pieces.join(''));
}

/** @throws where it is not whole */
export async function unpacked(text: string): Promise<string> {
  const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).text();
}
