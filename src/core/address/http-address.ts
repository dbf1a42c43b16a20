import { unescapedAddress } from '../text/unescaped';
import { LONGEST_ADDRESS, openHref } from './web-address';

/** An absolute http(s) address as browsers write it, or null for everything else. */
export function httpAddress(raw: string, base: string | null): string | null {
  const trimmed = raw.includes('&') ? unescapedAddress(raw.trim()) : raw.trim();
  if (trimmed === '' || trimmed.length > LONGEST_ADDRESS) return null;
  const url = parsed(trimmed, base);
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:') || url.hostname === '')
    return null;
  return openHref(url);
}

function parsed(raw: string, base: string | null): URL | null {
  try {
    return base === null ? new URL(raw) : new URL(raw, base);
  } catch {
    // Not an address: the constructor is quicker than asking URL.canParse first.
    return null;
  }
}
