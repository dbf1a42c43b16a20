import { withoutEnd } from '../text/trim-end';
import { bareHost } from './host';
import { LONGEST_ADDRESS } from './web-address';

/** Parameters that say where a click came from and nothing about where it goes. */
const TRACKING =
  /^(?:utm_|at_|mc_|hsa_|pk_|mtm_|matomo_|piwik_|ns_(?:campaign|mchannel|source|linkname|fee)|wt\.|__hs|_hs|vero_|oly_|sc_|itm_|cm_|s_cid)/i;
const TRACKING_NAMES = new Set(
  'fbclid gclid gclsrc dclid gbraid wbraid msclkid yclid ysclid igshid igsh twclid ttclid li_fat_id cmp cmpid ito xtor ocid ref_src ref_url ftag smid smtyp srnd tblci spm ncid traffic_source soc_src soc_trk guccounter guce_referrer guce_referrer_sig mkt_tok wprov bxid'.split(
    ' ',
  ),
);

/**
 * One spelling for all the ways in which an article is linked: for comparing, not for opening.
 * Scheme, `www.`, tracking, order of parameters, fragment and last slash make no difference. What is too long for an
 * address stays as it is.
 */
export function canonicalAddress(address: string): string {
  if (address.length > LONGEST_ADDRESS || !URL.canParse(address)) return address;
  const url = new URL(address);
  const telling = [...url.searchParams].filter(([name]) => !isTracking(name));
  const search = new URLSearchParams(
    telling.sort(([one], [other]) => (one < other ? -1 : Number(one > other))),
  );
  const path = withoutEnd(url.pathname, isSlash).replace(/\/(?:index|default)\.(?:html?|php|aspx?)$/i, '');
  return `https://${bareHost(url.host)}${path}${search.size === 0 ? '' : `?${search}`}${route(url.hash)}`;
}

const isTracking = (name: string): boolean => TRACKING.test(name) || TRACKING_NAMES.has(name.toLowerCase());

const isSlash = (letter: string): boolean => letter === '/';

/** Some sites keep the page in the fragment; a plain fragment is a place on the page. */
const route = (hash: string): string => (/^#!|^#\//.test(hash) ? hash : '');

/** The front page of a site: every entry could point there. */
export const isFrontPage = (address: string): boolean => /^https?:\/\/[^/?#]+\/?$/.test(address);
