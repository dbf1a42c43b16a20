/** What a piece that is paid for is marked with, in lower case as all below. A mark stands by itself: in brackets, behind a bar or a full stop, as a label. */
export const PAID_MARKS: readonly string[] = [
  'sponsored(?: content| post| story| article| feature)?|advertisement|advertorial|advertisement feature|advertising feature|adv|ad|ads|paid (?:content|post|partnership|promotion)|partner content|partner post|promoted|promoted post|promotional content|branded|brand(?:ed)? content|brand studio|native advertising',
  'anzeige|werbung|gesponsert|gesponserter (?:beitrag|inhalt)|bezahlter (?:inhalt|beitrag)|bezahlte anzeige|sponsored content|publireportage|partnerinhalt|ein (?:beitrag|angebot) unseres (?:werbe)?partners|anzeigensonderveröffentlichung|promotion',
  'publi-?rédactionnel|publi-?reportage|publicité|contenu (?:sponsorisé|partenaire|de marque)|article (?:sponsorisé|partenaire)|sponsorisé|en partenariat|patrocinado|contenido (?:patrocinado|de marca|promocionado|ofrecido)|publicidad|publirreportaje|remitido|especial patrocinado',
  'sponsorizzato|contenuto sponsorizzato|articolo sponsorizzato|pubblicità|publiredazionale|informazione pubblicitaria|contenuto promozionale|conteúdo (?:patrocinado|de marca|publicitário)|publicidade|publieditorial|informe publicitário|apresentado por parceiro',
  'gesponsord|gesponsorde inhoud|advertentie|betaalde (?:inhoud|samenwerking)|partnerbijdrage|reclame|annons|betald annons|annonssamarbete|sponsrad|sponsrat innehåll|betalt samarbete|annonse|annonsørinnhold|betalt innhold|sponset|sponset innhold|kommersielt samarbeid|annonce|sponsoreret|sponsoreret indhold|annoncørbetalt indhold|betalt indhold|reklame',
  'mainos|maksettu mainos|kaupallinen yhteistyö|sponsoroitu|sponsoroitu sisältö|sisuturundus|sponsorsisu|reklaam|reklama|reklāma|apmaksāta reklāma|užsakomasis turinys|reklaminis straipsnis',
  'artykuł (?:sponsorowany|partnera)|materiał (?:sponsorowany|partnera|reklamowy|promocyjny)|treść sponsorowana|tekst sponsorowany|sponsorowane|komerční (?:sdělení|článek)|placená inzerce|inzerce|pr článek|sponzorovaný (?:článek|obsah)|platená inzercia|inzercia|reklamný článok|pr článok|promovaný obsah',
  'szponzorált(?: tartalom)?|támogatott tartalom|fizetett (?:hirdetés|tartalom)|hirdetés|pr-?cikk|conținut sponsorizat|articol sponsorizat|publicitate|sponzorirano|sponzorirani (?:članak|sadržaj)|promo sadržaj|plaćeni oglas|oglas|oglasno sporočilo|спонзорисано|спонсорирано|платена публикация|платено съдържание',
  'на правах рекламы|на правах реклами|реклама|партн[её]рский материал|материал партн[её]ра|спонсорский материал|при поддержке партн[её]ра|партнерський матеріал|матеріал партнера|новини компаній|рекламна публікація|διαφήμιση|χορηγούμενο(?: περιεχόμενο)?|διαφημιστικό|advertorial',
  'reklam|ilan|sponsorlu(?: içerik)?|advertorial içerik|إعلان|إعلان مدفوع|محتوى (?:مدفوع|ممول|إعلاني|برعاية)|مادة إعلانية|פרסומת|תוכן (?:שיווקי|ממומן|פרסומי)|מודעה|כתבה שיווקית|آگهی|رپورتاژ(?: آگهی)?|विज्ञापन|प्रायोजित|प्रायोजित सामग्री|বিজ্ঞাপন|স্পনসরড',
  'pr|広告|広告企画|提供|スポンサード|スポンサー記事|タイアップ|タイアップ広告|企画広告|記事広告|광고|협찬|제공|유료광고|기사형 광고|广告|廣告|贊助|赞助|赞助内容|推广|推廣|廣編特輯|廣編|商业推广|软文|โฆษณา|บทความประชาสัมพันธ์|quảng cáo|tài trợ|bài (?:viết )?tài trợ|iklan|konten bersponsor|bersponsor|advertorial',
];

