import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { unzipped, zipped } from '../../src/platform/zipped';

async function* inParts(...parts: string[]): AsyncGenerator<string> {
  yield* parts;
}
async function read(file: Blob, told: (bytes: number) => void = () => undefined): Promise<string> {
  let text = '';
  for await (const part of unzipped(file, told)) text += part;
  return text;
}
const quiet = new AbortController().signal;
const LONG = 'Été 新聞 📰 — '.repeat(200_000);

describe('zipped and unzipped', () => {
  test('make a gzip file of texts, and texts of it again', async () => {
    const file = await zipped(inParts(LONG, '', 'end'), quiet);
    expect(file.type).toBe('application/gzip');
    expect(gunzipSync(new Uint8Array(await file.arrayBuffer())).toString('utf8')).toBe(`${LONG}end`);
    expect(await read(file)).toBe(`${LONG}end`);
  });

  test('read what is not zipped as it is, and pass over the mark at its beginning', async () => {
    expect(await read(new Blob([LONG]))).toBe(LONG);
    expect(await read(new Blob(['\ufeff{}']))).toBe('{}');
    expect(await read(new Blob([]))).toBe('');
  });

  test('tell how much of the file was read', async () => {
    const file = new Blob([gzipSync(LONG)]);
    let bytes = 0;
    await read(file, (more) => {
      bytes += more;
    });
    expect(bytes).toBe(file.size);
  });

  test('hand on what comes before the damage', async () => {
    const whole = gzipSync(Array.from({ length: 300_000 }, (_each, at) => `${at * 7919}`).join());
    let text = '';
    const reading = (async () => {
      for await (const part of unzipped(new Blob([whole.subarray(0, whole.length / 2)]), () => undefined))
        text += part;
    })();
    await expect(reading).rejects.toThrow();
    expect(text.length).toBeGreaterThan(100_000);
  });

  test('stop making the file when it is not wanted any more', async () => {
    const stopping = new AbortController();
    let made = 0;
    async function* endless(): AsyncGenerator<string> {
      for (;;) {
        made += 1;
        if (made === 5) stopping.abort();
        yield LONG;
      }
    }
    await expect(zipped(endless(), stopping.signal)).rejects.toThrow();
    expect(made).toBe(5);
  });

  test('throw what making the texts throws', async () => {
    async function* broken(): AsyncGenerator<string> {
      yield LONG;
      throw new Error('the store is gone');
    }
    await expect(zipped(broken(), quiet)).rejects.toThrow('the store is gone');
  });
});
