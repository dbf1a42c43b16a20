import { hostOf } from './host';

/** Endings of names that no public server has: they are given within a house, a firm or a machine. */
const PRIVATE_ENDINGS = [
  'localhost',
  'local',
  'localdomain',
  'internal',
  'intranet',
  'lan',
  'home',
  'corp',
  'home.arpa',
];

/** First address and length of prefix of every range that the public web does not reach (RFC 6890 and its successors). */
const PRIVATE_RANGES: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  // Multicast and what is reserved, to the last address.
  ['224.0.0.0', 3],
];

/**
 * Whether an address leads into the reader's own network or machine rather than to the public web, as far as its text
 * says: loopback, link-local, private and reserved numbers, names without a dot or with an ending that only a network
 * of one's own gives. A public name that stands for a private number is not known by its text.
 */
export function isPrivateAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  // A parsed host is in one form: short, octal and hexadecimal numbers are four decimal ones, IPv6 is shortened.
  const host = new URL(address).hostname.replace(/\.$/, '');
  if (host.startsWith('[')) return isPrivateIpv6(host.slice(1, -1));
  const number = ipv4Number(host);
  if (number !== null) return isPrivateIpv4(number);
  return (
    !host.includes('.') || PRIVATE_ENDINGS.some((ending) => host === ending || host.endsWith(`.${ending}`))
  );
}

/** Whether two addresses name the same host, whatever the port. */
export const isSameHost = (one: string, other: string): boolean =>
  hostOf(one) !== '' && new URL(one).hostname === new URL(other).hostname;

function isPrivateIpv4(number: number): boolean {
  return PRIVATE_RANGES.some(([first, length]) => {
    const size = 2 ** (32 - length);
    return Math.floor(number / size) === Math.floor((ipv4Number(first) ?? 0) / size);
  });
}

/** Null when it is no four numbers. */
function ipv4Number(host: string): number | null {
  const parts = host.split('.');
  if (parts.length !== 4 || !parts.every((part) => /^\d{1,3}$/.test(part))) return null;
  return parts.reduce((sum, part) => sum * 256 + Number(part), 0);
}

/** Global unicast is 2000::/3; all else is loopback, link-local, unique-local, multicast or reserved. */
function isPrivateIpv6(host: string): boolean {
  const groups = groupsOf(host);
  const [first = 0, second = 0] = groups;
  // A number of version 4 within one of version 6: mapped, translated (64:ff9b::/96) or tunnelled (2002::/16).
  if (groups.slice(0, 5).every((group) => group === 0) && (groups[5] === 0xffff || groups[5] === 0))
    return isPrivateIpv4(pairOf(groups, 6));
  if (first === 0x64 && second === 0xff9b) return isPrivateIpv4(pairOf(groups, 6));
  if (first === 0x2002) return isPrivateIpv4(pairOf(groups, 1));
  return first >> 13 !== 1;
}

const pairOf = (groups: readonly number[], at: number): number =>
  (groups[at] ?? 0) * 0x10000 + (groups[at + 1] ?? 0);

/** The eight groups, those that were shortened away filled in. */
function groupsOf(host: string): number[] {
  const [before = '', after] = host.split('::');
  const head = before === '' ? [] : before.split(':');
  const tail = after === undefined || after === '' ? [] : after.split(':');
  const missing = after === undefined ? 0 : Math.max(0, 8 - head.length - tail.length);
  return [...head, ...Array<string>(missing).fill('0'), ...tail].map((group) => Number.parseInt(group, 16));
}