/** Marks that are the names of a subject as well: in front of a colon, and among many labels, they may be it. */
export const SUBJECTS =
  'publicité|publicidad|publicidade|pubblicità|publicitate|reclame|reklama|reklame|reklam|reklaam|reklāma|реклама|διαφήμιση|广告|廣告|広告|광고|إعلان|विज्ञापन|বিজ্ঞাপন|iklan|quảng cáo|promotion|ads|hirdetés|提供|赞助|贊助|제공|tài trợ|remitido|ilan|oglas|annonce|pr';

/** What names the payer next: “Presented by Hale Motors: …”. */
export const PAID_BY: readonly string[] = [
  'sponsored by|presented by|brought to you by|paid for by|gesponsert von|präsentiert von|sponsorisé par|présenté par|proposé par|offert par|patrocinado por|presentado por|ofrecido por|sponsorizzato da|offerto da|presentato da|oferecido por|apresentado por|gesponsord door|aangeboden door|sponsrad av|sponsras av|presenteras av|sponset av|presentert av|sponsoreret af|præsenteret af|sponsoroi|tarjoaa',
  'sponsorowane przez|partnerem jest|sponzorováno|přináší|támogatja|sponsorizat de|oferit de|prezentat de|sponzorirao|omogućio|спонсор материала|партн[её]р материала|спонсор|при поддержке|за підтримки|спонсорирано от|με χορηγό|με την υποστήριξη|χορηγός|برعاية|مقدم من|بدعم من|בחסות|מוגש על ידי|dipersembahkan oleh|disponsori oleh|được tài trợ bởi|สนับสนุนโดย',
];
/** The same where it stands behind a title or in brackets: in front, news has it as well. */
export const TOGETHER_WITH =
  'in (?:paid )?partnership with|in association with|in collaboration with|in (?:zusammenarbeit|kooperation|partnerschaft) mit|en partenariat avec|en colaboración con|in collaborazione con|em parceria com|in samenwerking met|i samarbete med|i samarbeid med|i samarbejde med|yhteistyössä|we współpracy z|ve spolupráci s|v spolupráci s|în parteneriat cu|у партнерстві з|совместно с|u suradnji s|σε συνεργασία με|بالتعاون مع|בשיתוף';

/** Days on which shops lower their prices. */
export const SHOP_DAYS =
  "black[ -]?(?:friday|week)|cyber[ -]?(?:monday|week)|prime[ -]?day|singles[’']? day|viernes negro|vendredi noir|ч[её]рн(?:ая|ой|ую) пятниц|чорн(?:а|ої) п.ятниц|czarn(?:y|ego) piąt|černý pátek|fekete péntek|kara cuma|efsane cuma|ブラックフライデー|サイバーマンデー|プライムデー|블랙프라이데이|사이버먼데이|黑色星期五|黑五|双11|双十一|雙11|雙十一|الجمعة البيضاء|الجمعة السوداء|בלאק פריידיי";

/** Nouns and verbs of an offer. */
export const OFFER_WORDS =
  'deals?|bargains?|discount(?:s|ed)?|offers?|angebote?|schnäppchen|rabatte?|reduziert|bons? plans?|promos?|promotions?|remises?|réductions?|ofertas?|chollos?|descuentos?|rebajad[oa]s?|rebajas|offerte?|sconti|sconto|scontat[oaie]|promoções|promoção|descontos?|korting(?:en)?|aanbieding(?:en)?|erbjudanden?|rea|rabatter?|tilbud|alennus\\p{L}*|tarjou\\p{L}+|promocj\\p{L}+|okazj\\p{L}+|rabat\\p{L}*|slev\\p{L}+|zliav\\p{L}*|akciós?|kedvezmén\\p{L}*|reducer\\p{L}+|ofert\\p{L}*|popust\\p{L}*|akcij\\p{L}*|скидк\\p{L}+|распродаж\\p{L}+|знижк\\p{L}+|отстъпк\\p{L}+|indirim\\p{L}*|fırsat\\p{L}*|προσφορ\\p{L}+|έκπτωσ\\p{L}+|εκπτώσ\\p{L}+|ب?خصم|خصومات|تخفيض\\p{L}*|عروض|הנחה|הנחות|מבצע\\p{L}*|छूट|ऑफर|diskon|promo|giảm giá|khuyến mãi|ส่วนลด|โปรโมชั่น';
