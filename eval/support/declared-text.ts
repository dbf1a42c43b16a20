import type { FeedCase } from './feed-cases.ts';

/** Strings for parsers that take no bytes: decoded as the document declares, which is kind to them. */
export function declaredText({ bytes, contentType }: FeedCase): string {
  const start = Buffer.from(bytes.subarray(0, 400)).toString('latin1');
  const label =
    /encoding=["']([\w-]+)/.exec(start)?.[1] ?? /charset=["']?([\w-]+)/.exec(contentType ?? '')?.[1];
  try {
    return new TextDecoder(label ?? 'utf-8').decode(bytes);
  } catch {
    return new TextDecoder('utf-8').decode(bytes);
  }
}
