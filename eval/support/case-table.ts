import {
  all,
  at,
  DAYS,
  dates,
  type Expectation,
  headlines,
  last,
  lead,
  stories,
  titlesOf,
  toldOver,
  without,
} from './expectations';

export type Expected = {
  readonly name: string;
  /** Files or folders of the cases. */
  readonly files: readonly string[];
  /** When editions are made; once at the end where it is not said. */
  readonly instants?: readonly number[];
  readonly expects: Expectation;
};

const FURNITURE = [
  ['1-paywall', /subscribers only|free trial/i],
  ['2-newsletter', /newsletter|sign up|inbox/i],
  ['3-letter-writer', /donat|support (?:us|our)|contribution/i],
  ['4-commission', /commission/i],
  ['5-script', /javascript|cookies/i],
  ['6-note', /editor|correction|amended|updated to/i],
  ['7-machine', /machine|artificial|generated|translated/i],
  ['8-ad', /article continues|advert/i],
  ['9-help-line', /samaritans|help ?line|call \d/i],
] as const;

/** What should be seen of each case, as their list says it. Cases that only a browser shows are asserted end to end. */
export const caseTable: readonly Expected[] = [
  {
    name: 'date-weekday-with-p',
    files: ['date-weekday-with-p.xml'],
    expects: dates({
      'Rada zamyka stary most na dwa lata': at(30, 6, 10),
      'Promy dodadzą kursy zimą': at(29, 20),
      'Wilk widziany pod Oberheim': at(27, 9, 30),
    }),
  },
  {
    name: 'date-published-at',
    files: ['date-published-at.xml'],
    expects: dates({
      'Old bridge to close for two years': at(30, 6),
      'Tram depot becomes a market': at(29, 9),
    }),
  },
  {
    name: 'date-epoch',
    files: ['date-epoch.xml'],
    expects: all(stories(/Mayor resigns|Storm tears/, 2), ([edition]) =>
      edition?.stories.some(({ publishedAt }) => publishedAt === 0) ? ['a date of 1970'] : [],
    ),
  },
  {
    name: 'date-all-the-same',
    files: ['date-all-the-same.xml', 'date-all-the-same-beside.xml'],
    expects: lead(/Council|Floods|Court/),
  },
  {
    name: 'one-guid-for-every-issue',
    files: ['one-guid-for-every-issue.1.xml', 'one-guid-for-every-issue.2.xml'],
    instants: [at(28, 18), at(30, 7)],
    expects: ([first, second]) => [
      ...(first?.stories[0]?.title.startsWith('Issue 41') ? [] : ['issue 41 is not told']),
      ...(second?.stories[0]?.title.startsWith('Issue 42') ? [] : ['issue 42 is not told']),
    ],
  },
  {
    name: 'one-page-many-entries',
    files: ['one-page-many-entries.xml'],
    expects: stories(/./, 3),
  },
  {
    name: 'live-report-goes-on',
    files: [1, 2, 3].map((part) => `live-report-goes-on.${part}.xml`),
    instants: [at(29, 18), at(30, 7)],
    expects: (editions) =>
      titlesOf(last(editions)).some((title) => /Two dead/.test(title)) ? [] : ['the two dead are not told'],
  },
  {
    name: 'series-podcast',
    files: ['series-podcast.xml'],
    instants: DAYS,
    expects: toldOver(5, /Morning Cast/),
  },
  { name: 'series-comic', files: ['series-comic.xml'], instants: DAYS, expects: toldOver(5, /Tin Robot/) },
  {
    name: 'series-figures',
    files: ['series-figures.xml'],
    instants: DAYS,
    expects: toldOver(5, /cases reported/),
  },
  { name: 'untitled-notes', files: ['untitled-notes.json'], expects: stories(/ferry is late|Chestnuts/, 2) },
  {
    name: 'placeholder-titles',
    files: ['placeholder-titles.xml'],
    expects: all(stories(/./, 4), stories(/^The ferry|^The market|^Snow on|^A heron/, 4)),
  },
  {
    name: 'title-angle-brackets',
    files: ['title-angle-brackets.xml'],
    expects: headlines(
      'On the <dl>',
      'A free guide to <head> elements',
      'Why Vec<T> beats <List> in 2 ms',
      'If a<b then profit falls below 5% and c>d',
      'Dune wins six awards',
    ),
  },
  {
    name: 'entities-thrice',
    files: ['entities-thrice.xml'],
    expects: headlines('Rock & Roll hall opens', 'Café owner ‘shocked’ by fire'),
  },
  {
    name: 'entities-thrice-atom',
    files: ['entities-thrice-atom.xml'],
    expects: headlines('Soup & bread for two', 'Using <details> well'),
  },
  {
    name: 'outlet-in-titles',
    files: ['outlet-in-titles.xml'],
    expects: headlines(
      'Old bridge to close for two years',
      'Ferry adds winter crossings',
      'Teachers end strike',
      'Reef mapped by drones',
    ),
  },
  {
    name: 'furniture-in-every-entry',
    files: ['furniture-in-every-entry.xml'],
    expects: all(stories(/./, 4), without(/Harbour Club/)),
  },
  {
    name: 'furniture-in-every-podcast',
    files: ['furniture-in-every-podcast.xml'],
    expects: all(stories(/./, 3), without(/ad choices/)),
  },
  ...FURNITURE.map(
    ([name, pattern]): Expected => ({
      name: `furniture-once/${name}`,
      files: [`furniture-once/${name}.xml`],
      expects: without(pattern),
    }),
  ),
  {
    name: 'caption-as-paragraph',
    files: ['caption-as-paragraph.xml'],
    expects: without(/seen from the ferry/),
  },
  {
    name: 'caption-of-agency',
    files: ['caption-of-agency.xml'],
    expects: without(/Photograph|\/AP|Reuters|Getty/),
  },
  { name: 'preprint-prefix', files: ['preprint-prefix.xml'], expects: without(/Announce Type|preXiv/) },
  {
    name: 'gatherer',
    files: ['gatherer'],
    expects: all(
      stories(/ - /, 0),
      stories(/bridge to close/i, 1, 1),
      stories(/choir/i, 1),
      stories(/ferry adds/i, 1),
    ),
  },
  { name: 'sponsored', files: ['sponsored.xml'], expects: lead(/Council votes/) },
  {
    name: 'round-up',
    files: ['round-up'],
    expects: all(lead(/^(?!.*briefing).*bridge/i), stories(/briefing/i, 3)),
  },
  { name: 'live-label', files: ['live-label'], expects: all(lead(/^(?!.*live:)/i), stories(/./, 1, 5)) },
  {
    name: 'korean-same-story',
    files: ['korean-same-story'],
    expects: all(stories(/다리/, 1), stories(/중앙은행/, 1, 2)),
  },
  {
    name: 'day-with-furniture',
    files: ['day-with-furniture'],
    expects: lead(/^(?!.*(?:briefing|quiz|crossword|horoscope|tide|deal))/i),
  },
];
