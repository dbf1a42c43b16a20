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

/** Title, address of the feed, address of the site. */
type Publication = readonly [title: string, address: string, homeAddress: string];

const about = (
  language: string,
  subject: StarterSubject,
  publications: readonly Publication[],
): StarterFeed[] =>
  publications.map(([title, address, homeAddress]) => ({ title, address, homeAddress, subject, language }));

/** By language, then by subject: publications known to many, at their own plain addresses. */
export const starterFeeds: readonly StarterFeed[] = [
  ...about('en', 'world', [
    ['BBC News', 'https://feeds.bbci.co.uk/news/world/rss.xml', 'https://www.bbc.co.uk/news'],
    ['The Guardian', 'https://www.theguardian.com/world/rss', 'https://www.theguardian.com/world'],
    ['CBC', 'https://www.cbc.ca/webfeed/rss/rss-canada', 'https://www.cbc.ca/news/canada'],
    ['Al Jazeera', 'https://www.aljazeera.com/xml/rss/all.xml', 'https://www.aljazeera.com/'],
    ['Deutsche Welle', 'https://rss.dw.com/rdf/rss-en-all', 'https://www.dw.com/en/'],
    ['The Japan Times', 'https://www.japantimes.co.jp/feed/', 'https://www.japantimes.co.jp/'],
  ]),
  ...about('en', 'business', [
    [
      'BBC News: Business',
      'https://feeds.bbci.co.uk/news/business/rss.xml',
      'https://www.bbc.co.uk/news/business',
    ],
  ]),
  ...about('en', 'science', [
    ['Nature', 'https://www.nature.com/nature.rss', 'https://www.nature.com/nature'],
    ['ScienceDaily', 'https://www.sciencedaily.com/rss/all.xml', 'https://www.sciencedaily.com/'],
    ['NASA', 'https://www.nasa.gov/news-release/feed/', 'https://www.nasa.gov/'],
    ['Phys.org', 'https://phys.org/rss-feed/', 'https://phys.org/'],
  ]),
  ...about('en', 'technology', [
    ['Ars Technica', 'https://arstechnica.com/feed/', 'https://arstechnica.com/'],
    ['The Verge', 'https://www.theverge.com/rss/index.xml', 'https://www.theverge.com/'],
    ['LWN.net', 'https://lwn.net/headlines/rss', 'https://lwn.net/'],
    ['Hackaday', 'https://hackaday.com/blog/feed/', 'https://hackaday.com/'],
  ]),
  ...about('en', 'climate', [
    [
      'The Guardian: Climate',
      'https://www.theguardian.com/environment/climate-crisis/rss',
      'https://www.theguardian.com/environment/climate-crisis',
    ],
  ]),
  ...about('en', 'culture', [
    ['The Conversation', 'https://theconversation.com/uk/articles.atom', 'https://theconversation.com/uk'],
    ['Atlas Obscura', 'https://www.atlasobscura.com/feeds/latest', 'https://www.atlasobscura.com/'],
  ]),
  ...about('en', 'sport', [
    ['BBC Sport', 'https://feeds.bbci.co.uk/sport/rss.xml', 'https://www.bbc.co.uk/sport'],
  ]),
  ...about('es', 'world', [
    ['El País', 'https://feeds.elpais.com/mrss-s/pages/ep/site/elpais.com/portada', 'https://elpais.com/'],
    ['elDiario.es', 'https://www.eldiario.es/rss/', 'https://www.eldiario.es/'],
    ['La Vanguardia', 'https://www.lavanguardia.com/rss/home.xml', 'https://www.lavanguardia.com/'],
    ['Milenio', 'https://www.milenio.com/rss', 'https://www.milenio.com/'],
  ]),
  ...about('es', 'technology', [['Xataka', 'https://www.xataka.com/index.xml', 'https://www.xataka.com/']]),
  ...about('de', 'world', [
    [
      'tagesschau',
      'https://www.tagesschau.de/infoservices/alle-meldungen-100~rss2.xml',
      'https://www.tagesschau.de/',
    ],
    ['ZEIT ONLINE', 'https://newsfeed.zeit.de/index', 'https://www.zeit.de/'],
    [
      'Deutschlandfunk',
      'https://www.deutschlandfunk.de/nachrichten-100.rss',
      'https://www.deutschlandfunk.de/',
    ],
    ['SRF News', 'https://www.srf.ch/news/bnf/rss/1890', 'https://www.srf.ch/news'],
  ]),
  ...about('de', 'science', [
    [
      'DER STANDARD: Wissenschaft',
      'https://www.derstandard.at/rss/wissenschaft',
      'https://www.derstandard.at/wissenschaft',
    ],
  ]),
  ...about('de', 'technology', [
    ['heise online', 'https://www.heise.de/rss/heise-atom.xml', 'https://www.heise.de/'],
  ]),
  ...about('fr', 'world', [
    ['Le Monde', 'https://www.lemonde.fr/rss/une.xml', 'https://www.lemonde.fr/'],
    ['France 24', 'https://www.france24.com/fr/france/rss', 'https://www.france24.com/fr/'],
    ['Le Temps', 'https://www.letemps.ch/articles.rss', 'https://www.letemps.ch/'],
  ]),
  ...about('fr', 'culture', [
    [
      'The Conversation France',
      'https://theconversation.com/fr/articles.atom',
      'https://theconversation.com/fr',
    ],
  ]),
  ...about('pt', 'world', [
    ['Observador', 'https://observador.pt/feed/', 'https://observador.pt/'],
    ['RTP Notícias', 'https://www.rtp.pt/noticias/rss', 'https://www.rtp.pt/noticias'],
    [
      'Folha de S.Paulo',
      'https://feeds.folha.uol.com.br/emcimadahora/rss091.xml',
      'https://www.folha.uol.com.br/',
    ],
  ]),
  ...about('pt', 'science', [
    [
      'Folha: Ciência',
      'https://feeds.folha.uol.com.br/ciencia/rss091.xml',
      'https://www1.folha.uol.com.br/ciencia/',
    ],
  ]),
  ...about('it', 'world', [
    ['ANSA', 'https://www.ansa.it/sito/ansait_rss.xml', 'https://www.ansa.it/'],
    ['Il Post', 'https://www.ilpost.it/feed/', 'https://www.ilpost.it/'],
  ]),
  ...about('it', 'culture', [
    ['Internazionale', 'https://www.internazionale.it/sitemaps/rss.xml', 'https://www.internazionale.it/'],
  ]),
  ...about('it', 'sport', [
    [
      'La Gazzetta dello Sport',
      'https://www.gazzetta.it/dynamic-feed/rss/section/last.xml',
      'https://www.gazzetta.it/',
    ],
  ]),
  ...about('ja', 'world', [
    ['朝日新聞', 'https://www.asahi.com/rss/asahi/newsheadlines.rdf', 'https://www.asahi.com/'],
    ['NHK', 'https://www3.nhk.or.jp/rss/news/cat0.xml', 'https://www3.nhk.or.jp/news/'],
    ['毎日新聞', 'https://mainichi.jp/rss/etc/mainichi-flash.rss', 'https://mainichi.jp/'],
  ]),
];
