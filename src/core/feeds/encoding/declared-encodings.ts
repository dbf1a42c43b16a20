/** How far into a document its declaration is looked for. */
const DECLARATION_WINDOW = 1_024;

export type DeclaredEncodings = { readonly inDocument: string | null; readonly inHeader: string | null };

/** What document and server say of the encoding: lower-case labels, null where nothing is said. */
export function declaredEncodings(bytes: Uint8Array, contentType: string | null): DeclaredEncodings {
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, DECLARATION_WINDOW));
  const inXml = /<\?xml[^>]*?encoding\s*=\s*["']\s*([^"'\s>]+)/i.exec(start);
  const inHeader = /charset\s*=\s*["']?([^"';\s]+)/i.exec(contentType ?? '');
  return { inDocument: label(inXml?.[1]), inHeader: label(inHeader?.[1]) };
}

/** Names in use that the encoding standard does not list. */
const ALIASES = new Map([
  ['gb2312', 'gb18030'],
  ['gbk', 'gb18030'],
  ['cp932', 'shift_jis'],
  ['cp936', 'gb18030'],
  ['cp949', 'euc-kr'],
  ['cp950', 'big5'],
  ['uhc', 'euc-kr'],
  ['johab', 'euc-kr'],
  ['latin-1', 'windows-1252'],
  ['iso8859_1', 'windows-1252'],
  ['u8', 'utf-8'],
]);

function label(raw: string | undefined): string | null {
  const lower = raw?.trim().toLowerCase() ?? '';
  if (lower === '') return null;
  return ALIASES.get(lower) ?? lower.replace(/^cp-?(125\d)$/, 'windows-$1');
}
