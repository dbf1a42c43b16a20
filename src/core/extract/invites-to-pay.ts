/** Who is asked to pay is asked in a few words. */
const LONGEST_INVITATION = 400;
const INVITATIONS = [
  /\b(?:subscribe|subscribing|sign (?:in|up)|log in|register|become a (?:member|subscriber)|start your (?:free )?trial)\b.{0,80}\b(?:to|and) (?:continue|keep|read|unlock|access|view|get full)/i,
  /\bto (?:continue reading|keep reading|read (?:the (?:full|rest|whole)|this|more|on)|unlock this|access this)\b.{0,80}\b(?:subscri|sign|log ?in|register|member|account|trial)/i,
  /\b(?:this (?:article|story|content|post) is (?:only |exclusively )?(?:for|available to|reserved for|exclusive to)) .{0,40}\b(?:subscribers|members|paying)/i,
  /\b(?:already a (?:subscriber|member)\?|subscriber[- ]only|exclusive to subscribers)/i,
  /\b(?:weiterlesen|weiter lesen|den (?:ganzen|vollst[aä]ndigen|kompletten) (?:artikel|text|beitrag))\b.{0,80}\b(?:abo|abonn|plus|probe|anmelden|registrier|premium)/i,
  /\b(?:jetzt freischalten|nur f[uü]r abonnent|exklusiv f[uü]r abonnent|bereits abonnent|artikel freischalten)/i,
  /(?:r[eé]serv[eé]e? (?:aux|à nos) abonn|il vous reste .{0,12}% de cet article|la suite est r[eé]serv|pour lire la suite|d[eé]j[aà] abonn[eé]|abonnez-vous pour (?:lire|continuer))/i,
  /(?:(?:exclusivo|solo|s[oó]lo) para (?:suscriptores|assinantes|socios)|para (?:seguir|continuar) (?:leyendo|lendo)|suscr[ií]bete para (?:leer|seguir|continuar)|contenido exclusivo para suscriptores|conte[uú]do exclusivo para assinantes)/i,
  /(?:riservat[oa] agli abbonati|contenuto (?:riservato|per gli abbonati)|per continuare a leggere|alleen voor abonnees|lees verder met|endast f[oö]r prenumeranter|kun for abonnenter|tylko dla prenumerator)/i,
  /(?:有料会員(?:限定|になると)|会員限定(?:記事|です)|この記事は.{0,12}有料|残り.{0,8}文字|続きを読む(?:には|場合)|订阅后|付费(?:阅读|内容)|仅限会员|구독자 전용|유료 회원)/,
  /(?:للمشتركين فقط|اشترك (?:لقراءة|لمتابعة)|только для подписчиков|оформите подписку|чтобы (?:читать|прочитать) (?:дальше|полностью))/i,
];

/** Whether a line asks to pay or to sign in for the rest. */
export const invitesToPay = (line: string): boolean =>
  line.length <= LONGEST_INVITATION && INVITATIONS.some((invitation) => invitation.test(line));
