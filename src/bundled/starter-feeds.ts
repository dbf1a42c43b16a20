/** A publication a reader may begin with. Nothing of this is followed unasked. */
export type StarterFeed = {
  readonly title: string;
  /** https, in the form it is fetched. */
  readonly address: string;
  readonly homeAddress: string;
  readonly subject: StarterSubject;
  /** BCP 47. */
  readonly language: string;
};

export type StarterSubject =
  | 'world'
  | 'business'
  | 'science'
  | 'technology'
  | 'climate'
  | 'culture'
  | 'sport';

/** By language, then by subject: publications known to many, at their own plain addresses. */
export const starterFeeds: readonly StarterFeed[] = [
  {
    title: 'BBC News',
    address: 'https://feeds.bbci.co.uk/news/world/rss.xml',
    homeAddress: 'https://www.bbc.co.uk/news',
    subject: 'world',
    language: 'en',
  },
  {
    title: 'The Guardian',
    address: 'https://www.theguardian.com/world/rss',
    homeAddress: 'https://www.theguardian.com/world',
    subject: 'world',
    language: 'en',
  },
  {
    title: 'CBC',
    address: 'https://www.cbc.ca/webfeed/rss/rss-canada',
    homeAddress: 'https://www.cbc.ca/news/canada',
    subject: 'world',
    language: 'en',
  },
  {
    title: 'Al Jazeera',
    address: 'https://www.aljazeera.com/xml/rss/all.xml',
    homeAddress: 'https://www.aljazeera.com/',
    subject: 'world',
    language: 'en',
  },
  {
    title: 'Deutsche Welle',
    address: 'https://rss.dw.com/rdf/rss-en-all',
    homeAddress: 'https://www.dw.com/en/',
    subject: 'world',
    language: 'en',
  },
  {
    title: 'The Japan Times',
    address: 'https://www.japantimes.co.jp/feed/',
    homeAddress: 'https://www.japantimes.co.jp/',
    subject: 'world',
    language: 'en',
  },
  {
    title: 'BBC News: Business',
    address: 'https://feeds.bbci.co.uk/news/business/rss.xml',
    homeAddress: 'https://www.bbc.co.uk/news/business',
    subject: 'business',
    language: 'en',
  },
  {
    title: 'Nature',
    address: 'https://www.nature.com/nature.rss',
    homeAddress: 'https://www.nature.com/nature',
    subject: 'science',
    language: 'en',
  },
  {
    title: 'ScienceDaily',
    address: 'https://www.sciencedaily.com/rss/all.xml',
    homeAddress: 'https://www.sciencedaily.com/',
    subject: 'science',
    language: 'en',
  },
  {
    title: 'NASA',
    address: 'https://www.nasa.gov/news-release/feed/',
    homeAddress: 'https://www.nasa.gov/',
    subject: 'science',
    language: 'en',
  },
  {
    title: 'Phys.org',
    address: 'https://phys.org/rss-feed/',
    homeAddress: 'https://phys.org/',
    subject: 'science',
    language: 'en',
  },
  {
    title: 'Ars Technica',
    address: 'https://arstechnica.com/feed/',
    homeAddress: 'https://arstechnica.com/',
    subject: 'technology',
    language: 'en',
  },
  {
    title: 'The Verge',
    address: 'https://www.theverge.com/rss/index.xml',
    homeAddress: 'https://www.theverge.com/',
    subject: 'technology',
    language: 'en',
  },
  {
    title: 'LWN.net',
    address: 'https://lwn.net/headlines/rss',
    homeAddress: 'https://lwn.net/',
    subject: 'technology',
    language: 'en',
  },
  {
    title: 'Hackaday',
    address: 'https://hackaday.com/blog/feed/',
    homeAddress: 'https://hackaday.com/',
    subject: 'technology',
    language: 'en',
  },
  {
    title: 'The Guardian: Climate',
    address: 'https://www.theguardian.com/environment/climate-crisis/rss',
    homeAddress: 'https://www.theguardian.com/environment/climate-crisis',
    subject: 'climate',
    language: 'en',
  },
  {
    title: 'The Conversation',
    address: 'https://theconversation.com/uk/articles.atom',
    homeAddress: 'https://theconversation.com/uk',
    subject: 'culture',
    language: 'en',
  },
  {
    title: 'Atlas Obscura',
    address: 'https://www.atlasobscura.com/feeds/latest',
    homeAddress: 'https://www.atlasobscura.com/',
    subject: 'culture',
    language: 'en',
  },
  {
    title: 'BBC Sport',
    address: 'https://feeds.bbci.co.uk/sport/rss.xml',
    homeAddress: 'https://www.bbc.co.uk/sport',
    subject: 'sport',
    language: 'en',
  },
  {
    title: 'El País',
    address: 'https://feeds.elpais.com/mrss-s/pages/ep/site/elpais.com/portada',
    homeAddress: 'https://elpais.com/',
    subject: 'world',
    language: 'es',
  },
  {
    title: 'elDiario.es',
    address: 'https://www.eldiario.es/rss/',
    homeAddress: 'https://www.eldiario.es/',
    subject: 'world',
    language: 'es',
  },
  {
    title: 'La Vanguardia',
    address: 'https://www.lavanguardia.com/rss/home.xml',
    homeAddress: 'https://www.lavanguardia.com/',
    subject: 'world',
    language: 'es',
  },
  {
    title: 'Milenio',
    address: 'https://www.milenio.com/rss',
    homeAddress: 'https://www.milenio.com/',
    subject: 'world',
    language: 'es',
  },
  {
    title: 'Xataka',
    address: 'https://www.xataka.com/index.xml',
    homeAddress: 'https://www.xataka.com/',
    subject: 'technology',
    language: 'es',
  },
  {
    title: 'tagesschau',
    address: 'https://www.tagesschau.de/infoservices/alle-meldungen-100~rss2.xml',
    homeAddress: 'https://www.tagesschau.de/',
    subject: 'world',
    language: 'de',
  },
  {
    title: 'ZEIT ONLINE',
    address: 'https://newsfeed.zeit.de/index',
    homeAddress: 'https://www.zeit.de/',
    subject: 'world',
    language: 'de',
  },
  {
    title: 'Deutschlandfunk',
    address: 'https://www.deutschlandfunk.de/nachrichten-100.rss',
    homeAddress: 'https://www.deutschlandfunk.de/',
    subject: 'world',
    language: 'de',
  },
  {
    title: 'SRF News',
    address: 'https://www.srf.ch/news/bnf/rss/1890',
    homeAddress: 'https://www.srf.ch/news',
    subject: 'world',
    language: 'de',
  },
  {
    title: 'DER STANDARD: Wissenschaft',
    address: 'https://www.derstandard.at/rss/wissenschaft',
    homeAddress: 'https://www.derstandard.at/wissenschaft',
    subject: 'science',
    language: 'de',
  },
  {
    title: 'heise online',
    address: 'https://www.heise.de/rss/heise-atom.xml',
    homeAddress: 'https://www.heise.de/',
    subject: 'technology',
    language: 'de',
  },
  {
    title: 'Le Monde',
    address: 'https://www.lemonde.fr/rss/une.xml',
    homeAddress: 'https://www.lemonde.fr/',
    subject: 'world',
    language: 'fr',
  },
  {
    title: 'France 24',
    address: 'https://www.france24.com/fr/france/rss',
    homeAddress: 'https://www.france24.com/fr/',
    subject: 'world',
    language: 'fr',
  },
  {
    title: 'Le Temps',
    address: 'https://www.letemps.ch/articles.rss',
    homeAddress: 'https://www.letemps.ch/',
    subject: 'world',
    language: 'fr',
  },
  {
    title: 'The Conversation France',
    address: 'https://theconversation.com/fr/articles.atom',
    homeAddress: 'https://theconversation.com/fr',
    subject: 'culture',
    language: 'fr',
  },
  {
    title: 'Observador',
    address: 'https://observador.pt/feed/',
    homeAddress: 'https://observador.pt/',
    subject: 'world',
    language: 'pt',
  },
  {
    title: 'RTP Notícias',
    address: 'https://www.rtp.pt/noticias/rss',
    homeAddress: 'https://www.rtp.pt/noticias',
    subject: 'world',
    language: 'pt',
  },
  {
    title: 'Folha de S.Paulo',
    address: 'https://feeds.folha.uol.com.br/emcimadahora/rss091.xml',
    homeAddress: 'https://www.folha.uol.com.br/',
    subject: 'world',
    language: 'pt',
  },
  {
    title: 'Folha: Ciência',
    address: 'https://feeds.folha.uol.com.br/ciencia/rss091.xml',
    homeAddress: 'https://www1.folha.uol.com.br/ciencia/',
    subject: 'science',
    language: 'pt',
  },
  {
    title: 'ANSA',
    address: 'https://www.ansa.it/sito/ansait_rss.xml',
    homeAddress: 'https://www.ansa.it/',
    subject: 'world',
    language: 'it',
  },
  {
    title: 'Il Post',
    address: 'https://www.ilpost.it/feed/',
    homeAddress: 'https://www.ilpost.it/',
    subject: 'world',
    language: 'it',
  },
  {
    title: 'Internazionale',
    address: 'https://www.internazionale.it/sitemaps/rss.xml',
    homeAddress: 'https://www.internazionale.it/',
    subject: 'culture',
    language: 'it',
  },
  {
    title: 'La Gazzetta dello Sport',
    address: 'https://www.gazzetta.it/dynamic-feed/rss/section/last.xml',
    homeAddress: 'https://www.gazzetta.it/',
    subject: 'sport',
    language: 'it',
  },
  {
    title: '朝日新聞',
    address: 'https://www.asahi.com/rss/asahi/newsheadlines.rdf',
    homeAddress: 'https://www.asahi.com/',
    subject: 'world',
    language: 'ja',
  },
  {
    title: 'NHK',
    address: 'https://www3.nhk.or.jp/rss/news/cat0.xml',
    homeAddress: 'https://www3.nhk.or.jp/news/',
    subject: 'world',
    language: 'ja',
  },
  {
    title: '毎日新聞',
    address: 'https://mainichi.jp/rss/etc/mainichi-flash.rss',
    homeAddress: 'https://mainichi.jp/',
    subject: 'world',
    language: 'ja',
  },
];
