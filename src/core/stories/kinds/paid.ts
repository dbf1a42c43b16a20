import type { Entry } from '../../model/entry';
import * as said from './paid-words';

/** Marks stand at either end of a title, and nobody reads on for the rest. */
const LONGEST_TITLE = 300;
/** Among many labels this is a subject: companies make deals, too. */
const FEW_LABELS = 2;

/** Whether an entry is paid for, an advertisement or an offer: it is shown, but is no news. */
export function isPaidFor({ title, categories }: Pick<Entry, 'title' | 'categories'>): boolean {
  const short = title.slice(0, LONGEST_TITLE).replace(BEFORE_TITLE, '').trim().toLowerCase();
  return (
    isMarked(short) ||
    isOffer(short) ||
    categories.some((label) => isPaidLabel(label.toLowerCase(), categories))
  );
}

/** Pictures and arrows in front of a title. */
const BEFORE_TITLE = /^(?:\p{Extended_Pictographic}|\uFE0F|[\s•●▶►★☆*])+/u;

const isMarked = (title: string): boolean => patterns().marked.some((pattern) => pattern.test(title));

/** An offer of a shop. News on trade names whom it is about: a ministry, retailers, fraud. */
function isOffer(title: string): boolean {
  const { offers, ofNews } = patterns();
  return offers.some((pattern) => pattern.test(title)) && !ofNews.some((pattern) => pattern.test(title));
}

function isPaidLabel(label: string, all: Entry['categories']): boolean {
  const { label: mark, subject, rubric } = patterns();
  const isOneOfFew = all.length <= FEW_LABELS;
  if (mark.test(label)) return isOneOfFew || !subject.test(label);
  return isOneOfFew && rubric.test(label);
}

type Patterns = {
  readonly marked: readonly RegExp[];
  readonly offers: readonly RegExp[];
  readonly ofNews: readonly RegExp[];
  /** Whole labels. */
  readonly label: RegExp;
  readonly subject: RegExp;
  readonly rubric: RegExp;
};

let made: Patterns | null = null;

/** For lower case. Made at the first question, for a background that is woken answers before that. */
function patterns(): Patterns {
  made ??= {
    marked: markedPatterns(),
    offers: offerPatterns(),
    ofNews: [inWords(said.OF_NEWS), new RegExp(said.UNSPACED_NEWS, 'u')],
    label: whole(`(?:${said.PAID_MARKS.join('|')})s?`),
    subject: whole(said.SUBJECTS),
    rubric: whole(`${said.OFFER_RUBRICS}|${said.LABELS_ALONE}`),
  };
  return made;
}

const NO_LETTER_BEFORE = '(?<![\\p{L}\\p{M}\\p{N}])';
const NO_LETTER_BEHIND = '(?![\\p{L}\\p{M}\\p{N}])';
const whole = (words: string): RegExp => new RegExp(`^(?:${words})$`, 'u');
const inWords = (words: string): RegExp =>
  new RegExp(`${NO_LETTER_BEFORE}(?:${words})${NO_LETTER_BEHIND}`, 'u');

const OPEN = '[(\\[（［【〔〈《<「『]';
const CLOSE = '[)\\]）］】〕〉》>」』]';
const BEHIND_FRONT = '\\s*(?:[:：|｜–—/·•]|-\\s)';
const BEFORE_END = '(?:\\s[-–—/·•]\\s|[|｜–—]|[.!?…。！？]["”»“]?\\s|[。！？])\\s*';
const NAME = '[^:：|｜]{2,50}';

