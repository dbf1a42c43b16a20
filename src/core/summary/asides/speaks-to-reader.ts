import { isPageTalk } from '../page-talk';
import { asidePatterns } from './aside-words';
import type { Subject } from './subjects';

/**
 * How surely a sentence speaks to the reader: of itself; beside one that does, for it names the reader or the publisher;
 * beside one in a line of their own, for it names a price or a number; not at all.
 */
export type Speaking = 'plainly' | 'beside' | 'offers' | 'not';

/** Nothing longer is said to the reader in one sentence. */
const LONGEST = 400;
/** No longer is said of where a text goes on. */
const LONGEST_SIGN = 90;
/** What others say is news, whomever they speak to. */
const QUOTED = /["“„«「『][^"“”„«»「」『』]{1,300}["“”»」』]/gu;
const TELEPHONE =
  /(?<![\p{L}\p{N}.,])(?:(?!(?:19|20)\d\d(?!\d))\+?\d{3,}|\+?\d{1,5}(?:[ \u00a0/()-]{1,2}\d{2,4}){1,5})(?![\p{L}\p{N}%])/u;
const PRICE = /(?:[€$£¥₽₴₺₩₹]|\b(?:eur|usd|euros?|crowns?|kr|zł|kč|ft|руб)\b)/iu;
/** "Correction:", "Updated at 11.20:": what stands before the first colon, and is no longer than this. */
const LABEL = /^[[(（【*\s]{0,3}((?:[^:：.!?。]|[.:](?=\d)){1,40})(?:[:：](?=[\s\p{Lo}])|[】\]）])/u;
/** "Updated, 11.20": a label may do with the hour. */
const CLOCK = /^[^!?。]{0,40}(?<!\d)\d{1,2}(?:[.:]|\s?h\s?)\d{2}(?!\d)/u;
/** Links that are paid for, which nothing else is called. */
const PAID_LINKS =
  /(?<![\p{L}\p{M}])(?:affiliate[- ]?links?|affiliate-\p{L}{1,24}|werbelinks?|partnerlinks?|anzeigenlinks?|liens? (?:d['’])?affili|enlaces? (?:de )?afiliad|link (?:di )?affilia|links? de afiliad|link\p{L}{0,3} afiliac|affiliate odkaz|annonslänk|reklamlänk|annonselenke|reklamelink|mainoslink|kumppanuuslink|партн[её]рски\p{L}{1,3} ссыл|партнерськ\p{L}{1,3} посилан)|アフィリエイト(?:広告|リンク|プログラム)|제휴 ?마케팅|联盟链接|聯盟連結/iu;
/** That a text has such links, or a mark for them. */
const HOLDS =
  /\*|contain|enthält|enthalten|sind|contien|cont[eé]m|bevat|zawier|znajduj|sisält|obsahuj|innehåll|indeholder|inneholder|содерж|есть|içer|含|포함|일환/iu;
/** In German a capital within the sentence tells the reader from others. */
const FORMAL = /(?<=[\p{Ll},] )(?:Sie|Ihnen|Ihre?[mnrs]?)(?!\p{L})/u;
const LONGEST_MARK = 3;

type Has = (subject: Subject) => boolean;
type Patterns = ReadonlyMap<Subject, RegExp>;

export function speaking(sentence: string, language: string | null): Speaking {
  if (sentence.length > LONGEST) return 'not';
  if (isPageTalk(sentence)) return 'plainly';
  const patterns = asidePatterns(language ?? 'en');
  if (patterns.size === 0) return 'not';
  const said = sentence.replace(QUOTED, ' ');
  const found = new Map<Subject, boolean>();
  const has: Has = (subject) => {
    const known = found.get(subject) ?? isSpokenOf(subject, said, patterns, language);
    found.set(subject, known);
    return known;
  };
  if (greets(said, patterns) || isLabelled(said, patterns) || isOfPaidLinks(said)) return 'plainly';
  const isCalled = TELEPHONE.test(said);
  // Nothing is said to a reader without a person, or a number to call; most of the news is told from the rest here.
  const speaksOfPersons = PERSONS.some(has);
  if (!speaksOfPersons && !isCalled) return PRICE.test(said) ? 'offers' : 'not';
  if (asks(has) || tellsOfItself(has) || helps(has, said, isCalled, patterns) || leadsOn(has, said))
    return 'plainly';
  if (speaksOfPersons) return 'beside';
  return has('contact') || PRICE.test(said) ? 'offers' : 'not';
}

const isOfPaidLinks = (said: string): boolean => PAID_LINKS.test(said) && HOLDS.test(said);

const isSpokenOf = (subject: Subject, said: string, patterns: Patterns, language: string | null): boolean =>
  patterns.get(subject)?.test(said) === true ||
  (subject === 'reader' && language === 'de' && FORMAL.test(said));

/** Whether a sentence names both the reader and the publisher, and nobody is quoted. */
export function speaksOfBoth(sentence: string, language: string | null): boolean {
  const patterns = asidePatterns(language ?? 'en');
  const isSpokenOfHere = (subject: Subject): boolean => isSpokenOf(subject, sentence, patterns, language);
  return !/["“”„«»「」『』]/.test(sentence) && isSpokenOfHere('reader') && isSpokenOfHere('house');
}

/** Whether a sentence speaks of what publishers speak of, to whomever. */
export function namesSubject(sentence: string, language: string | null): boolean {
  const patterns = asidePatterns(language ?? 'en');
  return SUBJECTS.some((subject) => patterns.get(subject)?.test(sentence) === true);
}

const SUBJECTS: readonly Subject[] = ['access', 'mail', 'giving', 'shop', 'browser', 'machine', 'help'];
const PERSONS: readonly Subject[] = ['reader', 'house', 'self'];

/** For money, an address, a purchase, or a leave that the browser has to give. */
const asks = (has: Has): boolean => asksToOpen(has) || asksToGive(has) || sells(has);

const asksToOpen = (has: Has): boolean => (has('reader') || has('self')) && (has('access') || has('browser'));

const asksToGive = (has: Has): boolean =>
  ((has('reader') || has('house')) && (has('mail') || has('giving'))) || (has('self') && has('mail'));

const sells = (has: Has): boolean => (has('house') || has('self') || has('reader')) && has('shop');

const tellsOfItself = (has: Has): boolean => has('self') && (has('change') || has('machine'));

/** A number alone may be that of a police station: help is said to be free, or there at any hour, too. */
const helps = (has: Has, said: string, isCalled: boolean, patterns: Patterns): boolean =>
  has('reader')
    ? (has('help') && (has('contact') || isCalled)) || (has('aid') && has('contact') && isCalled)
    : has('help') && isCalled && saysTwice(said, patterns.get('contact'));

function saysTwice(said: string, words: RegExp | undefined): boolean {
  const first = words?.exec(said);
  if (first === null || first === undefined) return false;
  return words?.test(said.slice(first.index + first[0].length)) === true;
}

const leadsOn = (has: Has, said: string): boolean =>
  said.length <= LONGEST_SIGN && has('advert') && (has('self') || has('reader'));

/** A letter begins with a greeting, and hardly anything else does. */
function greets(said: string, patterns: Patterns): boolean {
  const at = patterns.get('greeting')?.exec(said)?.index ?? -1;
  return at !== -1 && at <= LONGEST_MARK && !/\p{L}/u.test(said.slice(0, at));
}

/** A change is what the label speaks of first. */
function isLabelled(said: string, patterns: Patterns): boolean {
  const label = LABEL.exec(said)?.[1] ?? CLOCK.exec(said)?.[0] ?? '';
  return label !== '' && patterns.get('change')?.exec(label)?.index === 0;
}
