import { all, at, dates, type Expectation, headlines, last, stories, without } from '../expectations';
import { documentIn, type Sibling, sibling } from '../sibling';

const inFile = (name: string, file: string, expects: Expectation): Sibling =>
  sibling(name, [documentIn(`documents/${file}`)], expects);

const outlets =
  (...wanted: readonly string[]): Expectation =>
  (editions) => {
    const found = last(editions).stories.map(({ outlet }) => outlet);
    return wanted
      .filter((one) => !found.includes(one))
      .map((one) => `${one} is not named: ${found.join(' · ')}`);
  };

/** Documents that lie as files, for it is their markup that matters. */
export const rawDocumentCases: readonly Sibling[] = [
  inFile(
    'title-angle-brackets/xhtml',
    'titles-in-xhtml.xml',
    headlines(
      'Wann <dl> besser ist als <ul>',
      'Der zweite Winter im Bootshaus',
      'Wenn i<n und n>0: eine Schleife, die nie endet',
    ),
  ),
  inFile(
    'date-epoch/in-one-of-two-elements',
    'dates-in-two-elements.xml',
    dates({
      'El pleno cierra el puente viejo': at(30, 5, 10),
      'Dimite la alcaldesa por un contrato': at(29, 20),
      'La biblioteca abrirá los sábados': at(29, 10),
    }),
  ),
  inFile(
    'untitled-notes/of-a-network',
    'notes-of-a-network.xml',
    all(stories(/./, 2), stories(/^Die Fähre kommt wieder zu spät|auf dem Steg und rührte sich nicht/, 2)),
  ),
  inFile(
    'caption-as-paragraph/as-published',
    'captions-as-published.xml',
    all(stories(/./, 2), without(/embarcadère/, /deuxième arche/, /brume/, /caption/, /IDA HOLM/)),
  ),
  inFile(
    'gatherer/planet-in-atom',
    'sources-in-atom.xml',
    all(
      headlines('Rada zamyka stary most', 'Chór górników śpiewa po raz ostatni'),
      outlets('Gazeta Portowa', 'Kurier Dolinny'),
    ),
  ),
  inFile('one-page-many-entries/rdf-diary', 'one-page-in-rdf.rdf', stories(/./, 3)),
  inFile('one-guid-for-every-issue/one-for-all-entries', 'guids-that-are-all-one.xml', stories(/./, 3)),
];
