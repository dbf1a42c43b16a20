import { at, stories } from '../expectations';
import { atom, rdf, rss } from '../made-feeds';
import { type Sibling, sibling } from '../sibling';
import { named } from './over-time';

export const onePageCases: readonly Sibling[] = [
  sibling(
    'one-page-many-entries/de-whole-address',
    [
      atom(named('neuerungen', 'Neuerungen bei Wegweiser', 'de'), [
        {
          guid: 'n-3',
          link: 'https://wegweiser.example/neu',
          title: 'Die Suche findet nun ganze Sätze',
          text: 'Setzen Sie einen Satz in Anführungszeichen. Schneller ist sie auch.',
          date: at(30, 4),
        },
        {
          guid: 'n-2',
          link: 'https://wegweiser.example/neu',
          title: 'Nachts wird es dunkel',
          text: 'Bei Sonnenuntergang wird die Ansicht dunkel. Abschalten lässt es sich.',
          date: at(29, 8),
        },
        {
          guid: 'n-1',
          link: 'https://wegweiser.example/neu',
          title: 'Absturz beim Drucken behoben',
          text: 'Mehr als vierzig Seiten beenden das Programm nicht mehr. Danke an alle.',
          date: at(28, 12),
        },
      ]),
    ],
    stories(/./, 3),
  ),
  sibling(
    'one-page-many-entries/fr-no-guid',
    [
      rdf(named('avis', 'Avis de la mairie', 'fr'), [
        {
          link: 'https://mairie.example/avis#coupure',
          title: 'Coupure d’eau rue Colbert mardi matin',
          text: 'L’eau sera coupée de 9 h à midi. Un point d’eau est ouvert place du Marché.',
          date: at(30, 5),
        },
        {
          link: 'https://mairie.example/avis#marche',
          title: 'Le marché déménage pour trois semaines',
          text: 'Le marché se tient sur le quai jusqu’au 20 décembre. Le parking est gratuit.',
          date: at(29, 9),
        },
        {
          link: 'https://mairie.example/avis#bibliotheque',
          title: 'La bibliothèque cherche des bénévoles',
          text: 'Il faut dix bénévoles pour le samedi. Inscription à l’accueil.',
          date: at(28, 9),
        },
      ]),
    ],
    stories(/./, 3),
  ),
  sibling(
    'one-page-many-entries/tr-home-page',
    [
      rss(named('muhtar', 'Muhtarlık Duyuruları', 'tr'), [
        {
          guid: 'd-2',
          link: 'https://muhtar.example/',
          title: 'Salı günü su kesintisi',
          text: 'Su salı günü dokuzdan on ikiye kadar kesilecek. Tanker meydanda bekleyecek.',
          date: at(30, 5),
        },
        {
          guid: 'd-1',
          link: 'https://muhtar.example/',
          title: 'Pazar yeri rıhtıma taşındı',
          text: 'Pazar üç hafta rıhtımda kurulacak. Otopark ücretsiz.',
          date: at(29, 9),
        },
      ]),
    ],
    stories(/./, 2),
  ),
  sibling(
    'one-page-many-entries/not-one-article-twice',
    [
      rss(named('mercury', 'Estuary Mercury', 'en'), [
        {
          guid: 'sport-9',
          link: 'https://mercury.example/rovers-sign-toft#comments',
          title: 'Rovers sign Danish winger Emil Toft',
          text: 'Rovers have signed Emil Toft on loan. He trains on Monday.',
          date: at(30, 5),
        },
        {
          guid: 'front-9',
          link: 'https://mercury.example/rovers-sign-toft',
          title: 'Rovers sign Danish winger Emil Toft',
          text: 'Rovers have signed Emil Toft on loan. He trains on Monday.',
          date: at(30, 5),
        },
      ]),
    ],
    stories(/./, 1, 1),
  ),
];
