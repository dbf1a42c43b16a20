/**
 * Sentences that belong to the page and not to the news: invitations, credits, captions, notices. By how they
 * begin, in any language of the lists, or by marks that no news sentence has.
 */
export const isBoilerplate = (sentence: string): boolean =>
  LISTED.test(sentence) ||
  LABEL.test(sentence) ||
  BYLINE.test(sentence) ||
  INVITATION.test(sentence) ||
  CREDIT.test(sentence) ||
  NOTICE.test(sentence) ||
  isAddress(sentence);

/** An item of a list says its part only below the line that opens the list. */
const LISTED = /^[•‣▪◦●■]\s/u;

/** "READ MORE: …", "WATCH: …": a label in capitals, then a colon. */
const LABEL = /^[▶►»>•*\s]*\p{Lu}{2,}(?:[\s’']\p{Lu}{2,}){0,3}:\s/u;

const INVITATION = new RegExp(
  '^[([\\s»>►▶*•]*(?:' +
    [
      'read (?:more|also|next|the full|our|on|this)|click (?:here|on|to)|tap here|(?:watch|listen|see|view) (?:more|the video|live|also|below)|' +
        'sign up|subscribe|follow (?:us|him on|her on)|join (?:us|our|the conversation)|share (?:this|your|with)|continue reading|' +
        'download (?:the|our)|get (?:the latest|our|more|breaking)|support (?:us|our)|stay (?:tuned|up)|check out|' +
        "don[’']t miss|like us|email us|contact us|send (?:us|your)|scroll|skip to|comments? (?:are|is) closed|the post .* appeared first",
      'lesen sie|mehr (?:dazu|zum thema)|hier (?:klicken|geht)|jetzt (?:anmelden|abonnieren)|folgen sie|zum artikel|weiterlesen',
      'lire (?:aussi|la suite)|à lire|cliquez|abonnez-vous|inscrivez-vous|suivez-nous|voir aussi|en savoir plus',
      'lea (?:también|más)|leer más|lee (?:también|más)|haga clic|haz clic|suscr[íi]b(?:ete|ase)|s[íi]guenos|siga en directo|ver (?:más|también)|te puede interesar|apúntate',
      'leggi (?:anche|tutto)|clicca|iscriviti|abbonati|seguici|guarda (?:anche|il video)|continua a leggere',
      'leia (?:também|mais)|clique|assine|inscreva-se|siga-nos|veja (?:também|mais)|saiba mais|compartilhe',
      'lees (?:ook|meer|verder)|klik hier|abonneer|volg ons|bekijk (?:ook|meer)',
      'læs (?:også|mere)|klik her|følg os|läs (?:också|mer|även)|klicka här|prenumerera|les (?:også|mer)|klikk her|abonner',
      'czytaj (?:też|także|więcej)|zobacz (?:też|także|więcej)|kliknij|čtěte (?:také|více)|čítajte (?:aj|viac)',
      'читайте (?:также|подробнее)|подписывайтесь|подпишитесь|смотрите также|источник:|фото:|видео:|читайте також|підписуйтесь',
    ].join('|') +
    ')(?![\\p{L}\\p{M}])',
  'iu',
);

/** "By Ann Moore and Ben Hill" */
const BYLINE =
  /^[([\s]*(?:By|Von|Par|Por|Di|Door|Af|Av) \p{Lu}[\p{L}.'’-]+(?: (?:\p{Lu}[\p{L}.'’-]+|and|und|et|y|e|en|og|och)){1,7}[,.|)]*$/u;

const CREDIT =
  /^[([\s]*(?:photo|image|picture|video|credit|source|file|foto|bild|quelle|fuente|imagen|crédit|fotograf)s?(?: by| credit| courtesy)?\s?[:/|]|^(?:additional )?(?:reporting|writing|editing|edited|compiled|translated) by |\bcontributed to this (?:report|story|article)|\(?(?:AP|AFP|Reuters|Getty|EPA|dpa)(?: Photo| Images|\/)/iu;

const NOTICE =
  /all rights reserved|\bedited for (?:length|clarity|brevity)|alle rechte vorbehalten|tous droits réservés|todos los derechos|tutti i diritti|todos os direitos|©|^copyright|^(?:advertisement|anzeige|werbung|publicité|publicidad|pubblicità|реклама)\b|\bmay not be (?:published|reproduced)|^(?:last )?updated?\b.{0,20}\d|^(?:published|posted)(?: on| at)?\b.{0,20}\d/iu;

/** Little but where to click or write. */
function isAddress(sentence: string): boolean {
  const words = sentence.split(/\s+/);
  const others = words.filter((word) => !ADDRESS.test(word));
  return others.length < words.length && others.join(' ').length < LITTLE;
}

const ADDRESS = /^\W{0,2}(?:https?:\/\/|www\.|[^@]{1,64}@[^@.]{1,64}\.)/;
/** A sentence with more letters than this besides an address says something. */
const LITTLE = 60;
