/** What papers call a report that goes on, where no other thing is meant. */
const STRONG =
  'live[ -]?(?:blog|ticker|updates?|coverage|reports?|text|feed|bericht|rapport|nytt)|liveblog(?:gen)?|liveticker|newsblog|news-?ticker|live|minute[ -]by[ -]minute|as it happened|im (?:live-?ticker|live-?blog|livestream)|en direct|en live|le direct|le live|minute par minute|en vivo|en directo|minuto a minuto|al minuto|in diretta|la diretta|minuto per minuto|ao vivo|em direto|em directo|ao minuto|minuto a minuto|na żywo|relacja live|minuta po minucie|živě|sledujeme (?:online|živě)|naživo|přímý přenos|minutu po minutě|uživo|iz minute u minutu|v živo|élőben|percről percre|în direct|live text|minut cu minut|canl[ıi](?: anlatım| blog| yayın)?|dakika dakika|онлайн(?:-трансляция)?|прямая трансляция|текстовая трансляция|в прямом эфире|наживо|на живо|минута по минута|ζωντανά|λεπτό προς λεπτό|بث مباشر|لحظة بلحظة|לייב|בשידור חי|דיווח חי|لحظه به لحظه|پخش زنده|लाइव(?: अपडेट)?|hetki hetkeltä|livenä|livestudio|direkterapport|direktrapport|siaran langsung|trực tiếp|สด|실시간|생중계|라이브|ライブ(?:配信|更新)?|生中継|実況|随時更新|直播|实时(?:更新)?|即時更新|持续更新|滚动更新';
/** The same, and what opens news that has just come in: alone between marks, for they are words of other things besides. */
const ANY = `${STRONG}|direct|directo|diretta|direkt|direkte|online|ticker|breaking(?: news)?|developing|just in|eilmeldung|eil|urgent|flash|alerte(?: info)?|dernière minute|última hora|urgente|ultim.ora|ultima ora|flash news|pilne|z ostatniej chwili|aktuálně|právě teď|élő|just nu|senaste nytt|siste nytt|siste|lige nu|breaking|suora|juuri nyt|son dakika|срочно|молния|терміново|спешно|έκτακτο|عاجل|مباشر|מתעדכן|מבזק|فوری|زنده|ब्रेकिंग(?: न्यूज़)?|langsung|terkini|cập nhật|mới nhất|ด่วน|อัปเดต|속보|1보|2보|긴급|速報|号外|詳報|快讯|快訊|突发|突發|最新|即时|即時`;

const OPEN = '[\\[(（［【〔<〈《「『]';
const CLOSE = '[\\])）］】〕>〉》」』]';
const PICTURE = '[\\p{Extended_Pictographic}\\uFE0F\\s+*•●►]';
const ARTICLE = '(?:(?:the|der|das|den|im|le|la|el|il|o|a|det) )?';

const SOURCES = [
  // In front: “EN DIRECT. …”, “LIVE – …”, “🔴 Live | …”, “🔴LIVE🔴 …”.
  `^${PICTURE}*(?:${ANY})\\s*(?:[:：|｜.!·•»–—/]|\\s-\\s|\\p{Extended_Pictographic})`,
  // In brackets, wherever they stand.
  `${OPEN}\\s*(?:${ANY})\\s*${CLOSE}`,
  // Behind a subject and before what is told of it: “Canal crisis live: …”, “Tempête Gaspard, le direct : …”.
  `(?<=[\\s,])(?!live\\s*(?:[–—»]|\\s-))(?<!(?:night|go|goes|going|gone|went|to|who|that) )(?:${STRONG})\\s*(?:[:：|｜–—»]|\\s-\\s)`,
  // At the end: “… – live updates”, “… . Онлайн”, “…, en directo”. A row of marks is looked at from its first alone.
  `(?:[.…!?。！？]["”»]?\\s|\\s?[|｜–—:：·•]\\s?|\\s-\\s|(?<!\\+)\\+{2,}\\s|\\p{Extended_Pictographic}\\s?)${ARTICLE}(?:${ANY})[.!]?${PICTURE}*$`,
  `[,،、]\\s?${ARTICLE}(?!live$)(?:${STRONG})[.!]?$`,
  // What opens with the name of the report itself, and with the marks of a ticker.
  '^(?:liveblog|live[ -]ticker|liveticker|newsblog|live blog|live updates?|follow live|watch live|última hora (?:de|del|sobre) )(?!\\p{L})',
  '^(?:\\+{2,}|🔴|[\\p{L}\\p{M}]{2,30}-(?:live-?)?(?:ticker|blog)\\s*[:：|–—])',
  // “Minuto a minuto” is said of nothing else.
  '\\s(?:minuto a minuto|ao minuto|minute par minute|minuto per minuto|minute by minute|percről percre|dakika dakika|suivez (?:notre |le )direct)$',
];

let made: readonly RegExp[] | null = null;

/** Made at the first question, for a background that is woken answers before that. */
function patterns(): readonly RegExp[] {
  made ??= SOURCES.map((source) => new RegExp(source, 'iu'));
  return made;
}

/** Capitals alone in front of a title that goes on in small letters: “LIVE Storm Gaspard hits the coast”. */
const IN_CAPITALS =
  /^(?:LIVE|EN DIRECT|DIRECT|DIRECTO|EN VIVO|EN DIRECTO|DIRETTA|IN DIRETTA|AO VIVO|NA ŻYWO|ŽIVĚ|CANLI|ОНЛАЙН|EILMELDUNG|BREAKING|PILNE|СРОЧНО)\s(?=.*\p{Ll})/u;
/** “Where badgers live: …”: there it is a verb. */
const LIVE_AS_VERB =
  /^(?:where|how|who|why|when|what|those|people|places|they|we|i|to|the way)\s[^:|–—]*\slive\s*[:|–—]/iu;

/**
 * Whether a title bears the label of a report that goes on all day or has just come in: what it stands before is soon
 * not the last of it.
 */
export const isLabelledLive = (title: string): boolean =>
  (patterns().some((pattern) => pattern.test(title)) && !LIVE_AS_VERB.test(title)) || IN_CAPITALS.test(title);
