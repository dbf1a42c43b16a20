import { at, dates, type Expectation, last, lead } from '../expectations';
import { atom, type Build, json, type MadeEntry, type Paper, rdf, rss } from '../made-feeds';
import { type Sibling, sibling } from '../sibling';

/** A headline, its date as it stands in the document, and the instant that it names. */
type Dated = readonly [title: string, written: string, at: number];

const dated = (name: string, build: Build, language: string, rows: readonly Dated[]): Sibling =>
  sibling(
    name,
    [
      build(
        { id: name.replace('/', '-'), name: 'Tagblatt', language },
        rows.map(([title, date]) => ({ title, date })),
      ),
    ],
    dates(Object.fromEntries(rows.map(([title, , instant]) => [title, instant]))),
  );

const weekdays: readonly Sibling[] = [
  dated('date-weekday-with-p/cs', rss, 'cs', [
    ['Kolář rezignoval kvůli zakázce na mýto', 'po 30. 11. 2026 06:10', at(30, 6, 10)],
    ['Lipno zamrzlo nejdřív za patnáct let', 'pá, 27. listopadu 2026 09:30:00 +0100', at(27, 8, 30)],
    ['Vlaky do Liberce nahradí autobusy', 'pátek 27. listopadu 2026, 11:05', at(27, 11, 5)],
  ]),
  dated('date-weekday-with-p/sk', atom, 'sk', [
    ['Most cez Váh zatvoria na dva roky', 'pondelok 30. november 2026 05:45:00 GMT', at(30, 5, 45)],
    ['Učitelia ukončili štrajk', 'pi 27 nov 2026 10:00:00 +0100', at(27, 9)],
  ]),
  dated('date-weekday-with-p/fi', rdf, 'fi', [
    ['Turun vanha silta suljetaan kahdeksi vuodeksi', 'pe 27. marraskuuta 2026 klo 9.15', at(27, 9, 15)],
    ['Sähkö kallistui pakkasten myötä', 'perjantai 27.11.2026 08:20', at(27, 8, 20)],
    ['Norppakanta kasvoi jälleen', 'ma 30.11.2026 klo 06:20', at(30, 6, 20)],
  ]),
  dated('date-weekday-with-p/et-tr', rss, 'tr', [
    ['Vana sild suletakse autodele', 'P, 29 nov 2026 07:40:00 +0000', at(29, 7, 40)],
    ['Malatya’da deprem: Üç kişi öldü', 'Pzt, 30 Kas 2026 06:00:00 +0300', at(30, 3)],
    ['Kapadokya’da balon turlarına rüzgâr engeli', 'Pazar, 29 Kasım 2026 09:10 +0300', at(29, 6, 10)],
    ['Fındık üreticileri fiyatı düşük buluyor', 'Pazar 29 Kas 2026 08:00:00 +0300', at(29, 5)],
  ]),
  dated('date-weekday-with-p/lt-lv', rss, 'lt', [
    ['Senasis tiltas uždaromas dvejiems metams', 'Pr, 30 lapkr. 2026 06:05:00 +0200', at(30, 4, 5)],
    ['Tiltu slēdz uz diviem gadiem', 'Piektd, 27 nov 2026 10:00:00 +0200', at(27, 8)],
  ]),
  dated('date-weekday-with-p/half-days', rss, 'en', [
    ['Bridge closes at noon for inspection', 'Sunday 29 November 2026, 1:05 p.m.', at(29, 13, 5)],
    ['Snow closes the pass', 'Nov 29, 2026 12:20 AM', at(29, 0, 20)],
    ['다리 폐쇄를 시의회가 의결하다', '2026년 11월 29일 오후 4:30', at(29, 16, 30)],
    ['市议会通过关闭旧桥的决定', '2026年11月29日 下午3:15', at(29, 15, 15)],
    ['Η γέφυρα κλείνει για δύο χρόνια', '29 Νοεμβρίου 2026, 5:40 μ.μ.', at(29, 17, 40)],
  ]),
];

