import { at, headlines } from '../expectations';
import { atom, type Build, json, type MadeEntry, type Paper, rdf, rss } from '../made-feeds';
import { type Sibling, sibling } from '../sibling';

/** What stands in the document in place of a title, and what a reader should see. */
type Shown = readonly [given: string, seen: string];

const entriesOf = (given: readonly string[], ofTitle: (title: string) => MadeEntry): readonly MadeEntry[] =>
  given.map((title, place) => ({ ...ofTitle(title), date: at(30, 5) - place * 3_600_000 }));

/** @param given title elements as they stand in the document */
const elements = (name: string, build: Build, language: string, rows: readonly Shown[]): Sibling =>
  sibling(
    name,
    [
      build(
        { id: name.replace('/', '-'), name: 'Werkstatt', language },
        entriesOf(
          rows.map(([given]) => given),
          (titleElement) => ({ titleElement }),
        ),
      ),
    ],
    headlines(...rows.map(([, seen]) => seen)),
  );

const plain = (name: string, build: Build, paper: Paper, rows: readonly Shown[]): Sibling =>
  sibling(
    name,
    [
      build(
        paper,
        entriesOf(
          rows.map(([given]) => given),
          (title) => ({ title }),
        ),
      ),
    ],
    headlines(...rows.map(([, seen]) => seen)),
  );

const title = (text: string): string => `<title>${text}</title>`;
const html = (text: string): string => `<title type="html">${text}</title>`;
const text = (given: string): string => `<title type="text">${given}</title>`;

const brackets: readonly Sibling[] = [
  elements('title-angle-brackets/de', rss, 'de', [
    [
      title('<![CDATA[Warum <article> und <section> nicht dasselbe sind]]>'),
      'Warum <article> und <section> nicht dasselbe sind',
    ],
    [title('Der &lt;title&gt; gehört in den &lt;head&gt;'), 'Der <title> gehört in den <head>'],
    [title('<![CDATA[Wenn x<y, dann steigt der Ertrag um 3 %]]>'), 'Wenn x<y, dann steigt der Ertrag um 3 %'],
    [
      title('<![CDATA[„Der <strong>Untergang</strong>“ kehrt ins Kino zurück]]>'),
      '„Der Untergang“ kehrt ins Kino zurück',
    ],
  ]),
  elements('title-angle-brackets/atom', atom, 'en', [
    [text('Replacing &lt;marquee&gt; after thirty years'), 'Replacing <marquee> after thirty years'],
    [
      html('The &amp;lt;dialog&amp;gt; element, &lt;em&gt;explained&lt;/em&gt;'),
      'The <dialog> element, explained',
    ],
    [html('H&lt;sub&gt;2&lt;/sub&gt;O on a small planet'), 'H2O on a small planet'],
    [
      text('How Map&lt;String, List&lt;Int&gt;&gt; eats your memory'),
      'How Map<String, List<Int>> eats your memory',
    ],
  ]),
  plain('title-angle-brackets/json-ja', json, { id: 'kobo', name: '工房', language: 'ja' }, [
    ['<ruby>要素の正しい使い方', '<ruby>要素の正しい使い方'],
    ['<速報>港が凍る', '<速報>港が凍る'],
    ['売上<費用の年、三社が赤字', '売上<費用の年、三社が赤字'],
  ]),
  elements('title-angle-brackets/typography', rss, 'fr', [
    [
      title('&lt;&lt; Nous tiendrons &gt;&gt;, promettent les éboueurs'),
      '<< Nous tiendrons >>, promettent les éboueurs',
    ],
    [
      title('<![CDATA[Paris -> Brest en 3 h : le train plus rapide que l’avion]]>'),
      'Paris -> Brest en 3 h : le train plus rapide que l’avion',
    ],
    [
      title('<![CDATA[J’ai <3 ton quartier : l’affiche qui fâche]]>'),
      'J’ai <3 ton quartier : l’affiche qui fâche',
    ],
    [
      title('Moins de 5 &lt; 10 euros : la carte qui change tout'),
      'Moins de 5 < 10 euros : la carte qui change tout',
    ],
  ]),
  elements('title-angle-brackets/markup-goes', rss, 'es', [
    [title('<![CDATA[<p>El pleno cierra el <i>puente viejo</i></p>]]>'), 'El pleno cierra el puente viejo'],
    [
      title('&lt;span class=&quot;kicker&quot;&gt;Granada&lt;/span&gt; duerme fuera de casa'),
      'Granada duerme fuera de casa',
    ],
    [title('<![CDATA[<a href="https://faro.example/1">Dimite la alcaldesa</a>]]>'), 'Dimite la alcaldesa'],
    [title('<![CDATA[Un oso<br/>en el garaje]]>'), 'Un oso en el garaje'],
  ]),
];

