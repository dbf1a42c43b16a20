import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { at, type Expectation, last } from '../expectations';
import { atom, type Build, json, rdf, rss } from '../made-feeds';
import { CASES_FOLDER, type Sibling, sibling } from '../sibling';

type Row = readonly string[];
type Article = { readonly title: string; readonly paragraphs: readonly string[] };

const BUILDS: readonly Build[] = [rss, atom, json, rdf];

const rowsOf = (file: string): readonly Row[] =>
  readFileSync(join(CASES_FOLDER, 'summaries', file), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split(' | '));

/** The same report in many languages, by language. */
const articles: ReadonlyMap<string, Article> = new Map(
  rowsOf('articles.txt').map(([language = '', title = '', ...paragraphs]) => [
    language,
    { title, paragraphs },
  ]),
);

/** The beginnings of sentences; none of the texts here have two that begin alike. */
const BEGINNING = 16;
const beginningsOf = (html: string): readonly string[] =>
  html
    .replace(/<[^>]*>/g, ' ')
    .split(/(?<=[.!?؟])\s+|(?<=。)/u)
    .map((sentence) => sentence.trim().slice(0, BEGINNING))
    .filter((beginning) => beginning !== '');

/** A summary that tells of the article, and nothing that begins so. */
const summaryOf =
  (article: readonly string[], unwanted: readonly string[]): Expectation =>
  (editions) => {
    const { summary } = last(editions);
    const isToldOf = article.some((beginning) => summary.includes(beginning));
    return [
      ...(isToldOf ? [] : [`nothing of the article is told: ${summary || 'no summary'}`]),
      ...unwanted.filter((one) => summary.includes(one)).map((one) => `in the summary: ${one}…`),
    ];
  };

/** What stands around an article once: its kind, its language, where, and what it says. */
const around = (file: string): readonly Sibling[] =>
  rowsOf(file).map(([kind = '', language = '', place = '', given = ''], number) => {
    const { title, paragraphs } = articles.get(language) ?? { title: '', paragraphs: [] };
    if (title === '') throw new Error(`There is no article in ${language}.`);
    const html = given.startsWith('<') ? given : `<p>${given}</p>`;
    const [first = '', ...others] = paragraphs.map((paragraph) => `<p>${paragraph}</p>`);
    const content = {
      first: [html, first, ...others],
      middle: [first, html, ...others],
      // A short article, so that there is room for what should not be taken.
      last: [first, html],
    }[place];
    if (content === undefined) throw new Error(`${place} is no place.`);
    const build = BUILDS[number % BUILDS.length] ?? rss;
    return sibling(
      `${/^\d/.test(kind) ? `furniture-once/${kind}` : kind}/${language}-${number + 1}`,
      [
        build({ id: `blatt-${number}`, name: 'Tagblatt', language }, [
          { title, date: at(30, 5), content: content.join('') },
        ]),
      ],
      summaryOf(paragraphs.flatMap(beginningsOf), beginningsOf(html)),
    );
  });

/** Of two sentences both are the summary, though they speak of what furniture speaks of. */
const lookAlikes: readonly Sibling[] = rowsOf('news-of-the-same-words.txt').map(
  ([kind = '', language = '', title = '', text = '']) =>
    sibling(
      `${/^\d/.test(kind) ? `furniture-once/${kind}` : kind}/not-news-of-it-${language}`,
      [
        rss({ id: 'blatt', name: 'Tagblatt', language }, [
          { title, date: at(30, 5), content: `<p>${text}</p>` },
        ]),
      ],
      (editions) =>
        beginningsOf(text)
          .filter((beginning) => !last(editions).summary.includes(beginning))
          .map((beginning) => `not in the summary: ${beginning}…`),
    ),
);

/** The summary begins where the text of the article does. */
const preprint = (name: string, build: Build, title: string, text: string, begins: string): Sibling =>
  sibling(
    `preprint-prefix/${name}`,
    [build({ id: name, name: 'Preprints', language: 'en' }, [{ title, date: at(30, 5), text }])],
    (editions) =>
      last(editions).summary.startsWith(begins) ? [] : [`begins: ${last(editions).summary.slice(0, 90)}`],
  );

const preprints: readonly Sibling[] = [
  preprint(
    'replaced',
    rss,
    'Counting Bees with Microphones',
    'preXiv:2611.09876v3 Announce Type: replace-cross Abstract: Honeybee colonies are hard to count. We record the sound of 40 hives over nine months and estimate their size within six percent.',
    'Honeybee colonies',
  ),
  preprint(
    'with-lines',
    rdf,
    'Slow Waves in Deep Cables',
    '<p>preXiv:2611.00017v1 Announce Type: cross</p><p>Abstract: Telecom cables on the sea floor pick up the songs of whales. We follow eleven animals over 90 kilometres and compare their routes with ship traffic.</p>',
    'Telecom cables',
  ),
  preprint(
    'second-version-on-two-lines',
    atom,
    'Vaccine against Snail Fever in Children',
    'preXiv:2611.04321v2 Announce Type: replace \nAbstract: Snail fever infects 200 million people a year. We tested a vaccine in 4,000 children and followed them for two years.',
    'Snail fever',
  ),
  preprint(
    'not-a-sentence-with-a-colon',
    rss,
    'An Abstract Painting and Its Physics',
    'Abstract painting follows the laws of falling drops. We filmed three painters and measured the height of 900 drops.',
    'Abstract painting follows',
  ),
];

export const summaryCases: readonly Sibling[] = [
  ...around('furniture-once.txt'),
  ...around('captions.txt'),
  ...lookAlikes,
  ...preprints,
];
