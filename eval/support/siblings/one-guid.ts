import { at } from '../expectations';
import { atom, json, rss } from '../made-feeds';
import type { Sibling } from '../sibling';
import { DAYS, EVENING, MORNING, named, overTime, tells } from './over-time';

export const oneGuidCases: readonly Sibling[] = [
  overTime(
    'one-guid-for-every-issue/de-atom',
    atom,
    named('wochenblatt', 'Talwochenblatt', 'de'),
    [
      [
        at(28, 6),
        [
          {
            guid: 'urn:talwochenblatt:aktuell',
            link: 'https://wochenblatt.example/48',
            title: 'Nr. 48: Die Brücke ist offen',
            text: 'Am Samstag wurde die Brücke eröffnet. Tausende gingen hinüber.',
            date: at(28, 5),
          },
        ],
      ],
      [
        at(30, 6),
        [
          {
            guid: 'urn:talwochenblatt:aktuell',
            link: 'https://wochenblatt.example/49',
            title: 'Nr. 49: Wer bezahlt das neue Hallenbad?',
            text: 'Der Gemeinderat streitet über das Hallenbad. Es kostet neun Millionen.',
            date: at(30, 5),
          },
        ],
      ],
    ],
    [at(28, 18), MORNING],
    tells(/48/, /49/),
  ),
  overTime(
    'one-guid-for-every-issue/fr-same-link-too',
    rss,
    named('lettre', 'La Lettre du port', 'fr'),
    [
      [
        at(28, 6),
        [
          {
            guid: 'derniere-lettre',
            link: 'https://lettre.example/derniere',
            title: 'Lettre 112 : la criée change de mains',
            text: 'La criée est reprise par ses mareyeurs. Trente emplois sont sauvés.',
            date: at(28, 5),
          },
        ],
      ],
      [
        at(29, 6),
        [
          {
            guid: 'derniere-lettre',
            link: 'https://lettre.example/derniere',
            title: 'Lettre 113 : un phare à vendre',
            text: 'Le phare de la Pointe est mis en vente. La commune hésite.',
            date: at(29, 5),
          },
        ],
      ],
      [
        at(30, 6),
        [
          {
            guid: 'derniere-lettre',
            link: 'https://lettre.example/derniere',
            title: 'Lettre 114 : les dauphins reviennent',
            text: 'Un groupe de dauphins a été vu dans la rade. Les pêcheurs s’inquiètent.',
            date: at(30, 5),
          },
        ],
      ],
    ],
    DAYS,
    tells(/112/, /113/, /114/),
  ),
  overTime(
    'one-guid-for-every-issue/ja-json-no-date',
    json,
    named('shukan', '週刊みなと', 'ja'),
    [
      [
        at(28, 6),
        [
          {
            guid: 'latest',
            link: 'https://shukan.example/a',
            title: '第41号　橋が開通',
            content: '<p>新しい橋が土曜日に開通した。数千人が渡り初めをした。</p>',
          },
        ],
      ],
      [
        at(30, 6),
        [
          {
            guid: 'latest',
            link: 'https://shukan.example/b',
            title: '第42号　港が凍る',
            content: '<p>港が月曜日に凍った。フェリーは木曜まで欠航する。</p>',
          },
        ],
      ],
    ],
    [at(28, 18), MORNING],
    tells(/41/, /42/),
  ),
  overTime(
    'one-guid-for-every-issue/not-a-corrected-typo',
    rss,
    named('mercury', 'Estuary Mercury', 'en'),
    [
      [
        at(29, 12),
        [
          {
            guid: 'm-1',
            title: 'Ferry Lady Margaret runs agorund off Sandhaven',
            text: 'The ferry ran aground on Sunday. All 63 people aboard are safe.',
            date: at(29, 11),
          },
        ],
      ],
      [
        at(30, 6),
        [
          {
            guid: 'm-1',
            title: 'Ferry Lady Margaret runs aground off Sandhaven',
            text: 'The ferry ran aground on Sunday. All 63 people aboard are safe, the harbour master said.',
            date: at(30, 5),
          },
        ],
      ],
    ],
    [EVENING, MORNING],
    tells(/Lady Margaret/, null),
  ),
  overTime(
    'one-guid-for-every-issue/not-a-headline-in-other-words',
    atom,
    named('hafenpost', 'Hafenpost', 'de'),
    [
      [
        at(29, 12),
        [
          {
            guid: 'h-1',
            title: 'Brücke wird zwei Jahre lang gesperrt',
            text: 'Der Stadtrat hat am Sonntag beschlossen, die alte Brücke zu sperren. Drei Bögen haben Risse.',
            date: at(29, 11),
          },
        ],
      ],
      [
        at(30, 6),
        [
          {
            guid: 'h-1',
            title: 'Stadtrat sperrt Brücke für zwei Jahre',
            text: 'Der Stadtrat hat am Sonntag beschlossen, die alte Brücke zu sperren. Drei Bögen haben Risse.',
            date: at(29, 11),
            updated: at(30, 5),
          },
        ],
      ],
    ],
    [EVENING, MORNING],
    tells(/Brücke/, null),
  ),
];
