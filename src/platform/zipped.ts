/** Compressed bytes gathered before they become a part of the file: the browser may put parts on the disk. */
const PART_BYTES = 4_194_304;

/**
 * Texts that follow each other as one gzip file. They are taken as fast as they are compressed, and never held
 * together.
 * @throws what making the texts throws, and what the signal was aborted with
 */
export async function zipped(texts: AsyncIterable<string>, signal: AbortSignal): Promise<Blob> {
  const gzip = new CompressionStream('gzip');
  const bytes = new TextEncoder();
  const writer = gzip.writable.getWriter();
  const write = async (): Promise<void> => {
    try {
      for await (const text of texts) {
        signal.throwIfAborted();
        await writer.write(bytes.encode(text));
      }
      await writer.close();
    } catch (error) {
      // Whoever reads the other end is told, too; both end in the same error.
      await writer.abort(error).catch(() => undefined);
      throw error;
    }
  };
  const [parts] = await Promise.all([gather(gzip.readable), write()]);
  return new Blob(parts, { type: 'application/gzip' });
}

async function gather(stream: ReadableStream<BlobPart & ArrayBufferView>): Promise<Blob[]> {
  const parts: Blob[] = [];
  let chunks: (BlobPart & ArrayBufferView)[] = [];
  let length = 0;
  for await (const chunk of chunksOf(stream)) {
    chunks.push(chunk);
    length += chunk.byteLength;
    if (length < PART_BYTES) continue;
    parts.push(new Blob(chunks));
    [chunks, length] = [[], 0];
  }
  return [...parts, new Blob(chunks)];
}

/**
 * The text of a file, which may be a gzip file, in parts as they are read.
 * @param told how many more bytes of the file have been read
 * @throws if the file cannot be read on, or is no whole gzip file; what came before it has been handed on
 */
export async function* unzipped(file: Blob, told: (bytes: number) => void): AsyncGenerator<string> {
  const head = new Uint8Array(await file.slice(0, GZIP.length).arrayBuffer());
  const isZipped = head.length === GZIP.length && GZIP.every((byte, place) => head[place] === byte);
  const counted = file.stream().pipeThrough(counting(told));
  const plain = isZipped ? counted.pipeThrough(new DecompressionStream('gzip')) : counted;
  const decoder = new TextDecoder();
  for await (const chunk of chunksOf(plain)) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

/** The first bytes of every gzip file. */
const GZIP = [0x1f, 0x8b];

const counting = (
  told: (bytes: number) => void,
): TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>> =>
  new TransformStream({
    transform(chunk, controller) {
      told(chunk.byteLength);
      controller.enqueue(chunk);
    },
  });

/** Ends the stream, too, when no more is taken. */
async function* chunksOf<T>(stream: ReadableStream<T>): AsyncGenerator<T> {
  const reader = stream.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
