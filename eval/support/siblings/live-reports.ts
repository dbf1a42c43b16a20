import { at, type Expectation } from '../expectations';
import { atom, type Build, json, type Paper, rss } from '../made-feeds';
import type { Sibling } from '../sibling';
import { EVENING, MORNING, named, overTime, tells } from './over-time';

const live = (
  name: string,
  build: Build,
  paper: Paper,
  steps: readonly (readonly [takenAt: number, title: string, text: string, date: number])[],
  more: { readonly guid: string; readonly link: string },
  expects: Expectation,
): Sibling =>
  overTime(
    name,
    build,
    paper,
    steps.map(([takenAt, title, text, date]) => [
      takenAt,
      [{ ...more, title, text, date, updated: takenAt }],
    ]),
    [EVENING, MORNING],
    expects,
  );

export const liveReportCases: readonly Sibling[] = [
  live(
    'live-report-goes-on/de-date-of-first-publication',
    atom,
    named('hafenpost', 'Hafenpost', 'de'),
    [
      [
        at(29, 17),
        'Liveblog zum Sturm: Fähren fallen aus, Böen erwartet',
        'Ab Mittag fallen die Fähren aus. Verfolgen Sie den Sturm im Liveblog.',
        at(29, 16),
      ],
      [
        at(30, 6),
        'Liveblog zum Sturm: Zwei Tote nach Mauereinsturz, Bundeswehr hilft',
        'In Port Vale starben zwei Menschen, als eine Mauer einstürzte. Die Bundeswehr hilft.',
        at(29, 16),
      ],
    ],
    { guid: 'sturm-live', link: 'https://hafenpost.example/live/sturm' },
    tells(/Sturm/, /Zwei Tote/),
  ),
  live(
    'live-report-goes-on/es-no-label',
    rss,
    named('faro', 'El Faro de la Ría', 'es'),
    [
      [
        at(29, 17),
        'El temporal obliga a amarrar la flota en Finisterre',
        'La flota está amarrada en Finisterre. Se esperan olas de nueve metros.',
        at(29, 16),
      ],
      [
        at(30, 6),
        'Desaparecen tres marineros al hundirse un palangrero frente a Finisterre',
        'Tres marineros han desaparecido al hundirse un palangrero. Salvamento busca con dos helicópteros.',
        at(30, 5),
      ],
    ],
    { guid: 'temporal', link: 'https://faro.example/temporal' },
    tells(/temporal/, /Desaparecen tres/),
  ),
  live(
    'live-report-goes-on/pl-json',
    json,
    named('portowa', 'Gazeta Portowa', 'pl'),
    [
      [
        at(29, 17),
        'Relacja na żywo: negocjacje z górnikami trwają od rana',
        'Negocjacje rządu z górnikami trwają od rana. Relacja na żywo.',
        at(29, 16),
      ],
      [
        at(30, 6),
        'Relacja na żywo: górnicy podpisali porozumienie, strajk zakończony po 11 dniach',
        'Górnicy podpisali w nocy porozumienie. Strajk kończy się po jedenastu dniach.',
        at(30, 5),
      ],
    ],
    { guid: 'gornicy', link: 'https://portowa.example/na-zywo/gornicy' },
    tells(/negocjacje/, /porozumienie/),
  ),
  live(
    'live-report-goes-on/ko',
    rss,
    named('saebyeok', '새벽일보', 'ko'),
    [
      [
        at(29, 17),
        '[속보] 인천 물류창고에 불…소방당국 대응 2단계',
        '인천 물류창고에서 불이 났다. 소방당국은 대응 2단계를 내렸다.',
        at(29, 16),
      ],
      [
        at(30, 6),
        '[속보] 인천 물류창고 화재 사망자 7명으로 늘어…대표 긴급체포',
        '인천 물류창고 화재 사망자가 7명으로 늘었다. 경찰은 회사 대표를 긴급체포했다.',
        at(30, 5),
      ],
    ],
    { guid: 'fire', link: 'https://saebyeok.example/live/fire' },
    tells(/물류창고/, /사망자/),
  ),
  live(
    'live-report-goes-on/it-one-date-and-no-other',
    rss,
    named('gazzetta', 'Gazzetta del Porto', 'it'),
    [
      [
        at(29, 17),
        'Nave in avaria al largo di Camogli, in diretta: rimorchiatori in arrivo',
        'Una nave è in avaria al largo di Camogli. Due rimorchiatori sono partiti da Genova.',
        at(29, 16),
      ],
      [
        at(30, 6),
        'Nave in avaria, in diretta: affondata all’alba, salvati i 22 marinai',
        'La nave è affondata all’alba. La guardia costiera ha salvato tutti i 22 marinai.',
        at(29, 16),
      ],
    ],
    { guid: 'nave', link: 'https://gazzetta.example/diretta/nave' },
    tells(/rimorchiatori/, /affondata/),
  ),
  live(
    'live-report-goes-on/not-dated-anew-alone',
    rss,
    named('phare', 'Le Phare du Littoral', 'fr'),
    [
      [
        at(29, 17),
        'Tempête Gaspard : 90 000 foyers sans électricité en Bretagne',
        'La tempête prive d’électricité 90 000 foyers. Les équipes interviennent.',
        at(29, 16),
      ],
      [
        at(30, 6),
        'Tempête Gaspard : 90 000 foyers sans électricité en Bretagne',
        'La tempête prive d’électricité 90 000 foyers. Les équipes interviennent.',
        at(30, 5),
      ],
    ],
    { guid: 'gaspard', link: 'https://phare.example/gaspard' },
    tells(/Gaspard/, null),
  ),
];
