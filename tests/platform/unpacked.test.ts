import { deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { unpackedBytes } from '../../src/platform/unpacked';

const FEED = new TextEncoder().encode(`<rss><channel><title>${'Größe '.repeat(500)}</title></channel></rss>`);
const bytesOf = (data: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(data);
const MOST = 1_000_000;

describe('what is packed', () => {
  test.each([
    ['not at all', FEED],
    ['as a gzip file', gzipSync(FEED)],
    ['twice', gzipSync(gzipSync(FEED))],
    ['by zlib', deflateSync(FEED)],
    ['by zlib and as a gzip file', gzipSync(deflateSync(FEED))],
  ])('is unpacked: %s', async (_how, data) => {
    expect(await unpackedBytes(bytesOf(data), MOST)).toEqual(bytesOf(FEED));
  });

  test('ends at the cap, whatever it holds', async () => {
    expect(await unpackedBytes(bytesOf(gzipSync(new Uint8Array(2 * MOST))), MOST)).toBeNull();
    expect(await unpackedBytes(bytesOf(gzipSync(gzipSync(new Uint8Array(2 * MOST)))), MOST)).toBeNull();
  });

  test('costs nothing more where it is cut off: it is read as far as it goes, or stays as it is', async () => {
    const packed = gzipSync(FEED);
    const cut = await unpackedBytes(bytesOf(packed.subarray(0, packed.length - 6)), MOST);
    expect(cut?.length).toBeGreaterThan(0);
  });

  test('stays as it is where it only looks packed', async () => {
    const noise = new Uint8Array([0x1f, 0x8b, 1, 2, 3]);
    expect(await unpackedBytes(noise, MOST)).toEqual(noise);
  });
});