function markedPatterns(): readonly RegExp[] {
  const marks = said.PAID_MARKS.join('|');
  const by = `(?:${said.PAID_BY.join('|')})`;
  const byAnyhow = `(?:${said.PAID_BY.join('|')}|${said.TOGETHER_WITH})`;
  return [
    // In front, in brackets; with another kind of bracket at the end, where (PR) may be a place.
    new RegExp(`^${OPEN}\\s*(?:${marks})(?:[\\s:：]+[^()\\[\\]]{1,40})?\\s*${CLOSE}`, 'u'),
    new RegExp(`${OPEN}\\s*(?!pr\\s*[)）])(?:${marks}|x(?=\\)))\\s*${CLOSE}\\s*$`, 'u'),
    new RegExp(`[\\[［【]\\s*(?:${marks})\\s*[\\]］】]`, 'u'),
    new RegExp(`${OPEN}\\s*${byAnyhow}\\s*[:：]?\\s*[^()\\[\\]]{2,50}${CLOSE}\\s*$`, 'u'),
    new RegExp(`^(?!(?:${said.SUBJECTS})${NO_LETTER_BEHIND})(?:${marks})${BEHIND_FRONT}`, 'u'),
    new RegExp(`^(?:${marks})\\s*[|｜]|^pr\\s*[:：]\\s*(?=[^\\p{ASCII}])`, 'u'),
    new RegExp(`^${by}\\s+${NAME}\\s*(?:[:：|｜]|\\s[–—-]\\s)`, 'u'),
    new RegExp(`${BEFORE_END}(?!pr$)(?:${marks})[.!]?$`, 'u'),
    new RegExp(`(?:${BEFORE_END}(?:${byAnyhow})|, ${by})\\s+${NAME}$`, 'u'),
    new RegExp(`^(?:${byAnyhow})\\s+${NAME}[|｜]`, 'u'),
  ];
}

const PERCENT =
  '(?:(?:[%٪] ?|yüzde )\\d{1,2}(?!\\d)|\\d{1,2} ?(?:%|％|٪|per ?cent|prozent|pour ?cent|por ?cien(?:to)?|por cento|per cento|procent|prosent\\p{L}*|proc\\.?|procenta?|százalék\\p{L}*|процент\\p{L}*|τοις εκατό))';
/** “12% off their peak” is the news of markets. */
const OFF =
  'off(?! (?:its|their|his|her|the|from|a|an|record|peak|target|course|last|yearly|all-time)(?!\\p{L}))';

function offerPatterns(): readonly RegExp[] {
  const discount = `(?:${OFF}|${said.DISCOUNTS})`;
  const any = `${NO_LETTER_BEFORE}(?:${said.OFFER_WORDS}|${said.CHEAPER}|${said.PRICE}|code promo)${NO_LETTER_BEHIND}|${said.UNSPACED_OFFER}`;
  const day = `(?:${said.SHOP_DAYS})`;
  return [
    new RegExp(`${PERCENT}(?: \\S+){0,2}? ${discount}${NO_LETTER_BEHIND}`, 'u'),
    new RegExp(
      `${NO_LETTER_BEFORE}(?:${said.DISCOUNTS})(?: (?:de|del|von|di|van|of|na|på|af|do|от|до|al|hasta|bis zu))? ${PERCENT}`,
      'u',
    ),
    inWords(said.OFFERS_OF_THE_DAY),
    new RegExp(
      `${PERCENT}\\s?(?:${said.UNSPACED_OFFER})|(?:할인|割引|折扣)\\s?${PERCENT}|\\d折|[%％]off`,
      'u',
    ),
    new RegExp(`${day}.*?(?:${any})`, 'u'),
    new RegExp(`(?:${any}).*?${day}`, 'u'),
    inWords(said.PROMO_CODES),
    new RegExp(`^(?:${said.SAVE}) (?:(?:${said.UP_TO}) )?(?:[$€£] ?\\d|\\d+ ?(?:%|€|euro))`, 'u'),
    new RegExp(`${NO_LETTER_BEFORE}(?:${said.UP_TO}) ${PERCENT} (?:${said.SAVE})${NO_LETTER_BEHIND}`, 'u'),
    new RegExp(
      `^(?!(?:${said.LABELS_ALONE})${NO_LETTER_BEHIND})(?:${said.OFFER_RUBRICS})\\s*[:：|｜–—]`,
      'u',
    ),
  ];
}
