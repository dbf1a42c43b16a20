import { decodeDocument } from '../feeds/encoding/decode-document';

/** How far into a page its encoding is looked for; the standard has 1,024, and many pages are late. */
const DECLARATION_WINDOW = 4_096;

/** Bytes of a page to text: the server's word for the encoding counts before the page's, and the bytes before both. */
export function decodePage(bytes: Uint8Array, contentType: string | null): string {
  if (/charset/i.test(contentType ?? '')) return decodeDocument(bytes, contentType).text;
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, DECLARATION_WINDOW));
  const said = /<meta[^>]{0,200}?charset\s{0,9}=\s{0,9}["']?([\w.:-]{2,40})/i.exec(start);
  return decodeDocument(bytes, said === null ? contentType : `text/html; charset=${said[1]}`).text;
}
