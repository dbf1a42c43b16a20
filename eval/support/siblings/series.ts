import { at, type Expectation, toldOver } from '../expectations';
import { atom, type Build, json, type MadeEntry, rdf, rss } from '../made-feeds';
import { type Sibling, sibling } from '../sibling';

const DAYS = [26, 27, 28, 29, 30];

/** An instalment a day, the newest first, and an edition every morning. */
const daily = (
  name: string,
  build: Build,
  language: string,
  instalments: readonly (readonly [title: string, text?: string])[],
  expects: Expectation,
  beside: readonly MadeEntry[] = [],
): Sibling => {
  const entries = instalments.map(
    ([title, text], place): MadeEntry => ({
      title,
      guid: `${name}-${place}`,
      link: `https://series.example/${name}/${place}`,
      date: at(DAYS[place] ?? 30, 5),
      ...(text === undefined ? {} : { text }),
    }),
  );
  return sibling(
    name,
    [build({ id: name.replace('/', '-'), name: 'Serie', language }, [...entries.reverse(), ...beside])],
    expects,
    DAYS.map((day) => at(day, 7)),
  );
};

export const seriesCases: readonly Sibling[] = [
  daily(
    'series-podcast/de',
    atom,
    'de',
    [
      [
        'Frühstück mit Nachrichten – Donnerstag, 26. November',
        'Haushaltsstreit im Kabinett und ein Wal im Hafen. Mit Anna Moor.',
      ],
      [
        'Frühstück mit Nachrichten – Freitag, 27. November',
        'Der Bahnstreik ist abgesagt, der Luchs kehrt zurück. Mit Ben Hügel.',
      ],
      [
        'Frühstück mit Nachrichten – Samstag, 28. November',
        'Eine Bank bricht zusammen, was heißt das für Sparer? Mit Anna Moor.',
      ],
      ['Frühstück mit Nachrichten – Sonntag, 29. November', 'Norland geht in die Stichwahl. Mit Ben Hügel.'],
      [
        'Frühstück mit Nachrichten – Montag, 30. November',
        'Friedensgespräche in der Hauptstadt. Mit Anna Moor.',
      ],
    ],
    toldOver(5, /Frühstück/),
  ),
  daily(
    'series-podcast/fr-number-first',
    rss,
    'fr',
    [
      ['#411 – L’heure du port', 'Budget : le gouvernement divisé. Une baleine dans la rade.'],
      ['#412 – L’heure du port', 'La grève du rail est levée. Le retour du lynx.'],
      ['#413 – L’heure du port', 'Une banque fait faillite, que deviennent les épargnants ?'],
      ['#414 – L’heure du port', 'Second tour en Norlande.'],
      ['#415 – L’heure du port', 'Les pourparlers de paix s’ouvrent.'],
    ],
    toldOver(5, /heure du port/),
  ),
  daily(
    'series-podcast/ko',
    json,
    'ko',
    [
      ['아침 창가 11월 26일 목요일', '예산안을 둘러싼 내각의 갈등을 다룹니다. 진행 안모아.'],
      ['아침 창가 11월 27일 금요일', '철도 파업이 철회됐습니다. 진행 배언덕.'],
      ['아침 창가 11월 28일 토요일', '은행 파산, 예금자는 어떻게 되나. 진행 안모아.'],
      ['아침 창가 11월 29일 일요일', '노를란드 결선 투표를 내다봅니다. 진행 배언덕.'],
      ['아침 창가 11월 30일 월요일', '평화 회담이 시작됩니다. 진행 안모아.'],
    ],
    toldOver(5, /아침 창가/),
  ),
  daily(
    'series-podcast/es-roman-and-part',
    rss,
    'es',
    [
      ['La ría perdida, capítulo I', 'Un barco desaparece en 1911.'],
      ['La ría perdida, capítulo II', 'La viuda del capitán habla por primera vez.'],
      ['La ría perdida, capítulo III', 'El diario aparece en un desván.'],
      ['La ría perdida, capítulo IV', 'Un buzo encuentra la campana.'],
      ['La ría perdida, capítulo V', 'Quién mintió ante el juez.'],
    ],
    toldOver(5, /ría perdida/),
  ),
  daily(
    'series-podcast/ru-ordinals',
    atom,
    'ru',
    [
      ['Потерянная бухта. Часть первая', 'В 1911 году исчезает пароход.'],
      ['Потерянная бухта. Часть вторая', 'Вдова капитана рассказывает впервые.'],
      ['Потерянная бухта. Часть третья', 'Дневник находят на чердаке.'],
      ['Потерянная бухта. Часть четвёртая', 'Водолаз поднимает колокол.'],
      ['Потерянная бухта. Часть пятая', 'Кто солгал судье.'],
    ],
    toldOver(5, /бухта/),
  ),
  daily(
    'series-comic/ja',
    rss,
    'ja',
    ['一', '二', '三', '四', '五'].map((_, place) => [`ブリキのロボ　第${211 + place}話`] as const),
    toldOver(5, /ブリキのロボ/),
  ),
  daily(
    'series-comic/pl-date-in-front',
    atom,
    'pl',
    [26, 27, 28, 29, 30].map((day) => [`2026-11-${day} – Blaszany robot`] as const),
    toldOver(5, /Blaszany robot/),
  ),
  daily(
    'series-comic/en-weekday-alone',
    rdf,
    'en',
    ['Thursday', 'Friday', 'Saturday', 'Sunday', 'Monday'].map((day) => [`Lighthouse Cat (${day})`] as const),
    toldOver(5, /Lighthouse Cat/),
  ),
  daily(
    'series-figures/de',
    rss,
    'de',
    [
      [
        'Cholera in Port Vale: 120 Erkrankte, zwei Tote',
        'Die Behörden melden am Donnerstag 120 Erkrankte und zwei Tote.',
      ],
      [
        'Cholera in Port Vale: 180 Erkrankte, fünf Tote',
        'Die Behörden melden am Freitag 180 Erkrankte und fünf Tote.',
      ],
      [
        'Cholera in Port Vale: 260 Erkrankte, neun Tote',
        'Die Behörden melden am Samstag 260 Erkrankte und neun Tote.',
      ],
      [
        'Cholera in Port Vale: 410 Erkrankte, 14 Tote',
        'Die Behörden melden am Sonntag 410 Erkrankte und 14 Tote.',
      ],
      [
        'Cholera in Port Vale: 630 Erkrankte, 31 Tote',
        'Die Behörden melden am Montag 630 Erkrankte und 31 Tote.',
      ],
    ],
    toldOver(5, /Cholera/),
  ),
  daily(
    'series-figures/es-with-other-news',
    json,
    'es',
    [
      [
        'El incendio de la sierra quema ya 1.200 hectáreas',
        'El incendio avanza hacia el norte. Hay 90 evacuados.',
      ],
      ['El incendio de la sierra quema ya 3.400 hectáreas', 'El viento cambió de noche. Hay 400 evacuados.'],
      ['El incendio de la sierra quema ya 5.900 hectáreas', 'Un bombero está herido. Hay 1.100 evacuados.'],
      [
        'El incendio de la sierra quema ya 8.000 hectáreas',
        'Llegan aviones de Portugal. Hay 2.300 evacuados.',
      ],
      [
        'El incendio de la sierra quema ya 9.700 hectáreas',
        'La lluvia ayuda por primera vez. Hay 2.300 evacuados.',
      ],
    ],
    toldOver(5, /incendio/),
    [
      {
        title: 'Dimite la alcaldesa por un contrato',
        text: 'La alcaldesa dimitió el sábado. Un juez investiga.',
        date: at(28, 12),
      },
      {
        title: 'La biblioteca abrirá los sábados',
        text: 'La biblioteca abrirá desde enero. Faltan voluntarios.',
        date: at(29, 12),
      },
      {
        title: 'Un oso se cuela en un garaje',
        text: 'El oso comió manzanas. Nadie resultó herido.',
        date: at(27, 12),
      },
    ],
  ),
  daily(
    'series-figures/it-written-out',
    atom,
    'it',
    [
      ['Colera a Port Vale: due morti, novanta malati', 'Le autorità contano giovedì due morti.'],
      ['Colera a Port Vale: cinque morti, centoventi malati', 'Le autorità contano venerdì cinque morti.'],
      ['Colera a Port Vale: nove morti, duecento malati', 'Le autorità contano sabato nove morti.'],
      ['Colera a Port Vale: quattordici morti, trecento malati', 'Le autorità contano domenica 14 morti.'],
      ['Colera a Port Vale: ventuno morti, quattrocento malati', 'Le autorità contano lunedì 21 morti.'],
    ],
    toldOver(5, /Colera/),
  ),
  daily(
    'series-figures/hi',
    rss,
    'hi',
    [
      ['कोसी की बाढ़ में अब तक 4 की मौत', 'प्रशासन ने गुरुवार को 4 मौतों की पुष्टि की।'],
      ['कोसी की बाढ़ में अब तक 9 की मौत', 'प्रशासन ने शुक्रवार को 9 मौतों की पुष्टि की।'],
      ['कोसी की बाढ़ में अब तक 17 की मौत', 'प्रशासन ने शनिवार को 17 मौतों की पुष्टि की।'],
      ['कोसी की बाढ़ में अब तक 26 की मौत', 'प्रशासन ने रविवार को 26 मौतों की पुष्टि की।'],
      ['कोसी की बाढ़ में अब तक 38 की मौत', 'प्रशासन ने सोमवार को 38 मौतों की पुष्टि की।'],
    ],
    toldOver(5, /कोसी/),
  ),
  sibling(
    'series-figures/not-two-counts-of-one-evening',
    [
      rss({ id: 'argus', name: 'Northern Argus', language: 'en' }, [
        {
          title: 'Ferry aground off Sandhaven: 63 people rescued',
          text: 'Lifeboats have taken 63 people off the Lady Margaret. Nobody is hurt.',
          date: at(29, 23),
        },
        {
          title: 'Ferry aground off Sandhaven: 40 people rescued',
          text: 'Lifeboats have taken 40 people off the Lady Margaret. The tide is falling.',
          date: at(29, 21),
        },
      ]),
    ],
    ([edition]) =>
      edition?.stories.length === 1 ? [] : [`${edition?.stories.length ?? 0} stories of one evening`],
  ),
  sibling(
    'series-figures/not-one-event-with-two-figures',
    [
      rss({ id: 'mercury', name: 'Estuary Mercury', language: 'en' }, [
        {
          title: 'Steelmaker Voss to cut 1,200 jobs in Port Vale',
          text: 'Voss will close a furnace in Port Vale and cut 1,200 jobs. Unions are outraged.',
          date: at(30, 4),
        },
      ]),
      atom({ id: 'argus', name: 'Northern Argus', language: 'en' }, [
        {
          title: 'Voss cuts 1,250 jobs as Port Vale furnace closes',
          text: 'Some 1,250 jobs go as Voss closes its Port Vale furnace. The company blames energy prices.',
          date: at(30, 3),
        },
      ]),
    ],
    ([edition]) =>
      edition?.stories.length === 1 && edition.stories[0]?.outlets === 2
        ? []
        : [`${edition?.stories.length ?? 0} stories of one event`],
  ),
];
