/**
 * What a publisher says of its own page and not of the news: who may read it, what it earns, what a browser has to allow,
 * how the text came about, where to find help. Bounded gaps, so that no sentence takes long.
 */
const SAYINGS = [
  // English
  '\\b(?:this|the) (?:article|story|content|page|post|video|newsletter)\\b.{0,60}\\b(?:(?:for|to) (?:subscribers|members)|subscribers only|was (?:updated|amended|corrected)|(?:been|was) (?:updated|amended|corrected|generated|translated|produced) (?:with|by|to|using|from)|first appeared|originally (?:appeared|published))\\b',
  '\\bearlier version of this\\b|^(?:article|story|video) continues\\b|\\bcontinues? (?:below|after) (?:this|the) (?:ad|advert)',
  '\\bfree trial\\b|\\bsubscribers[- ]only\\b|\\bpaid subscriber|\\breader-supported\\b|\\bsupport my work\\b|\\bunsubscribe\\b|\\bmanage your (?:preferences|settings|subscription)\\b',
  "\\bnewsletters?\\b.{0,60}\\b(?:inbox|sign up|subscribe)\\b|\\bhere(?: is|[’']s) what you need to know\\b",
  '\\bwe (?:may |might |can )?(?:earn|receive|get)\\b.{0,30}\\bcommissions?\\b|\\baffiliate links?\\b',
  '\\bjavascript\\b.{0,40}\\b(?:disabled|enable|required|turned off)\\b|\\b(?:enable|turn on|requires?) javascript\\b|\\baccept (?:our |all |the )?cookies\\b',
  "^(?:editor[’']?s?[’']? note|corrections?|clarification|disclaimer|disclosure)\\s*[:—–-]",
  '\\bwith the help of (?:ai|artificial intelligence)\\b|\\b(?:ai|machine)[- ](?:generated|translated)\\b',
  '\\b(?:call|contact|ring|reach)\\b.{0,40}\\b(?:help ?line|lifeline|samaritans|hotline)\\b',
  '^(?:note to (?:our )?readers|a note from the|hinweis|in eigener sache|nota a los lectores|à nos lecteurs|avis aux lecteurs|(?:od|poznámka) redakc[ej]i?|pozn\\. red\\.|toimituksen huomautus|från redaktionen|red\\. anm\\.|editör(?:ün)? notu|примечание редакции|від редакції|примітка редакції|nota redacției|a szerk|catatan redaksi|σημείωση της σύνταξης|संपादकीय नोट|ملاحظة (?:ال)?(?:محرر|تحرير))\\s?[:.—–-]|^[\\[【（(]?(?:編集部注|編集部より|おことわり|편집자 ?주|编者按|編者按|编者注|編者註)',
  // German
  '\\b(?:dieser?|der|dieses) (?:artikel|text|beitrag|inhalt|video)\\b.{0,60}(?:abonnent|mit hilfe (?:von )?(?:ki|künstlicher)|wurde (?:aktualisiert|korrigiert|übersetzt)|erschien zuerst|zuerst erschienen)',
  'probeabo|kostenlos testen|nur für abonnent|\\bnewsletter\\b.{0,60}(?:postfach|anmelden|abmelden|abonnieren)|javascript.{0,40}(?:aktivier|deaktivier)|cookies (?:akzeptieren|zustimmen|zulassen)',
  '\\bwir\\b.{0,40}\\bprovision|\\baffiliate-links?\\b|^(?:anm(?:erkung|\\.) der redaktion|korrektur(?:hinweis)?|transparenzhinweis|hinweis der redaktion)\\s*[:—–-]|telefonseelsorge',
  // French
  '\\b(?:cet article|ce contenu|cette vidéo)\\b.{0,60}(?:abonnés|a été (?:mis à jour|corrigé|traduit|généré|modifié)|publié initialement)',
  'réservée? (?:aux|à nos) abonnés|essai gratuit|se désabonner|désinscrire|\\bnous\\b.{0,40}\\bcommission\\b.{0,40}\\b(?:liens?|achats?)|activer javascript|accepter les cookies',
  '^(?:note de la rédaction|ndlr|rectificatif|correctif|erratum)\\s*[:—–-]',
  // Spanish, Italian, Portuguese
  '\\b(?:este|esta|el) (?:artículo|contenido|noticia|vídeo|video)\\b.{0,60}(?:suscriptores|ha sido (?:actualizad|corregid|traducid|generad)|fue (?:actualizad|corregid|publicad[oa] originalmente))',
  'solo para suscriptores|exclusivo para suscriptores|prueba gratuita|comisión.{0,40}(?:enlaces?|compras?)|^(?:nota (?:del editor|de la redacción)|fe de errores|corrección)\\s*[:—–-]|aceptar las cookies|activar javascript',
  "\\b(?:questo|l[’']) ?(?:articolo|contenuto)\\b.{0,60}(?:abbonati|è stato (?:aggiornato|corretto|tradotto|generato))|riservato agli abbonati|prova gratuita|^(?:nota della redazione|errata corrige|correzione)\\s*[:—–-]",
  '\\b(?:este|o) (?:artigo|conteúdo)\\b.{0,60}(?:assinantes|foi (?:atualizad|corrigid|traduzid|gerad))|exclusivo para assinantes|teste grátis|^(?:nota (?:do editor|da redação)|correção|errata)\\s*[:—–-]',
  // Dutch, Polish, Russian, Swedish
  '\\bdit (?:artikel|bericht)\\b.{0,60}(?:abonnees|is (?:bijgewerkt|gecorrigeerd|vertaald|gemaakt met))|alleen voor abonnees|proefabonnement|^(?:noot van de redactie|correctie)\\s*[:—–-]',
  'tylko dla (?:subskrybentów|prenumeratorów)|bezpłatny okres próbny|^(?:od redakcji|sprostowanie)\\s*[:—–-]|только для подписчиков|пробный период|^(?:от редакции|исправление)\\s*[:—–-]',
  'endast för prenumeranter|prova gratis|^(?:rättelse|redaktionens anmärkning)\\s*[:—–-]',
];

const SAID = new RegExp(SAYINGS.join('|'), 'iu');
/** Nothing longer is said of a page in one sentence. */
const LONGEST = 400;

export const isPageTalk = (sentence: string): boolean => sentence.length <= LONGEST && SAID.test(sentence);
