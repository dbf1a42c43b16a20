import { isFrontPage } from '../address/canonical-address';
import { invitesToPay } from './invites-to-pay';
import { type PageHead, saidUnder } from './page-head';

/**
 * How sure it is that a text is the article: all of it; a part; a part, the rest being kept for those who pay or sign
 * in; or no article at all.
 */
export type Certainty = 'whole' | 'partial' | 'walled' | 'none';

export type Evidence = {
  readonly text: string;
  /** The share of the text that stands in links. */
  readonly linkedShare: number;
  /** What stands on the page behind the beginning of the text, a line each. */
  readonly linesBehind: readonly string[];
  readonly title: string;
  readonly head: PageHead;
  readonly address: string;
  /** What the feed says of the article; null where it says nothing. */
  readonly teaser: string | null;
};

export function certaintyOf(evidence: Evidence): Certainty {
  if (isNoArticle(evidence)) return 'none';
  const { text, head } = evidence;
  const declared = declaredWords(head);
  const words = wordsIn(text);
  const isComplete = declared !== null && words >= declared * NEARLY_ALL;
  if (head.linked?.isFree === false || isTierLocked(head)) return isComplete ? 'whole' : 'walled';
  if (isComplete) return 'whole';
  if (text.length < LONGEST_BEFORE_WALL && evidence.linesBehind.some(invitesToPay)) return 'walled';
  if (declared !== null && words < declared * FAR_SHORTER) return 'partial';
  return lacksTeaser(evidence) || breaksOff(text) ? 'partial' : 'whole';
}

/** Fewer characters than this are no article, whatever they are; of scripts without spaces each says twice as much. */
const LEAST = 140;
const MOST_LINKED = 0.6;
const NEARLY_ALL = 0.85;
const FAR_SHORTER = 0.5;
/** Longer texts are whole, whatever is offered behind them. */
const LONGEST_BEFORE_WALL = 4_000;

const DENSE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/gu;
const lengthOf = (text: string): number => text.length + (text.match(DENSE)?.length ?? 0);

function isNoArticle({ text, linkedShare, title, head, address }: Evidence): boolean {
  if (text.length < LEAST && lengthOf(text) < LEAST) return true;
  if (linkedShare > MOST_LINKED) return true;
  const says = saidUnder(head, ['og:type'])?.toLowerCase();
  if (isFrontPage(address) && head.linked === null && says !== 'article') return true;
  return text.length < LONGEST_NOTICE && (NO_ARTICLE.test(title) || isConsent(text));
}

/** What is said in place of an article is short. */
const LONGEST_NOTICE = 2_500;
const NO_ARTICLE =
  /^(?:404|403|410|50\d)\b|\b(?:page|site|article) (?:not|can ?not be) found|not found$|access denied|just a moment|are you (?:a )?(?:human|robot)|attention required|before you continue|bevor sie (?:zu|fort)|avant de continuer|antes de (?:ir|continuar)|seite (?:wurde )?nicht gefunden|page (?:introuvable|non trouv)|p[aá]gina no encontrada|pagina non trovata|privacy (?:gate|wall|settings)|cookie[- ]?(?:consent|settings|wall|hinweis)|zustimmung/i;
const OF_CONSENT =
  /\b(?:cookies?|consent|consentement|consentimiento|consenso|einwilligung|zustimm\w*|datenschutz\w*|privacy|tracking|partners?|partnern|personali[sz]ed (?:ads|content)|personenbezogen\w*|données personnelles|datos personales|gdpr|dsgvo|rgpd|toestemming)\b/gi;
const OF_AGREEMENT =
  /\b(?:accept|agree|akzeptier\w*|zustimm\w*|accepter|j.accepte|aceptar|acepto|accetta\w*|accepteer|akkoord|reject all|manage (?:options|preferences))\b/i;

/** A page that asks for consent speaks of little else. */
function isConsent(text: string): boolean {
  const said = text.match(OF_CONSENT)?.length ?? 0;
  return said >= 4 && said * 250 > text.length && OF_AGREEMENT.test(text);
}

const isTierLocked = (head: PageHead): boolean =>
  /^(?:locked|premium|paid|subscribers?)$/i.test(
    saidUnder(head, [
      'article:content_tier',
      'og:article:content_tier',
      'content_tier',
      'article.content_tier',
    ]) ?? '',
  );

/** How many words the page says its article has; null where it does not say so. */
function declaredWords(head: PageHead): number | null {
  const body = head.linked?.body;
  const inBody = body === null || body === undefined ? 0 : wordsIn(body);
  const declared = Math.max(head.linked?.words ?? 0, inBody);
  return declared > 20 ? declared : null;
}

const wordsIn = (text: string): number => text.match(/\p{L}+/gu)?.length ?? 0;

/** Of a teaser this share of its longer words stands in the article, or the article is not there. */
const LEAST_OF_TEASER = 0.4;
const FEWEST_WORDS = 12;

function lacksTeaser({ text, teaser }: Evidence): boolean {
  if (teaser === null) return false;
  const wanted = new Set(
    teaser
      .slice(0, 4_000)
      .toLowerCase()
      .match(/\p{L}{5,40}/gu),
  );
  if (wanted.size < FEWEST_WORDS) return false;
  const there = new Set(text.toLowerCase().match(/\p{L}{5,40}/gu));
  const found = [...wanted].filter((word) => there.has(word)).length;
  return found < wanted.size * LEAST_OF_TEASER || lengthOf(text) < lengthOf(teaser) * FAR_SHORTER;
}

const breaksOff = (text: string): boolean =>
  text.length < LONGEST_BEFORE_WALL && /(?:…|\.\.\.|\[…\]|\[\.\.\.\])\s*$/.test(text.slice(-12));
