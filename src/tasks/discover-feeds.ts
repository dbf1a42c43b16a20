import { comparableAddress } from '../core/address/web-address';
import { type FoundFeed, discoverFeeds as feedsOnPage } from '../core/discovery/discover-feeds';
import { likelyFeedAddresses } from '../core/discovery/likely-feed-addresses';
import { normaliseTyped } from '../core/discovery/normalise-typed';
import { wellKnownFeeds } from '../core/discovery/well-known-feeds';
import { decodeDocument } from '../core/feeds/encoding/decode-document';
import { parseFeed } from '../core/feeds/parse-feed';
import type { Feed } from '../core/model/feed';
import type { FeedOffer } from '../core/model/following';
import { filedFeeds } from '../core/outline/outline';
import { parseOutline } from '../core/outline/parse-outline';
import { failed, ok, type Result } from '../core/problem';
import { outcomeOfStatus } from '../core/refresh/fetch-outcome';
import type { Answer, Request } from '../platform/requests';

type Look = (address: string) => Promise<Result<Answer>>;

/** Pages that only link to something that looks like a feed are asked about so many of these links. */
const MOST_ANCHORS = 6;

/** The feeds behind what a reader typed: the address itself, what its page names, or where feeds commonly are. */
export async function discoverFeeds(
  typed: string,
  followed: readonly Feed[],
  request: Request,
): Promise<Result<readonly FeedOffer[]>> {
  const address = normaliseTyped(typed);
  if (!address.ok) return address;
  const known = new Set(followed.map((feed) => comparableAddress(feed.address)));
  const offersOf = (found: readonly Offered[]): Result<readonly FeedOffer[]> =>
    ok(found.map((one) => ({ ...one, isFollowed: known.has(comparableAddress(one.address)) })));

  const why = { kind: 'discovery', site: address.value } as const;
  const look: Look = (at) => request({ address: at, why });
  const answer = await ask(address.value, typed, look);
  if (!answer.ok) return answer;
  const own = feedIn(answer.value);
  if (own !== null) return offersOf([{ ...own, address: answer.value.address }]);
  const listed = feedsListedIn(answer.value);
  if (listed.length > 0) return offersOf(listed);
  const page = answer.value.address;
  const { bytes, headers } = answer.value;
  const named = feedsOnPage(decodeDocument(bytes, headers.contentType).text, page);
  const declared = named.filter(({ source }) => source === 'link');
  if (declared.length > 0) return offersOf(declared.map(offered));
  const anchors = named.filter(({ source }) => source === 'anchor').slice(0, MOST_ANCHORS);
  const confirmed = await confirm(
    anchors.map(({ address: at }) => at),
    look,
    'all',
  );
  if (confirmed.length > 0) return offersOf(confirmed);
  const rules = wellKnownFeeds(page);
  const byRule = await confirm(rules, look, 'all');
  if (byRule.length > 0) return offersOf(byRule);
  const likely = await confirm(
    likelyFeedAddresses(page).filter((at) => !rules.includes(at)),
    look,
    'first',
  );
  return likely.length > 0 ? offersOf(likely) : failed('no-feeds-found');
}

type Offered = Omit<FeedOffer, 'isFollowed'>;

const offered = ({ address, title }: FoundFeed): Offered => ({ address, title: title === '' ? null : title });

/** A site typed without its scheme may answer only by the older one. */
async function ask(address: string, typed: string, look: Look): Promise<Result<Answer>> {
  const answer = await look(address);
  if (!answer.ok) {
    const isGuessed = address.startsWith('https:') && !/^\s*https:/i.test(typed);
    const isSilent = answer.problem.code === 'feed-unreachable';
    return isGuessed && isSilent ? look(address.replace('https:', 'http:')) : answer;
  }
  const trouble = outcomeOfStatus(answer.value.status, null);
  if (trouble === null) return answer;
  if (trouble.kind === 'gone') return failed('feed-gone');
  return failed(trouble.kind === 'limited' ? 'feed-limited' : trouble.code, String(trouble.status));
}

/** Those that are feeds indeed, by their own titles; one request after the other, for they are of one site. */
async function confirm(
  addresses: readonly string[],
  look: Look,
  wanted: 'all' | 'first',
): Promise<Offered[]> {
  const feeds: Offered[] = [];
  for (const address of addresses) {
    const answer = await look(address);
    const feed = answer.ok && answer.value.status === 200 ? feedIn(answer.value) : null;
    if (feed !== null) feeds.push({ ...feed, address });
    if (wanted === 'first' && feeds.length > 0) break;
  }
  return feeds;
}

function feedIn({ bytes, headers, address }: Answer): { title: string | null } | null {
  const read = parseFeed(bytes, { contentType: headers.contentType, address });
  if (!read.ok) return null;
  return { title: read.value.title === '' ? null : read.value.title };
}

/** The feeds of an OPML document; none for every other. */
function feedsListedIn({ bytes, headers, address }: Answer): readonly Offered[] {
  const read = parseFeed(bytes, { contentType: headers.contentType, address });
  if (read.ok || read.problem.code !== 'feed-is-an-outline') return [];
  const outline = parseOutline(bytes);
  return outline.ok
    ? filedFeeds(outline.value.nodes).map(({ feed }) => ({
        address: feed.address,
        title: feed.title || null,
      }))
    : [];
}