/** Of these, what stands beside a percentage in no other news than that of a lower price: wages and companies have offers. */
export const DISCOUNTS =
  'rabatte?|remises?|réductions?|descuentos?|rebajas?|sconti|sconto|descontos?|korting|rabatter?|alennus\\p{L}*|alennuks\\p{L}*|rabat\\p{L}*|slev\\p{L}+|zliav\\p{L}*|zľav\\p{L}+|kedvezmén\\p{L}*|reducer\\p{L}+|popust\\p{L}*|скидк\\p{L}+|знижк\\p{L}+|отстъпк\\p{L}+|indirim\\p{L}*|έκπτωσ\\p{L}+|ب?خصم|הנחה|छूट|diskon|giảm giá|ส่วนลด';
export const OFFERS_OF_THE_DAY =
  'deal of the day|angebot des tages|deal des tages|bon plan|offre du jour|chollo|oferta del día|offerta del giorno|oferta do dia|dagens tilbud|dagens erbjudande|päivän tarjous|okazja dnia|скидка дня|günün fırsatı';
/** Words that say that a thing costs less: a shop’s on a shop’s day, and otherwise those of news on prices as well. */
export const CHEAPER =
  'cheaper|for less|günstiger?|billiger|moins cher|más baratos?|tan baratos?|meno caro|mais baratos?|goedkoper|billigare|billigere|halvemmalla|taniej|tańsz\\p{L}+|levněj\\p{L}+|lacnejš\\p{L}+|olcsóbb\\p{L}*|mai ieftin\\p{L}*|jeftinij\\p{L}+|дешевле|подешевел\\p{L}+|дешевше|по-евтин\\p{L}+|daha ucuz|ucuza|φθηνότερ\\p{L}+|أرخص|בזול|सस्त\\p{L}+|lebih murah|rẻ hơn|lowest price|half price|tiefstpreis|bestpreis|petit prix|cae[n]? (?:un|a)|scende a';
/** The same where no spaces part words. */
export const UNSPACED_OFFER =
  '割引|オフ|セール|特価|半額|激安|お得|할인|특가|세일|折扣|优惠|優惠|特价|特價|立减|促销|促銷|打折|降价|ลดราคา|ลด';
/** A price as offers have it. */
export const PRICE =
  '(?:for|to|under|from|only|just|now|below|ab|für|nur|unter|jetzt|dès|à|pour|moins de|por|desde|solo|sólo|menos de|a soli|da|apenas|voor|vanaf|från|från bara|fra|kun|alkaen|za|od|tylko|jen|csak|doar|за|от|всего|від|sadece|μόνο) (?:[$€£¥₩₽₺] ?\\d[\\d.,]*|\\d[\\d.,]*\\s?(?:€|euros?|£|\\$|dollars?|kr|zł|kč|ft|lei|руб\\p{L}*|₽|грн|tl|₺|¥|円|원))(?! ?(?:m|bn|million|billion|mln|mld|mio|mrd|milli|млн|млрд))';

export const PROMO_CODES =
  '(?:promo(?:tional)?|coupon|discount|voucher) codes?|codes? (?:promo|de réduction)|código(?:s)? (?:promocional(?:es)?|de descuento)|cup(?:ón|ones) de descuento|cupom de desconto|codice sconto|(?:gutschein|rabatt)(?:-?codes?)|kortingscode|rabattkod|rabattkode|rabatkode|alennuskoodi|kod\\p{L}* rabatow\\p{L}+|slevov\\p{L} k[óo]d|zľavov\\p{L} kód|kuponkód|cod de reducere|промокод\\p{L}*|indirim kod\\p{L}+|kupon kod\\p{L}+|κουπόνι|كود خصم|قسيمة خصم|קוד (?:קופון|הנחה)|クーポンコード|割引コード|优惠码|優惠碼|할인 ?(?:코드|쿠폰)|kode promo|mã giảm giá';

export const SAVE =
  'save|spare[n]?|sparen sie|économisez|ahorra|ahorre|risparmia|poupe|economize|bespaar|spara|spar|säästä|zaoszczędź|oszczędź|ušetřete|ušetrite|spórolj|economisește|сэкономьте|заощадьте|tasarruf edin|hemat';
export const UP_TO =
  "up to|bis zu|jusqu[’']à|hasta|fino a(?:l)?|até|tot|upp till|opptil|op til|jopa|do|až|akár|până la|до|varan|hingga";