const entities: readonly Sibling[] = [
  elements('entities-thrice/de', rss, 'de', [
    [
      title('B&amp;amp;uuml;cherei &amp;amp;amp; Caf&amp;amp;eacute; &amp;amp;ouml;ffnen'),
      'Bücherei & Café öffnen',
    ],
    [
      title('&amp;amp;bdquo;Genug ist genug&amp;amp;ldquo;: B&amp;amp;auml;cker streiken'),
      '„Genug ist genug“: Bäcker streiken',
    ],
  ]),
  elements('entities-thrice/ru-numeric', rdf, 'ru', [
    [title('&amp;amp;#171;Северная&amp;amp;#187;: шахту закроют'), '«Северная»: шахту закроют'],
    [title('Цена нефти &amp;amp;#8212; 61&amp;amp;nbsp;доллар'), 'Цена нефти — 61 доллар'],
  ]),
  plain('entities-thrice/json', json, { id: 'rock', name: 'Rock & Roll', language: 'en' }, [
    ['Smith &amp;amp; Sons close after 140 years', 'Smith & Sons close after 140 years'],
    ['Mayor: &amp;quot;I did not sign it&amp;quot;', 'Mayor: "I did not sign it"'],
  ]),
  elements('entities-thrice/cdata', atom, 'fr', [
    [
      html('<![CDATA[P&amp;amp;eacute;nurie d&amp;amp;rsquo;eau &amp;amp;agrave; No&amp;amp;euml;l]]>'),
      'Pénurie d’eau à Noël',
    ],
  ]),
  elements('entities-thrice/not-a-lesson-on-entities', atom, 'en', [
    [text('When to write &lt; in a page'), 'When to write < in a page'],
    [text('R&amp;D budget of Kestrel doubled'), 'R&D budget of Kestrel doubled'],
    [text('AT&amp;T; and other names with marks'), 'AT&T; and other names with marks'],
  ]),
];

const outlets: readonly Sibling[] = [
  plain('outlet-in-titles/de', atom, { id: 'hafenpost', name: 'Hafenpost', language: 'de' }, [
    ['Brücke wird gesperrt – Hafenpost', 'Brücke wird gesperrt'],
    ['Bäcker suchen Lehrlinge – Hafenpost', 'Bäcker suchen Lehrlinge'],
    ['Streit um Windräder – und kein Ende – Hafenpost', 'Streit um Windräder – und kein Ende'],
  ]),
  plain('outlet-in-titles/fr-in-front', rss, { id: 'phare', name: 'Le Phare du Littoral', language: 'fr' }, [
    ['Le Phare du Littoral | Une baleine dans la rade', 'Une baleine dans la rade'],
    ['Le Phare du Littoral | Grève des éboueurs', 'Grève des éboueurs'],
    ['Le Phare du Littoral | La criée reprise', 'La criée reprise'],
  ]),
  plain(
    'outlet-in-titles/ru',
    rss,
    { id: 'gavan', name: 'Гаванский вестник — новости порта', language: 'ru' },
    [
      ['Старый мост закроют на два года - Гаванский вестник', 'Старый мост закроют на два года'],
      ['Ледокол застрял в Карском море - Гаванский вестник', 'Ледокол застрял в Карском море'],
      ['Шахту «Северная» закроют - Гаванский вестник', 'Шахту «Северная» закроют'],
    ],
  ),
  plain('outlet-in-titles/zh', json, { id: 'chenbao', name: '城市晨报', language: 'zh' }, [
    ['兰宁高铁列车脱轨_城市晨报', '兰宁高铁列车脱轨'],
    ['图书馆周末延长开放_城市晨报', '图书馆周末延长开放'],
    ['苹果产量创新低_城市晨报', '苹果产量创新低'],
  ]),
  plain(
    'outlet-in-titles/en-section-and-outlet',
    rss,
    { id: 'mercury', name: 'Estuary Mercury', language: 'en' },
    [
      ['Ferry runs aground | Local | Estuary Mercury', 'Ferry runs aground | Local'],
      ['Minister opens inquiry | Politics | Estuary Mercury', 'Minister opens inquiry | Politics'],
      ['Rovers sign winger | Sport | Estuary Mercury', 'Rovers sign winger | Sport'],
    ],
  ),
  plain('outlet-in-titles/en-nearly-all', rss, { id: 'mercury', name: 'Estuary Mercury', language: 'en' }, [
    ['Ferry runs aground | Estuary Mercury', 'Ferry runs aground'],
    ['Minister opens inquiry | Estuary Mercury', 'Minister opens inquiry'],
    ['Rovers sign winger | Estuary Mercury', 'Rovers sign winger'],
    ['Owls return to the tower | Estuary Mercury', 'Owls return to the tower'],
    ['Reader survey: what should change?', 'Reader survey: what should change?'],
  ]),
  plain(
    'outlet-in-titles/not-a-town-of-the-same-name',
    rss,
    { id: 'sandhaven', name: 'Sandhaven', language: 'en' },
    [
      ['Ferry runs aground off Sandhaven', 'Ferry runs aground off Sandhaven'],
      ['Record tide floods Sandhaven', 'Record tide floods Sandhaven'],
      ['Why four doctors are leaving Sandhaven', 'Why four doctors are leaving Sandhaven'],
    ],
  ),
  plain(
    'outlet-in-titles/not-what-two-titles-share',
    atom,
    { id: 'kurier', name: 'Talkurier', language: 'de' },
    [
      ['Weinernte im Frost – ein Rundgang', 'Weinernte im Frost – ein Rundgang'],
      ['Der Stadtpark bei Nacht – ein Rundgang', 'Der Stadtpark bei Nacht – ein Rundgang'],
      ['Stadtrat billigt Straßenbahn', 'Stadtrat billigt Straßenbahn'],
    ],
  ),
];

export const titleCases: readonly Sibling[] = [...brackets, ...entities, ...outlets];