const published: readonly Sibling[] = [
  dated('date-published-at/de', rss, 'de', [
    ['Stadtrat sperrt die alte Brücke', 'Veröffentlicht am 30. November 2026 um 06:00 Uhr', at(30, 6)],
    ['Markt zieht ins Straßenbahndepot', 'Stand: 29.11.2026, 09:00', at(29, 9)],
    ['Bäcker suchen Lehrlinge', 'Publiziert: 28. Nov. 2026 08:15 UTC', at(28, 8, 15)],
  ]),
  dated('date-published-at/fr', atom, 'fr', [
    ['La cantine du lycée passe au local', 'Publié le 30 novembre 2026 à 06h15', at(30, 6, 15)],
    ['Une baleine au large de Noirmoutier', 'Paru le 29/11/2026 à 09:30', at(29, 9, 30)],
    ['Le maire démissionne', 'Posté le samedi 28 novembre 2026 à 10h05', at(28, 10, 5)],
  ]),
  dated('date-published-at/es-pt', rss, 'es', [
    ['El pleno cierra el puente viejo', 'Publicado el 30 de noviembre de 2026 a las 06:20', at(30, 6, 20)],
    ['Câmara fecha a ponte velha', 'Publicado em 29 de novembro de 2026 às 9:45', at(29, 9, 45)],
  ]),
  dated('date-published-at/pl-ru', rdf, 'pl', [
    ['Rada zamyka stary most na dwa lata', 'Opublikowano: 30 listopada 2026, 06:30', at(30, 6, 30)],
    ['Promy dodadzą kursy zimą', 'przez Redakcja, 29.11.2026 08:10', at(29, 8, 10)],
    ['Старый мост закроют на два года', 'Опубликовано 28 ноября 2026 в 09:00', at(28, 9)],
  ]),
  dated('date-published-at/not-a-mark-in-a-name', rss, 'en', [
    ['Wolf sighted near Oberheim', 'Posted by P.M. Novak, 29 Nov 2026 07:05:00 GMT', at(29, 7, 5)],
    ['Apple harvest worst in twenty years', 'A.M. Berg: 28 November 2026 12:10 UTC', at(28, 12, 10)],
  ]),
  dated('date-published-at/en-behind', json, 'en', [
    ['Old bridge to close for two years', '30 November 2026 06:40 (published)', at(30, 6, 40)],
    ['Tram depot becomes a market', 'First posted: November 29, 2026, 9:10', at(29, 9, 10)],
    ['Pony round-up on the coast road', 'Last modified by Pam on 28 Nov 2026 07:00:00 GMT', at(28, 7)],
  ]),
];

/** @param undated headlines that are told and bear no date */
const told =
  (count: number, undated: readonly string[]): Expectation =>
  (editions) => {
    const { stories } = last(editions);
    return [
      ...(stories.length === count ? [] : [`${stories.length} stories instead of ${count}`]),
      ...undated.flatMap((title) => {
        const story = stories.find((one) => one.title === title);
        if (story === undefined) return [`not told: ${title}`];
        return story.publishedAt === null
          ? []
          : [`${title}: ${new Date(story.publishedAt).toISOString()} is told as its date`];
      }),
    ];
  };

const paper = (id: string, name: string, language: string): Paper => ({ id, name, language });

const epoch: readonly Sibling[] = [
  sibling(
    'date-epoch/de-zone',
    [
      rss(paper('hafenpost', 'Hafenpost', 'de'), [
        { title: 'Sturm deckt die Markthalle ab', date: 'Thu, 01 Jan 1970 01:00:00 +0100' },
        { title: 'Bürgermeister tritt zurück', date: 'Wed, 31 Dec 1969 19:00:00 -0500' },
        { title: 'Bücherei öffnet samstags', date: at(30, 4) },
      ]),
    ],
    told(3, ['Sturm deckt die Markthalle ab', 'Bürgermeister tritt zurück']),
  ),
  sibling(
    'date-epoch/ja-atom-other-zeros',
    [
      atom(paper('minato', 'みなと日報', 'ja'), [
        { title: '市場の屋根、強風で飛ばされる', date: '0001-01-01T00:00:00Z' },
        { title: '市長が辞任、入札問題で', date: '1970-01-01T09:00:00+09:00' },
        { title: '図書館、土曜も開館へ', date: at(30, 4) },
      ]),
    ],
    told(3, ['市場の屋根、強風で飛ばされる', '市長が辞任、入札問題で']),
  ),
  sibling(
    'date-epoch/es-json',
    [
      json(paper('faro', 'El Faro de la Ría', 'es'), [
        { title: 'El viento arranca el techo del mercado', date: '1970-01-01T00:00:01Z' },
        { title: 'Dimite la alcaldesa por un contrato', date: '1970-01-01' },
        { title: 'La biblioteca abrirá los sábados', date: at(30, 4) },
      ]),
    ],
    told(3, ['El viento arranca el techo del mercado', 'Dimite la alcaldesa por un contrato']),
  ),
  sibling(
    'date-epoch/not-in-a-text-on-history',
    [
      rss(paper('mercury', 'Estuary Mercury', 'en'), [
        {
          title: 'On 1 January 1970 the last steam ferry left Port Vale',
          date: at(30, 5),
          text: 'On 1 January 1970 the last steam ferry left Port Vale. A film shows it.',
        },
        { title: 'Archive: the flood of 1953', date: 'Sun, 01 Feb 1953 08:00:00 GMT' },
        { title: 'Library to open on Saturdays', date: at(30, 4) },
      ]),
    ],
    (editions) => [
      ...dates({ 'On 1 January 1970 the last steam ferry left Port Vale': at(30, 5) })(editions),
      ...(last(editions).stories.some(({ title }) => title.startsWith('Archive'))
        ? ['a page of 1953 is told as news']
        : []),
    ],
  ),
];

