import { httpAddress } from '../address/http-address';
import { isSpent, newBudget } from '../blocks/block-budget';
import type { FeedFault, ParsedFeed } from '../model/feed';
import { failed, ok, type Result } from '../problem';
import { asMeant } from './as-meant/as-meant';
import { toFeed as atomToFeed } from './atom/to-feed';
import { type Detected, detectFormat } from './detect-format';
import { decodeDocument } from './encoding/decode-document';
import { isFields, listIn } from './json/fields';
import { readJson } from './json/read-json';
import { toFeed as jsonToFeed } from './json/to-feed';
import { type XmlInJson, xmlInJson } from './json/xml-in-json';
import { MOST_ENTRIES } from './newest-entries';
import { toFeed as rdfToFeed } from './rdf/to-feed';
import { toFeed as rssToFeed } from './rss/to-feed';
import { readXml } from './xml/read-xml';

export type FeedHints = {
  /** The header as the server sent it. Only its charset is believed, and that last. */
  readonly contentType: string | null;
  /** Where the bytes came from, after redirects: relative addresses start here. */
  readonly address: string;
};

/**
 * Reads whatever a feed's address answered. Recovers what can be recovered and lists the faults;
 * fails only where there is no feed in it. Never throws, and takes time in proportion to the bytes.
 */
export function parseFeed(bytes: Uint8Array, hints: FeedHints): Result<ParsedFeed> {
  const { text, isMislabelled } = decodeDocument(bytes, hints.contentType);
  const detected = detectFormat(text);
  if (detected === 'page') return failed('feed-is-a-web-page');
  if (detected === 'outline') return failed('feed-is-an-outline');
  if (detected === 'xml') return failed('feed-is-another-document');
  if (detected === null) return failed('feed-not-recognised');
  const address = httpAddress(hints.address, null);
  const read =
    detected.format === 'json' ? readJsonFeed(text, address) : readXmlFeed(text, detected, address);
  if (read === null) return failed('feed-not-recognised');
  return ok({
    ...asMeant(read.feed),
    faults: isMislabelled ? [...read.faults, 'wrong-encoding'] : read.faults,
  });
}

type Read = { readonly feed: Omit<ParsedFeed, 'faults'>; readonly faults: readonly FeedFault[] };

const ADAPTERS = { rss: rssToFeed, rdf: rdfToFeed, atom: atomToFeed } as const;

function readXmlFeed(text: string, detected: Detected, address: string | null): Read | null {
  const reading = readXml(text.slice(detected.start), address);
  if (reading.root === null || detected.format === 'json') return null;
  const faults: FeedFault[] = [];
  if (reading.isTruncated) faults.push('truncated');
  if (!reading.isWellFormed) faults.push('not-well-formed');
  if (detected.hasJunk) faults.push('leading-junk');
  if (reading.isTooDeep) faults.push('too-deep');
  if (reading.hasTooManyEntries) faults.push('too-many-entries');
  if (detected.declaresEntities) faults.push('entities-ignored');
  const budget = newBudget();
  const feed = ADAPTERS[detected.format](reading.root, budget);
  const site = siteElsewhere(text, detected, feed.homeAddress, address);
  // Read once more: what is relative is so to the site, and not to the host that hands the feed out.
  if (site !== null) return readXmlFeed(text, detected, site);
  if (isSpent(budget)) faults.push('too-much-markup');
  return { feed, faults };
}

const RELATIVE = /(?:href|src|url)\s*=\s*(?:["']|&quot;|&#39;)\/(?!\/)|<(?:link|url|comments)>\s*\/(?!\/)/i;

/**
 * The site that relative addresses start from, where the feed lies on another host and does not say. The older formats
 * know nothing of bases, and mean their channel's link. Null where the feed's own address will do.
 */
function siteElsewhere(
  text: string,
  { format }: Detected,
  home: string | null,
  address: string | null,
): string | null {
  if (format === 'atom' || home === null || address === null) return null;
  if (new URL(home).host === new URL(address).host || text.includes('xml:base')) return null;
  return RELATIVE.test(text) ? home : null;
}

/** RSS, RDF or Atom that is written as JSON. */
function readAsXml({ format, root }: XmlInJson, isTruncated: boolean): Read {
  const budget = newBudget();
  const feed = ADAPTERS[format](root, budget);
  const faults: FeedFault[] = isTruncated ? ['truncated'] : [];
  return { feed, faults: isSpent(budget) ? [...faults, 'too-much-markup'] : faults };
}

function readJsonFeed(text: string, address: string | null): Read | null {
  const reading = readJson(text.trim());
  if (reading === null || !isFields(reading.value)) return null;
  const written = xmlInJson(reading.value, address);
  if (written !== null) return readAsXml(written, reading.isTruncated);
  const items = listIn(reading.value, 'items');
  const version = reading.value.version;
  // Any JSON is an object: only what says it is a feed, or is built like one, is taken for one.
  if (items.length === 0 && !(typeof version === 'string' && version.includes('jsonfeed.org'))) return null;
  const faults: FeedFault[] = [];
  if (reading.isTruncated) faults.push('truncated');
  if (items.length > MOST_ENTRIES) faults.push('too-many-entries');
  const budget = newBudget();
  const feed = jsonToFeed(reading.value, address, budget);
  if (isSpent(budget)) faults.push('too-much-markup');
  return { feed, faults };
}
