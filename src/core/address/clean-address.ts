import { TRACKING_PARAMETERS, TRACKING_PREFIXES } from './tracking-parameters';

/**
 * An address without the parameters that only tell who came from where; all else stays as it was written, character by
 * character. For opening, copying and handing on, never for telling entries apart.
 */
export function cleanAddress(address: string): string {
  const [beforeFragment = '', fragment] = cut(address, '#');
  const [path = '', query] = cut(beforeFragment, '?');
  const kept = query === undefined ? '' : withSign('?', withoutTracking(query));
  return path + kept + (fragment === undefined ? '' : keptFragment(fragment));
}

/** A fragment is a place on the page, or all parameters. */
const keptFragment = (fragment: string): string => {
  const isParameters = fragment.split('&').every((part) => part.includes('='));
  return withSign('#', isParameters ? withoutTracking(fragment) : fragment);
};

const withSign = (sign: string, text: string): string => (text === '' ? '' : sign + text);

const withoutTracking = (parameters: string): string =>
  parameters
    .split('&')
    .filter((part) => !isTracking(part))
    .join('&');

/** Longer than any name that is known. */
const LONGEST_NAME = 60;

function isTracking(part: string): boolean {
  const [name = ''] = cut(part.slice(0, LONGEST_NAME), '=');
  // Where a feed writes an address into markup, a part may begin with what is left of `&amp;`.
  const known = name.toLowerCase().replace(/^amp;/, '');
  return TRACKING_PARAMETERS.has(known) || TRACKING_PREFIXES.some((prefix) => known.startsWith(prefix));
}

/** What stands before the first such sign and after it; one part where there is none. */
function cut(text: string, sign: string): [string, string?] {
  const at = text.indexOf(sign);
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + sign.length)];
}
