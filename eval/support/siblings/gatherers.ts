import { all, at, type Expectation, last, stories } from '../expectations';
import { atom, type MadeEntry, type Paper, rss } from '../made-feeds';
import { type Sibling, sibling } from '../sibling';

const paper = (id: string, name: string, language: string): Paper => ({ id, name, language });

/** What a gatherer lists below a title: the report again and others like it, each with its outlet. */
const listOf = (...links: readonly (readonly [title: string, outlet: string])[]): string =>
  `<ol>${links
    .map(
      ([title, outlet], place) =>
        `<li><a href="https://gatherer.example/${place}">${title}</a>&nbsp;&nbsp;<font color="#6f6f6f">${outlet}</font></li>`,
    )
    .join('')}</ol>`;

const gathered = (
  title: string,
  outlet: string,
  host: string,
  date: number,
  ...others: readonly (readonly [title: string, outlet: string])[]
): MadeEntry => ({
  title: `${title} - ${outlet}`,
  date,
  text: listOf([title, outlet], ...others),
  source: { name: outlet, address: `https://${host}.example` },
});

const outletOf =
  (title: RegExp, outlet: string): Expectation =>
  (editions) => {
    const story = last(editions).stories.find((one) => title.test(one.title));
    return story?.outlet === outlet ? [] : [`${story?.title ?? title.source} is of “${story?.outlet ?? ''}”`];
  };

export const gathererCases: readonly Sibling[] = [
  sibling(
    'gatherer/de',
    [
      rss(paper('sammler', 'Schlagzeilen - Sammler', 'de'), [
        gathered(
          'Stadtrat sperrt die alte Brücke für zwei Jahre',
          'Hafenpost',
          'hafenpost',
          at(30, 4),
          ['Spediteure rechnen mit langen Umwegen', 'Talbote'],
          ['Was die Risse für Pendler bedeuten', 'Turmblick'],
        ),
        gathered('Bergmannschor singt zum letzten Mal', 'Talbote', 'talbote', at(30, 2), [
          'Abschied vom Zechenchor',
          'Hafenpost',
        ]),
      ]),
      rss(paper('hafenpost', 'Hafenpost', 'de'), [
        {
          title: 'Stadtrat sperrt die alte Brücke für zwei Jahre',
          date: at(30, 4),
          text: 'Der Stadtrat hat am Sonntag beschlossen, die alte Brücke zu sperren. Drei Bögen haben Risse.',
        },
        {
          title: 'Fähre fährt im Winter öfter',
          date: at(30, 3),
          text: 'Die Reederei bietet sechs Fahrten mehr. Die Preise bleiben gleich.',
        },
      ]),
    ],
    all(
      stories(/ - /, 0),
      stories(/Brücke/, 1, 1),
      stories(/chor/, 1, 1),
      stories(/Fähre/, 1),
      outletOf(/chor/, 'Talbote'),
    ),
  ),
  sibling(
    'gatherer/ja-atom',
    [
      atom(paper('matome', 'まとめニュース', 'ja'), [
        {
          title: '古い橋、2年間の通行止め - みなと日報',
          date: at(30, 4),
          text: listOf(['古い橋、2年間の通行止め', 'みなと日報'], ['迂回で渋滞も', '谷町新聞']),
          source: { name: 'みなと日報', address: 'https://minato.example/' },
        },
        {
          title: '炭鉱の合唱団、最後の公演 - 谷町新聞',
          date: at(30, 2),
          text: listOf(['炭鉱の合唱団、最後の公演', '谷町新聞'], ['合唱団に別れ', 'みなと日報']),
          source: { name: '谷町新聞', address: 'https://tanimachi.example/' },
        },
      ]),
    ],
    all(stories(/ - /, 0), stories(/./, 2, 1), outletOf(/橋/, 'みなと日報'), outletOf(/合唱/, '谷町新聞')),
  ),
  sibling(
    'gatherer/fr-outlet-with-host-name',
    [
      rss(paper('glaneur', 'Le Glaneur', 'fr'), [
        {
          title: 'Éboueurs en grève illimitée à Marseille | L’Écho de la vallée',
          date: at(30, 4),
          text: listOf(['Éboueurs en grève illimitée à Marseille', 'L’Écho de la vallée']),
          source: { name: 'L’Écho de la vallée', address: 'https://vallee.example/feed' },
        },
        {
          title: 'Un phare à vendre (Le Phare du Littoral)',
          date: at(30, 3),
          text: listOf(
            ['Un phare à vendre', 'Le Phare du Littoral'],
            ['Phare : la commune hésite', 'L’Écho de la vallée'],
          ),
          source: { name: 'Le Phare du Littoral', address: 'https://phare.example/' },
        },
      ]),
      rss(paper('vallee', 'L’Écho de la vallée', 'fr'), [
        {
          title: 'Éboueurs en grève illimitée à Marseille',
          date: at(30, 4),
          text: 'Les éboueurs ont voté la grève illimitée. Ils réclament une prime.',
        },
      ]),
    ],
    all(
      stories(/[|(]/, 0),
      stories(/Éboueurs/, 1, 1),
      stories(/phare à vendre/i, 1, 1),
      outletOf(/phare/i, 'Le Phare du Littoral'),
    ),
  ),
  sibling(
    'gatherer/not-two-papers-that-differ',
    [
      rss(paper('gatherer', 'Top stories - Gatherer', 'en'), [
        gathered(
          'Lifeboats take 63 off grounded ferry near Sandhaven',
          'Northern Argus',
          'argus',
          at(30, 4),
          ['Sandhaven ferry aground with 63 aboard', 'Estuary Mercury'],
        ),
      ]),
      rss(paper('mercury', 'Estuary Mercury', 'en'), [
        {
          title: 'Ferry Lady Margaret aground near Sandhaven, lifeboats take 63 off',
          date: at(30, 3),
          text: 'The ferry Lady Margaret ran aground on Sunday. Lifeboats took 63 people off.',
        },
        {
          title: 'Owls return to the church tower',
          date: at(30, 1),
          text: 'Barn owls have nested in the tower. The bells will be silent.',
        },
      ]),
    ],
    all(stories(/Sandhaven/, 1, 2), stories(/Owls/, 1, 1)),
  ),
];
