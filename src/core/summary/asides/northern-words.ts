import type { AsideWords } from './subjects';

/** English, German, Dutch, the Nordic languages. */
export const NORTHERN_WORDS: Readonly<Record<string, AsideWords>> = {
  en: {
    reader: 'you|your|yours|yourself|please',
    house:
      'we|our|ours|us|this (?:newsletter|newspaper|site|website|publication|channel|podcast|journalism)|our (?:readers|members)',
    self: 'this (?:\\p{L}+ ){0,2}(?:article|story|report|text|post|piece|page|video|content|feature|column|interview|review|dispatch|translation|summary|headline|newsletter)|of the article|(?:first|original|final) draft|this is (?:the|our|a) (?:\\p{L}+ ){0,2}(?:edition|issue|instalment)|(?:article|story|post|text|summary|translation|report) (?:was |has been )?(?:last )?(?:updated|corrected|amended|written|generated|produced|translated|created) (?:at|on|by|with|using|from|to)|an? (?:earlier|previous) (?:headline|caption)',
    access:
      'subscri*|paywall*|membership|become a (?:\\p{L}+ )?member|already a (?:\\p{L}+ )?(?:member|subscriber)|(?:for|to) (?:our |paying |paid )?(?:members|subscribers)|log in|sign in|free trial|unlock (?:this|the|full|unlimited|every)|(?:keep|continue|carry on) reading|rest of (?:this|the) (?:article|story|piece|post)|free (?:articles?|stor(?:y|ies))|(?:articles?|stories) (?:left|remaining)|(?:full|unlimited) access|(?:full|whole) (?:article|story)|create (?:an?|your|my) (?:free )?account|register (?:now|for free|to)|ad-free|digital (?:pass|subscription)|read the rest|sign up (?:now|today|for|to)',
    mail: 'newsletters?|your inbox|unsubscribe|mailing list|opt out|(?:forwarded|sent) (?:you )?this|this (?:\\p{L}+ ){0,3}(?:edition|issue|instalment)|morning briefing|daily digest|your own copy|(?:by|via|each|every) (?:\\p{L}+ )?e-?mail',
    giving:
      'donat(?:e|ion|ions)|chip(?:ping)? in|(?:make|making) a (?:\\p{L}+ )?contribution|reader-?\\s?(?:funded|supported)|support(?:ing)? (?:(?:our|my|this|us|independent|quality|local) (?:\\p{L}+ )?(?:work|journalism|reporting|newsroom|news|publication|newsletter|site|mission|writing|podcast)|us)|supported by (?:our )?readers|(?:by|on|from) (?:our |its )?readers|patreon|patrons?|tip jar|buy (?:us|me) a coffee|our (?:\\p{L}+ )?(?:journalism|reporting|newsroom)|keep (?:us|it|this|our) (?:\\p{L}+ )?(?:open|free|going|independent)|readers like you',
    shop: 'affiliate (?:links?|program*|partner*|commission*)|(?:earn|earns|receive|receives|get|gets|take|takes|make|makes|paid|small) (?:\\p{L}+ ){0,3}commissions?|(?:through|via|using|our|product|retail|shopping) links?|links? (?:in|on|above|below)|prices? (?:and availability|correct)|independently (?:selected|chosen|reviewed)',
    browser:
      '(?:enable|allow|activate|turn on|requires?|needs?|without|disabled) javascript|javascript (?:is|to be|must|has|enabled|disabled|turned|required)|(?:accept|allow|enable|block|third-party) (?:\\p{L}+ )?cookies|your (?:web )?browser|this browser|ad-? ?block*|(?:audio|video) (?:element|player)|html5|third-party content|embedded? content|can(?:not| not|’t) be (?:played|displayed|shown|loaded)|reload (?:this|the) page|cookie (?:settings|preferences)|your consent',
    change:
      'updated?|amended|correct(?:ed|s|ion|ions)|clarif*|(?:been|was) changed|edited|revised|misstated|misspell*|misspelt|misidentified|incorrectly|mistakenly|(?:been|was) removed|republished|(?:first|originally) (?:published|appeared)|add(?:ed|s)? (?:a )?(?:comments?|details?|quotes?|response|background)|wrong|error|incorrect|changed at',
    machine:
      'ai|a\\.i\\.|artificial intelligence|automat*|chatbots?|language models?|machine[- ](?:translat|generat|writ)*|by (?:a )?(?:software|computer|bot|robot|algorithm|chatgpt)',
    advert:
      '(?:after|below|under|following|beneath) (?:this|the|our|these) (?:short |brief )?(?:ad|ads|advert|adverts|advertisements?|advertising|promotion|sponsor*|gallery|video|break|message)',
    help: 'help ?lines?|hot ?lines?|life ?lines?|samaritans|in crisis|suicid*|self-harm|struggling|in distress|affected by|anyone affected|domestic abuse|emotional support|counsel\\p{L}{2,8}|someone you know|mental health|in (?:immediate )?danger|eating disorders?|addiction',
    aid: 'help|support|assistance',
    contact:
      'call|calling|ring|dial|text|reach|reached|contact|phone|telephone|free|24 hours|around the clock|confidential*|available|number|day and night',
    greeting:
      'good (?:morning|evening|afternoon|day)|hello|hi (?:there|everyone|all)|happy (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|dear (?:readers?|subscribers?|friends?)|welcome (?:back|to (?:[^,.]{1,40}, )?(?:this|the|our|another))',
  },
  de: {
    reader: 'du|dich|dir|dein*|euch|euer|eure\\p{L}?|bitte',
    house: 'wir|uns|unser*|(?:diese\\p{L}?) (?:zeitung|redaktion|seite|website|plattform)|redaktion',
    self: 'dies* (?:\\p{L}+ ){0,1}(?:artikels?|textes|text|beitrags?|berichts?|meldung|seite|inhalts?|videos?|interviews?|stück|podcasts?|überschrift)|(?:artikel|text|beitrag|zusammenfassung|übersetzung) (?:wurde )?(?:zuletzt )?(?:aktualisiert|korrigiert|erstellt|übersetzt|generiert)|(?:die )?(?:übersetzung|zusammenfassung) (?:stammt|wurde|ist)',
    access:
      'abo|abos|abonn*|probeabo|plus-?(?:artikel|inhalt|abo)*|bezahlschranke|weiterlesen|weiterzulesen|einlogg*|freischalt*|testen sie|kostenlos testen|login|unbegrenzt* (?:lesen|zugang|zugriff)|vollständige* (?:artikel|text|zugang)|digitalabo*|noch kein konto|registrieren sie|digitalpass|digital(?:es)? abonnement|weiterzulesen|alle (?:texte|artikel|inhalte) (?:lesen|frei)*',
    mail: 'newsletters?|postfach|per (?:e-?)?mail|abbestell*|abmeld*|rundbrief|(?:ausgabe|folge) (?:von|des|unseres)|weitergeleitet|heute wissen',
    giving:
      'spende|spenden|unterstützen sie|unterstütze|leserinnen|lesern|mitglied werden|werden sie (?:jetzt )?mitglied|beitrag leisten|steady|patreon|unabhängig* (?:journalismus|berichterstattung)|steuerlich',
    shop: 'affiliate*|provision*|partnerlinks?|werbelinks?|anzeigenlinks?|(?:links?|link) (?:in|im|auf)|über (?:diese|unsere|einen|die) links?|preise? (?:können|kann|gilt|gelten|stand|zum zeitpunkt)|kauf bekommen wir|vergütung',
    browser: 'javascript|cookies?|browser*|ad-?blocker*|werbeblocker*|externe* inhalt*|audioelement',
    change:
      'aktualisier*|korrigier*|korrektur*|ergänz*|berichtig*|geändert|präzisier*|überarbeitet|(?:früheren?|ersten?|ursprüngliche[nr]?|vorherigen?) (?:fassung|version)|irrtümlich*|fälschlich*|den fehler|erschien|erschienen|richtiggestellt|nachträglich',
    machine:
      'ki|künstliche[rn]? intelligenz|automati*|maschinell*|sprachmodell*|chatbots?|software|ki-\\p{L}+|algorithm*|chatgpt',
    advert: 'anzeige|werbung|werbeblock|werbepause|newsletter',
    help: 'telefonseelsorge|suizid*|selbstmord*|seelsorge|krisen\\p{L}+|hilfe|hilfetelefon|hilfsangebot*|nottelefon|sorgentelefon|kummer*|beratung*|betroffen*|depress*|notlage|gewalt|verzweifelt|hotline',
    aid: 'hilfe|unterstützung|beratung',
    contact:
      'nummer|telefon*|anruf*|rufen|ruf|erreich*|kostenlos*|kostenfrei*|rund um die uhr|anonym*|wenden',
    greeting:
      'guten (?:morgen|abend|tag)|liebe\\p{L}? (?:leser*|abonnent*|freund*)|hallo|moin|grüezi|willkommen',
  },
  nl: {
    reader: 'je|jij|jou|jouw|u|uw|jullie|alstublieft|lees|word|steun|meld|schrijf|schakel',
    house: 'wij|we|ons|onze|deze (?:site|website|krant|redactie)|redactie|lezers',
    self: '(?:dit|deze) (?:\\p{L}+ ){0,1}(?:artikel|bericht|stuk|verhaal|tekst|pagina|video|inhoud|interview|versie)',
    access: 'abonn*|proefabonnement|inlog*|log in|registreer|lees verder|verder lezen|onbeperkt|premium',
    mail: 'nieuwsbrie*|inbox|mailbox|e-?mails?|uitschrijven|afmelden',
    giving: 'doneer|donat*|steun*|vriend van|giften?|onafhankelijke journalistiek',
    shop: 'affiliate*|commissie (?:ontvangen|verdienen|als)|(?:ontvangen|krijgen|verdienen) (?:wij |we )?(?:mogelijk |een |een kleine )?commissie|links?|prijzen (?:kunnen|zijn|waren)',
    browser: 'javascript|cookies?|browser|adblocker|advertentieblokker',
    change:
      'bijgewerkt|gecorrigeerd|correctie|aangepast|gewijzigd|aangevuld|rectific*|verbeterd|(?:eerdere|oorspronkelijke|eerste|vorige) versie|abusievelijk|ten onrechte|verscheen',
    machine: 'ai|kunstmatige intelligentie|automati*|vertaalmachine|software|chatbot|algoritme|taalmodel',
    advert: 'advertentie|reclame|sponsor',
    help: '113|zelfmoord*|zelfdoding|hulplijn|depress*',
    aid: 'hulp|steun|praten',
    contact: 'bel|bellen|nummer|telefoon*|gratis|anoniem|dag en nacht|24 uur|contact|chat*|via',
    greeting: 'goedemorgen|goedenavond|goedemiddag|hallo|beste (?:lezer*|abonnee*)|welkom',
  },
  sv: {
    reader: 'du|dig|din|ditt|dina|ni|er|era|läs|stöd|bli|prenumerera',
    house: 'vi|oss|vår|vårt|våra|redaktionen|läsare|läsarna|den här (?:sajten|sidan)',
    self: '(?:den här|denna|detta|det här) (?:\\p{L}+ ){0,1}(?:artikel*|text*|nyhet*|sida*|innehåll*|inlägg*|video*)',
    access: 'prenumer*|logga in|låst|lås upp|provperiod|läs vidare|fortsätta läsa|plusartikel|obegränsad*',
    mail: 'nyhetsbrev*|inkorg*|inbox|avregistrera',
    giving: 'donera|gåv*|swish*|oberoende journalistik',
    shop: 'affiliate*|annonslänk*|reklamlänk*|länk*|provision|priser(?:na)? kan',
    browser: 'javascript|cookies|kakor|webbläsare*|annonsblockera*|adblock*',
    change:
      'uppdaterad*|uppdaterats|rättat*|rättelse|korriger*|ändrat*|tidigare version|felaktig*|publicerades|kompletterats',
    machine: 'ai|ai-\\p{L}+|artificiell intelligens|automatisk*|maskinöversatt*|robot*|språkmodell*',
    advert: 'annons*|reklam*',
    help: 'självmord*|suicid*|hjälplinje*|hjälp|kris*|jourhavande|stödlinje*|mår dåligt|våld',
    aid: 'hjälp|stöd',
    contact: 'ring|nummer|numret|telefon*|gratis|dygnet runt|anonym*|kontakta|nås',
    greeting: 'god (?:morgon|kväll)|hej|kära (?:läsare|prenumerant*)|välkommen',
  },
  da: {
    reader: 'du|dig|din|dit|dine|jer|jeres|læs|støt|bliv|tilmeld|slå|venligst',
    house: 'vi|os|vores|redaktionen|læsere|læserne|dette medie',
    self: '(?:denne|dette) (?:\\p{L}+ ){0,1}(?:artikel|tekst|historie|indhold|side|video)',
    access: 'abonn*|log ind|lås op|læse videre|læs videre|ubegrænset',
    mail: 'nyhedsbrev*|indbakke*|e-mails?|afmeld*|frameld*',
    giving: 'doner*|mobilepay|uafhængig journalistik',
    shop: 'affiliate*|reklamelinks?|links?|provision|priser(?:ne)? kan',
    browser: 'javascript|cookies|browser*|adblock*',
    change:
      'opdateret|rettet|rettelse|korriger*|ændret|præciser*|tidligere version|fejlagtigt|beklager fejlen|bragt',
    machine: 'ai|kunstig intelligens|automatisk|maskinoversat|robot*|sprogmodel*',
    advert: 'annonce*|reklame*',
    help: 'livslinien|selvmord*|hjælp|krise*|rådgivning|vold',
    aid: 'hjælp|støtte',
    contact: 'ring|nummer|nummeret|telefon*|gratis|døgnet rundt|anonym*|kontakt',
    greeting: 'god(?:morgen| morgen| aften)|hej|kære (?:læser*|abonnent*)|velkommen',
  },
  no: {
    reader: 'du|deg|din|ditt|dine|dere|deres|les|støtt|bli|meld|vennligst',
    house: 'vi|oss|vår|vårt|våre|redaksjonen|lesere|leserne|denne siden',
    self: '(?:denne|dette) (?:\\p{L}+ ){0,1}(?:artikkelen|saken|teksten|innholdet|siden|videoen)',
    access: 'abonn*|logg inn|lås opp|lese videre|les videre|ubegrenset',
    mail: 'nyhetsbrev*|innboks*|e-post*|epost|avmeld*|meld deg av',
    giving: 'doner*|vipps|uavhengig journalistikk',
    shop: 'affiliate*|annonselenke*|lenke*|provisjon|priser kan|prisene kan',
    browser: 'javascript|cookies|informasjonskapsler|nettleser*|annonseblokker*|adblock*',
    change:
      'oppdatert|rettet|rettelse|korriger*|endret|presiser*|tidligere versjon|feilaktig|beklager feilen|publisert',
    machine: 'ai|ki|kunstig intelligens|automatisk|maskinoversatt|robot*|språkmodell*',
    advert: 'annonse*|reklame*',
    help: 'selvmord*|hjelpetelefon*|hjelp|krise*|mental helse|kirkens sos|vold',
    aid: 'hjelp|støtte',
    contact: 'ring|nummer|nummeret|telefon*|gratis|døgnet rundt|anonym*|kontakt',
    greeting: 'god (?:morgen|kveld)|hei|kjære (?:leser*|abonnent*)|velkommen',
  },
  fi: {
    reader:
      'sinä|sinun|sinua|sinulla|sinulle|sinut|te|teidän|voit|saat|lue|tilaa|tue|liity|ota|soita|kirjaudu|salli|haluat|\\p{L}{2,20}(?:asi|esi|isi|osi|usi|äsi|ösi|ysi)',
    house:
      'me|meidän|meitä|toimitus|toimituksen|toimitukse*|lukijamme|lukijat|lukijoiden|lukijoi*|\\p{L}{3,20}mme',
    self: '(?:tämä|tämän|tätä|tässä|tästä) (?:juttu*|jutu*|artikkeli*|teksti*|uutinen|uutise*|sisältö*|sisällön|sivu*|video*)|juttua|artikkelia',
    access: 'tilaa*|tilauk*|tilaus*|kirjaudu|kirjautu*|maksumuuri*|lukemista|rajattomasti|tunnukse*',
    mail: 'uutiskirje*|sähköposti*|postilistal*',
    giving: 'lahjoit*|tue|tuella|tukesi|tukijaksi|riippumaton* journalis*',
    shop: 'affiliate*|kumppanuuslink*|mainoslink*|linkk*|linki*|palkkio*|provisio*',
    browser: 'javascript*|evästee*|selain|selaime*|mainoksenesto*|mainosten esto*',
    change:
      'päivitetty|päivite*|korjattu|korjaus|oikaisu|muokattu|täsmennetty|lisätty|aiemmassa versiossa|aiemmin|virheellisesti|virhe*',
    machine: 'tekoäly*|automaattise*|konekään*|kielimalli*|robot*',
    advert: 'mainos*|mainokse*',
    help: 'kriisipuhel*|itsemurha*|itsetuho*|apua|auttava*|kriisi*|tukea|väkivalta*|väkivalla*',
    aid: 'apua|tukea|tuki',
    contact: 'soita|numero*|puhelin*|puheli*|maksut*|ympäri vuorokauden|nimettömä*|päivystä*|ota yhteyttä',
    greeting: 'hyvää (?:huomenta|iltaa|päivää)|huomenta|hei|moi|tervetuloa',
  },
};