const news = (language: string, titles: readonly string[]): readonly MadeEntry[] =>
  titles.map((title, place) => ({ title, date: at(30, 3 - place), text: `${title}. ${language}.` }));

/** Pages that bear the time of the last build, beside a paper whose dates are true. */
const built = (
  name: string,
  build: Build,
  language: string,
  pages: readonly (readonly [title: string, date: string])[],
  headlines: readonly string[],
): Sibling =>
  sibling(
    name,
    [
      build(
        paper(`${language}-pages`, 'Pages', language),
        pages.map(([title, date]) => ({ title, date })),
      ),
      rss(paper(`${language}-news`, 'News', language), news(language, headlines)),
    ],
    lead(new RegExp(headlines.join('|'))),
  );

const sameInstant: readonly Sibling[] = [
  built(
    'date-all-the-same/de-seconds-apart',
    atom,
    'de',
    [
      'Rosen richtig schneiden',
      'Unsere zehn besten Suppen',
      'Frag die Tierärztin',
      'Kleine Dorfgeschichte',
    ].map((title, place) => [title, `2026-11-30T06:30:0${place}Z`] as const),
    ['Stadtrat billigt die Straßenbahn nach langer Debatte', 'Hochwasser sperrt drei Straßen im Tal'],
  ),
  built(
    'date-all-the-same/fr-day-alone',
    rss,
    'fr',
    [
      'Tailler ses rosiers',
      'Dix soupes d’hiver',
      'Le vétérinaire répond',
      'Petite histoire du village',
      'Contact',
    ].map((title) => [title, '30 novembre 2026'] as const),
    ['Le conseil adopte la ligne de tramway', 'Trois routes coupées par la crue'],
  ),
  built(
    'date-all-the-same/ja-rdf',
    rdf,
    'ja',
    ['バラの剪定のこつ', '冬のスープ十選', '獣医に聞く', '村の小さな歴史'].map(
      (title) => [title, '2026-11-30T15:30:00+09:00'] as const,
    ),
    ['市議会、路面電車の延伸を可決', '大雨で三つの県道が通行止め'],
  ),
  sibling(
    'date-all-the-same/not-two-that-came-together',
    [
      rss(paper('mercury', 'Estuary Mercury', 'en'), [
        { title: 'Ferry runs aground off Sandhaven', date: at(30, 6) },
        { title: 'Minister opens inquiry into bonuses', date: at(30, 6) },
        { title: 'Owls return to the church tower', date: at(29, 20) },
        { title: 'Brewery wins national award', date: at(29, 18) },
      ]),
    ],
    dates({
      'Ferry runs aground off Sandhaven': at(30, 6),
      'Minister opens inquiry into bonuses': at(30, 6),
      'Owls return to the church tower': at(29, 20),
    }),
  ),
  sibling(
    'date-all-the-same/not-a-weekly-of-one-hour',
    [
      atom(paper('essays', 'Sonntagsessay', 'de'), [
        { title: 'Vom Gehen im Regen', date: at(29, 6) },
        { title: 'Von der Geduld der Reiher', date: at(22, 6) },
        { title: 'Von Landkarten aus Papier', date: at(15, 6) },
      ]),
    ],
    dates({ 'Vom Gehen im Regen': at(29, 6) }),
  ),
];

export const dateCases: readonly Sibling[] = [...weekdays, ...published, ...epoch, ...sameInstant];
