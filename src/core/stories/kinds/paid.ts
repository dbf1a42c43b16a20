import type { Entry } from '../../model/entry';

/** What says of itself that it is paid for, in front of a title, behind it or in brackets, or as a label. */
const PAID_LABELS =
  'sponsored(?: content| post| story| by)?|advertisement|advertorial|adv|ad|paid (?:content|post|partner(?:ship)?|for)|partner content|promoted|brand(?:ed)? content|in partnership with|anzeige|werbung|gesponsert|bezahlter inhalt|publireportage|publi-?rédactionnel|contenu sponsorisé|sponsorisé|publicité|patrocinado|contenido patrocinado|publicidad|publirreportaje|sponsorizzato|pubblicità|informazione pubblicitaria|conteúdo patrocinado|publicidade|publieditorial|gesponsord|advertentie|branded|annons|annonse|sponset|sponsrad|artykuł sponsorowany|materiał sponsorowany|reklama|komerční sdělení|на правах рекламы|реклама|партнёрский материал|広告|提供|광고|广告|廣告|贊助|赞助|إعلان|محتوى مدفوع|פרסומת|תוכן שיווקי|विज्ञापन';
const IN_TITLE = new RegExp(
  `^[\\[(【<]\\s*(?:${PAID_LABELS})\\s*[\\])】>]|^(?:${PAID_LABELS})\\s*[:：|–—]|[\\[(【|]\\s*(?:${PAID_LABELS})\\s*[\\])】]?$`,
  'iu',
);
const AS_LABEL = new RegExp(`^(?:${PAID_LABELS})s?$`, 'iu');
/** An offer of a shop: a price that is lower, or a day of such prices with its deals. */
const OFFER =
  /\b\d{1,2} ?% (?:off(?! (?:its|their|his|her|the|from|a|record|peak))|rabatt|de (?:descuento|desconto|réduction|remise)|di sconto|korting|rabatu|скидк)|\b(?:black friday|cyber monday|prime day) (?:deals?|offers?|angebote?|deal)\b|\b(?:promo|coupon|discount|voucher) codes?\b|\bcode promo\b|^save (?:up to )?(?:[$€£] ?\d|\d{1,2} ?%)/iu;
/** Among many labels this is a subject: companies make deals, too. */
const FEW_LABELS = 2;
const OFFER_LABEL = /^(?:deals?|shopping|offers?|angebote|bons plans|ofertas|offerte|coupons?)$/iu;

/** Whether an entry is paid for, an advertisement or an offer: it is shown, but is no news. */
export const isPaidFor = ({ title, categories }: Pick<Entry, 'title' | 'categories'>): boolean =>
  IN_TITLE.test(title) ||
  OFFER.test(title) ||
  categories.some(
    (label) => AS_LABEL.test(label) || (categories.length <= FEW_LABELS && OFFER_LABEL.test(label)),
  );