/** A rubric of offers in front of a title, and as a label. */
export const OFFER_RUBRICS =
  'daily deals?|deals?|deals? of the day|deal alert|best deals|shopping|coupons?|vouchers?|offers?|angebote?|angebot(?:e)? des tages|schnäppchen|tagesdeal|deal des tages|bons? plans?|bons? plans? du jour|ofertas?|ofertas? del día|chollos?|chollo del día|offerte?|offerta del giorno|promoções|oferta do dia|aanbiedingen|erbjudanden|tilbud|dagens tilbud|tarjoukset|okazj[ea]|promocje|slevy|výprodej|zľavy|akciók|oferte|reduceri|akcije|popusti|скидки|распродажа|знижки|indirimler|fırsatlar|προσφορές|عروض|تخفيضات|מבצעים|特価|セール|お得情報|특가|할인|쇼핑|优惠|優惠|促销|diskon|promo|khuyến mãi';
/** Rubrics whose name is too short for more than a label. */
export const LABELS_ALONE =
  'deals?|offers?|shopping|쇼핑|promo|vouchers?|tilbud|oferte|offerte?|ofertas?|angebote?|akcije|عروض|מבצעים';

/** Who and what is in news on trade and prices, and in no offer. */
export const OF_NEWS =
  'unions?|teachers|nurses|stake|tax\\p{L}*|gewerkschaft\\p{L}*|steuer\\p{L}*|syndicats?|impôts?|sindicatos?|impuestos?|sindacati|sindacato|tasse|impostos?|vakbond\\p{L}*|fack\\p{L}*|ammattiliit\\p{L}*|związk\\p{L}+|odbor\\p{L}+|szakszervezet\\p{L}*|профсоюз\\p{L}*|налог\\p{L}*|профспілк\\p{L}*|sendika\\p{L}*|bolsas?|acciones|börse\\p{L}*|aktien|bourse|borsa|giełd\\p{L}+|биржа?|spend\\p{L}*|ausgeben|einkaufen|dépens\\p{L}+|gast(?:ar|an|aron|arán|o)\\p{L}*|spender\\p{L}+|wyda\\p{L}+|тратят|потрат\\p{L}+|utrat\\p{L}+|költ\\p{L}+|kulut\\p{L}+|besteden|harca\\p{L}+|governments?|ministers?|ministry|council|court|police|watchdog|regulator|senate|parliament|congress|eu|retail(?:ers)?|sales (?:rise|fell|fall|hit|up|down|jump|slump|reach|top|grow|drop)|spending|shoppers|consumers|scam\\p{L}*|fraud\\p{L}*|fake|warn\\p{L}*|record|survey|study|strikes?|workers|analysts?|shares?|investors?|protest\\p{L}*|boycott\\p{L}*|regierung|minister\\p{L}*|stadtrat|bundes\\p{L}+|gericht|polizei|umsatz\\p{L}*|handel|händler|einzelhandel|verbraucher\\p{L}*|betrug|betrüger|warnt|warnen|rekord\\p{L}*|streik\\p{L}*|gouvernement|ministre|sénat|tribunal|ventes|commerçants|consommateurs|arnaques?|grève|gobierno|ministr[oa]|ayuntamiento|tribunal|policía|ventas|comerciantes|comercios?|consumidores|estafas?|huelga|governo|governo|polizia|vendite|commercianti|truff\\p{L}+|sciopero|vendas|lojistas|golpes?|greve|regering|omzet|winkeliers|regeringen|omsättning|omsetning|hallitus|myynti|rząd\\p{L}*|sąd|sprzedaż\\p{L}*|handlowcy|oszu\\p{L}+|strajk\\p{L}*|vláda|tržby|obchodníci|podvod\\p{L}*|kormány|forgalom|kereskedők|csalók?|guvernul|vânzări\\p{L}*|правительств\\p{L}+|суд|полици\\p{L}+|продаж\\p{L}*|ритейл\\p{L}*|мошенник\\p{L}*|забастовк\\p{L}+|уряд|продажі|шахра\\p{L}+|hükümet|mahkeme|satışlar\\p{L}*|dolandırıcı\\p{L}*|κυβέρνηση|πωλήσεις|الحكومة|مبيعات|ממשלה|מכירות|सरकार|बिक्री';
export const UNSPACED_NEWS =
  '支出|消費額|지출|株価|증시|股市|政府|裁判|警察|売上|小売|詐欺|消費者庁|記録|조사|정부|법원|경찰|매출|사기|소비자원|法院|警方|销售额|銷售額|诈骗|成交额';
