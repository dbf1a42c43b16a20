import type { AsideWords } from './subjects';

/** French, Spanish, Italian, Portuguese, Romanian. */
export const ROMANCE_WORDS: Readonly<Record<string, AsideWords>> = {
  fr: {
    reader:
      "vous|votre|vos|tu|ton|tes|toi|te|t'|veuillez|(?:recevez|soutenez|abonnez|inscrivez|profitez|lisez|découvrez|rejoignez|activez|acceptez|faites|appelez|contactez|connectez|cliquez|retrouvez|désactivez|essayez|aidez|devenez|poursuivez|continuez|débloquez|offrez)",
    house:
      'nous|notre|nos|ce (?:média|journal|site|travail)|cette (?:rédaction|lettre)|la rédaction|nos (?:lecteurs|lectrices|abonnés)',
    self: '(?:cet|cette|ce|votre|notre) (?:\\p{L}+ ){0,1}(?:article|texte|contenu|page|vidéo|dépêche|papier|entretien|version|traduction|résumé|billet|publication)|(?:article|texte|traduction|résumé|contenu) (?:mis|corrigé|actualisé|traduit|généré|rédigé|modifié|publié)*',
    access:
      'abonn*|à lire|lire la suite|la suite est|essai gratuit|réservée?s? (?:aux|à)|connectez|identifiez|créer un compte|votre compte|illimité*|sans engagement|accès à|débloqu*|premier mois|paywall',
    mail: "newsletters?|infolettre|lettre d'information|boîte (?:mail|aux lettres|de réception)|e-?mails?|courriels?|désinscri*|désabonn*|inscrivez-vous|l'essentiel",
    giving:
      'dons?|donatrices|donateurs|soutenez|nous soutenir|votre soutien|contribuez|contributions|financ* par|lecteurs|lectrices|déductibles?|vit grâce|pourboire',
    shop: 'affili*|(?:touch|perce|reç|reçoi|gagn)* (?:alors |parfois |ainsi )?une (?:petite |légère )?commission|liens?|achetez|prix (?:peuvent|sont|étaient|indiqués?)',
    browser: 'javascript|cookies?|traceurs|navigateur|bloqueur*|adblock*|lecteur (?:audio|vidéo)',
    change:
      'mise? à jour|actualis*|corrig*|correction|modifi*|complét*|(?:première|précédente|ancienne) version|version (?:antérieure|initiale|précédente)|erron*|par erreur|rectifi*|précis(?:é|ion)*|publiée? (?:initialement|pour la première)|ajout*',
    machine:
      'ia|intelligence artificielle|automati*|traducti* automatique|logiciel|robot|algorithme|modèle de langage|chatgpt',
    advert: 'publicités?|pub|annonce',
    help: "suicid*|détresse|écoute|ligne d'(?:écoute|aide)|sos|mal-être|victimes?|violences|idées noires|souffr*|aide|soutien psychologique|en danger",
    aid: 'aide|soutien|écoute|danger',
    contact:
      'appel*|numéro|téléphon*|joignable*|gratuit*|jour et nuit|24 ?h ?\\/ ?24|anonyme*|contact*|confidentiel*',
    greeting: 'bonjour|bonsoir|ch(?:er|ère)s? (?:lect*|abonné*)|salut|bienvenue',
  },
  es: {
    reader:
      'tú|tu|tus|te|ti|usted|ustedes|su navegador|su correo|vuestr*|os|puedes|puede (?:cancelar|darse|leer)|quieres|debes|necesitas|tienes|eres|si (?:puedes|quieres|te|compra|compras|necesitas)|(?:recibe|reciba|haz|haga|apoya|apoye|apóy*|suscr[íi]b*|regístr*|lee|lea|activa|active|acepta|acepte|únete|únase|ayúda*|inicia|inicie|hazte|hágase|llama|llame|disfruta|colabora|por favor|date|desactiva|desactive|descubre|apúntate)',
    house:
      'nosotros|nuestr*|nos|est[ea] (?:periódico|diario|medio|periodismo|web|sitio|redacción|boletín|portal)|la redacción|nuestros (?:lectores|lectoras|socios|suscriptores)|ganamos|podemos|recibimos|hemos',
    self: '(?:este|esta|el presente|la presente) (?:\\p{L}+ ){0,1}(?:artículo|texto|contenido|noticia|nota|página|vídeo|video|información|reportaje|entrevista|pieza|traducción)|(?:artículo|texto|nota|noticia|traducción|resumen|contenido) (?:actualizad|corregid|generad|traducid|elaborad|redactad|modificad)*|(?:una|la) versión anterior|(?:la noticia|el artículo|la información) continúa',
    access:
      'suscr[íi]b(?:ete|ase|irte|irse|anse)|suscripci[óo]n*|suscriptor*|exclusiv* para|prueba grat*|iniciar? sesión|inicia sesión|inicie sesión|sin límites|acceso (?:ilimitado|completo|total)|regístr*|registrarte|seguir leyendo|sigue leyendo|continuar leyendo|muro de pago',
    mail: 'newsletters?|boletín|boletines|(?:tu|su) correo|buzón|bandeja de entrada|darse? de baja|darte de baja|apúnta*|esta edición',
    giving:
      'donaci[óo]n*|donar|dona|done|donativo|apóya*|apoya\\p{L}{0,4}|lectores|lectoras|hazte soci\\p{L}|periodismo independiente|tu aportación',
    shop: 'afiliad*|(?:recib|llev|gan|obten|percib|cobr)* una (?:pequeña )?comisión|comisi[óo]n(?:es)? por (?:venta|compra|tus|sus|cada)*|enlaces?|precios? pueden',
    browser: 'javascript|cookies?|navegador|bloqueador*|adblock*',
    change:
      'actualizad*|actualización|corregid*|corrección|modificad*|ampliad*|versión (?:anterior|previa|inicial|original)|primera versión|por error|errónea*|erróneo|rectific*|publicad* (?:originalmente|inicialmente|por primera)|incorpora*|se ha añadido',
    machine:
      'ia|inteligencia artificial|automátic*|traductor|software|robot|algoritmo|modelo de lenguaje|chatgpt',
    advert: 'publicidad|anuncio|anuncios',
    help: 'suicid*|ayuda|teléfono de la esperanza|línea de (?:ayuda|atención)|maltrato|apoyo (?:emocional|psicológico)|autolesi*',
    aid: 'ayuda|apoyo|violencia|maltrato|crisis',
    contact: 'llam*|número|teléfono|gratuit*|24 horas|confidencial*|anónim*|contact*|marc(?:a|ar|ando)',
    greeting: 'buenos días|buenas (?:tardes|noches)|hola|querid[oa]s? (?:lector*|suscriptor*)|bienvenid*',
  },
  it: {
    reader:
      'tu|tuo|tua|tuoi|tue|ti|te|voi|vostr*|vi|puoi|potete|vuoi|devi|hai|sei|se (?:acquisti|acquistate|compri|hai|sei|avete|vuoi|ti)|(?:ricevi|ricevete|iscriviti|iscrivetevi|abbonati|abbonatevi|sostieni|sostenete|sostienici|aiutaci|leggi|attiva|attivate|accetta|disattiva|accedi|registrati|dona|scopri|unisciti|diventa|chiama|chiamate|prova)',
    house:
      'noi|nostr*|quest[oa] (?:giornale|testata|sito|newsletter|redazione)|la redazione|nostri (?:lettori|abbonati|sostenitori)|riceviamo|possiamo|guadagniamo',
    self: "(?:quest[oa] |quest'|il presente )(?:\\p{L}+ ){0,1}(?:articolo|testo|contenuto|pagina|video|notizia|intervista|traduzione|pezzo)|(?:articolo|testo|traduzione|riassunto|contenuto) (?:aggiornat|corrett|modificat|tradott|generat|realizzat|scritt)*|precedente versione",
    access:
      'abbon*|prova gratuita|accedi|accesso (?:illimitato|completo)|registrati|continu* a leggere|per leggere|riservat* agli|esclusiv* per',
    mail: "newsletters?|casella|via e-?mail|posta elettronica|iscriviti|iscrivetevi|disiscri*|annullare l'iscrizione",
    giving:
      'donazion*|dona|sostieni*|sostenete*|lettori|lettrici|giornalismo indipendente|5 ?(?:x|per) ?mille|aiutaci',
    shop: 'affilia*|(?:ricev|guadagn|percep|ottenere)* una (?:piccola )?commissione|link|prezzi possono',
    browser: 'javascript|cookies?|browser|ad-? ?block*',
    change:
      'aggiornat*|aggiornamento|corrett*|correzione|modificat*|versione precedente|precedente versione|prima versione|per errore|erroneamente|errat*|rettific*|integrat*|pubblicat* (?:originariamente|per la prima)',
    machine: 'ia|ai|intelligenza artificiale|automatic*|software|robot|algoritmo|modello linguistico|chatgpt',
    advert: 'pubblicità|annuncio',
    help: 'suicid*|telefono amico|aiuto|antiviolenza|sostegno psicologico',
    aid: 'aiuto|supporto|violenza|difficoltà',
    contact: 'chiam*|numero|telefon*|gratuit*|24 ore|anonim*|contatt*|verde',
    greeting:
      'buongiorno|buonasera|buon(?:a)? (?:giorno|domenica|lunedì|sabato)|ciao|car[ie] (?:lettor*|lettric*|abbonat*)|benvenut*',
  },
  pt: {
    reader:
      'você|vocês|te|teu|tua|seu (?:navegador|e-?mail|apoio|computador)|sua (?:caixa|assinatura|contribuição|conta|doação)|pode (?:cancelar|ler)|quiser|(?:receba|recebe|assine|assina|apoie|apoia|inscreva|faça|faz|leia|ative|ativa|aceite|junte|torne|ligue|liga|doe|acesse|entre|cadastre|desative|experimente|contribua|por favor)',
    house:
      'nós|nosso*|nossa*|nos|est[ea] (?:jornal|site|newsletter|projeto|redação)|a redação|nossos (?:leitores|assinantes)|podemos|recebemos|ganhamos',
    self: '(?:este|esta|deste|desta|o presente) (?:\\p{L}+ ){0,1}(?:artigo|texto|conteúdo|notícia|reportagem|página|vídeo|matéria|entrevista|tradução)|(?:artigo|texto|notícia|tradução|resumo|conteúdo|matéria) (?:atualizad|corrigid|gerad|traduzid|produzid|escrit)*',
    access:
      'assine|assinante*|assinatura|exclusiv* para|teste grátis|faça login|login|acesso ilimitado|cadastre-se|registe-se|continuar (?:a ler|lendo)|(?:crie uma|sua) conta',
    mail: 'newsletters?|boletim|caixa de (?:entrada|correio)|por e-?mail|inscreva-se|descadastr*|cancelar a (?:inscrição|assinatura|subscrição)|esta edição',
    giving: 'doaç*|doe|doar|apoie|apoia-nos|contribua|leitores|leitoras|jornalismo independente|donativo*',
    shop: 'afiliad*|(?:receb|ganh)* (?:uma )?(?:pequena )?comissão|links?|preços podem',
    browser: 'javascript|cookies?|navegador|bloqueador*|adblock*',
    change:
      'atualizad*|atualização|corrigid*|correção|modificad*|alterad*|versão anterior|primeira versão|por erro|erroneamente|errad*|publicad* originalmente|retific*',
    machine:
      'ia|inteligência artificial|automátic*|automaticamente|software|robô|algoritmo|modelo de linguagem|chatgpt',
    advert: 'publicidade|anúncio|anúncios',
    help: 'suicíd*|cvv|ajuda|linha de apoio|apoio emocional',
    aid: 'ajuda|apoio|violência|crise',
    contact: 'lig*|número|telefone|gratuit*|24 horas|sigilos*|anónim*|anônim*|contact*|contat*',
    greeting: 'bom dia|boa (?:tarde|noite)|olá|car[oa]s? (?:leitor*|assinante*)|bem-vind*',
  },
  ro: {
    reader:
      'tu|tine|te|ta|tău|dumneavoastră|vă|vi|poți|puteți|dacă (?:vrei|doriți|cumpărați|cumperi|ai|aveți)|(?:abonează|abonați|susține|susțineți|citește|citiți|activează|activați|acceptă|acceptați|donează|donați|sună|sunați|primește|primiți)',
    house: 'noi|nostru|noastră|noștri|noastre|ne|redacția|cititorii|cititorilor|cititori',
    self: '(?:acest|acestui|această|acestei|prezentul) (?:articol*|text*|conținut*|pagin*|știr*|materialul|material*)|articolului|articolul',
    access: 'abon*|autentific*|nelimitat|citi(?:rea|ți) în continuare',
    mail: 'newsletter*|inbox|e-?mail*|dezabon*|abon*',
    giving: 'donează|donați|donații|susține|susțineți|jurnalism* independent*',
    shop: 'afiliat*|afiliere|un (?:mic )?comision|link*',
    browser: 'javascript|cookie*|browser*|adblock*',
    change:
      'actualizat*|actualizare|corectat*|modificat*|versiune (?:anterioară|inițială)|eronat*|din greșeală',
    machine: 'ia|ai|inteligenț* artificial*|automat*|robot*',
    advert: 'publicitate|reclam*',
    help: 'suicid*|ajutor|criză|violenț*|telverde|sprijin',
    aid: 'ajutor|sprijin|violenț*',
    contact: 'sun\\p{L}{1,5}|număr*|telefon*|gratuit*|anonim*',
    greeting: 'bună (?:dimineața|ziua|seara)|dragi? cititor*|salut|bun venit',
  },
};
