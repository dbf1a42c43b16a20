import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { corpusLines } from '../../eval/support/feed-cases';
import { atom, json, type MadeEntry, type Paper, rdf, rss } from '../../eval/support/made-feeds';
import { escaped } from './escaped';

/** A feed as one reader follows it, with all that it publishes in the time that is played. */
export type ReadersFeed = {
  readonly id: string;
  /** Published by then, the newest first; `date` is a number in each. */
  readonly entries: readonly MadeEntry[];
  /** The document with these entries. */
  readonly write: (entries: readonly MadeEntry[]) => string;
  readonly contentType: string;
  /** What its server does beside that; `well` sends the document. */
  readonly server: 'well' | 'slow' | 'failing' | 'moves' | 'cuts' | 'asks-to-sign-in';
};

/** From when to when feeds publish, in milliseconds since 1970. Outside of these nobody does. */
export type Spell = { readonly from: number; readonly to: number };

type Report = { readonly title: string; readonly text: string };
type Build = (paper: Paper, entries: readonly MadeEntry[]) => { readonly text: string };

/** What a feed is like. */
type Kind = {
  readonly name: string;
  /** What it has to say, in order; as much in each spell. */
  readonly reports: readonly Report[];
  /** How it says it; as a teaser where nothing is told. */
  readonly shape?: (report: Report, number: number, home: string) => Partial<MadeEntry>;
  readonly language?: string;
  readonly build?: Build;
  readonly server?: ReadersFeed['server'];
};

/** Real news, of which each piece is taken once. */
type Material = {
  /** Headlines of one event, one for each wire. */
  readonly events: readonly (readonly string[])[];
  /** Reports of one event by two papers, with their texts. */
  readonly pairs: readonly (readonly [Report, Report])[];
  take(countInASpell: number): readonly Report[];
};

const DAYS = 'eval/cases/days';
const WIRES = 4;
/** Events of one spell that all wires report. */
const EVENTS = 5;
const LONG_WORDS = 40;
const AUDIO_BYTES = 27_000_000;

/**
 * Twenty-eight feeds of every kind: headlines alone, teasers, whole texts, a comic, a podcast, a video channel, notes
 * without titles, a blog that is quiet, a daily quiz, seven of other languages and scripts, headlines of forty words, and
 * those that are slow, fail, move, are cut off, or ask to sign in. What they say was published by others; null where
 * these sets are missing.
 */
export function twentyEightFeeds(spells: readonly Spell[]): readonly ReadersFeed[] | null {
  const material = materialFor(spells.length);
  if (material === null) return null;
  const kinds = [...papers(material), ...media(material), ...abroad(), ...oddOnes(material)];
  return kinds.map(({ name, language = 'en', build = rss, server = 'well', ...kind }, a) => {
    const paper = { id: `feed-${a}`, name, language };
    return {
      id: paper.id,
      entries: entriesOf(kind, a / kinds.length, paper.id, spells),
      write: (published) => build(paper, published).text,
      contentType: build === json ? 'application/feed+json' : 'application/xml; charset=utf-8',
      server,
    };
  });
}

/** The newest first. @param early how far into its spell its first entry is, so that no two feeds publish at once */
function entriesOf(
  { reports, shape }: Pick<Kind, 'reports' | 'shape'>,
  early: number,
  id: string,
  spells: readonly Spell[],
): readonly MadeEntry[] {
  const home = `https://${id}.example/`;
  return spells
    .flatMap(({ from, to }, place) => {
      const own = reports.filter((_report, number) => number % spells.length === place);
      return own.map((report, number): MadeEntry => {
        const shaped = shape?.(report, number * spells.length + place, home) ?? report;
        const date = Math.floor(from + ((number + early) / own.length) * (to - from));
        return { ...shaped, date, guid: `${id}-${place}-${number}`, link: `${home}${place}-${number}` };
      });
    })
    .sort((one, other) => Number(other.date) - Number(one.date));
}

function papers({ events, pairs, take }: Material): readonly Kind[] {
  const wires = Array.from({ length: WIRES }, (_one, wire) => ({
    name: `Wire ${wire + 1}`,
    reports: events.map((event) => ({ title: event[wire] as string, text: '' })),
    shape: ({ title }: Report) => ({ title }),
  }));
  const whole = ([0, 1] as const).map((side) => ({
    name: `Whole Paper ${side + 1}`,
    reports: pairs.map((pair) => pair[side]),
    shape: inWhole,
  }));
  return [
    ...wires,
    { name: 'The Daily Teaser', reports: take(3) },
    { name: 'Atom Courier', reports: take(3), build: atom },
    { name: 'Plain Gazette', reports: take(3), build: rdf },
    ...whole,
  ].map((kind) => ({ shape: asTeaser, ...kind }));
}

const media = ({ take }: Material): readonly Kind[] => [
  { name: 'An Hour of Talk', reports: take(1), shape: asTeaser, build: podcast },
  { name: 'A Channel', reports: take(1), shape: asTeaser, build: channel },
  {
    name: 'Nine Panels',
    reports: take(1),
    shape: ({ title }, number, home) => ({
      title: `Nine Panels ${412 + number}`,
      text: `<img src="${home}${number}.png" alt="${escaped(title)}" title="${escaped(title)}">`,
    }),
  },
];

const abroad = (): readonly Kind[] =>
  (
    [
      ['みなと日報', 'ja', ['same-story/ja-volcano', 'ordinary-day/ja-two-quakes'], 0],
      ['谷町新聞', 'ja', ['same-story/ja-volcano'], 1],
      ['صحيفة الميناء', 'ar', ['same-story/ar-dam', 'ordinary-day/ar-the-government'], 0],
      ['بريد الوادي', 'ar', ['same-story/ar-dam', 'ordinary-day/ar-the-government'], 1],
      ['Hafenpost', 'de', ['ordinary-day/de-two-strikes', 'same-story/de-compounds'], 0],
      ['Talbote', 'de', ['ordinary-day/de-weak-words', 'same-story/de-compounds'], 1],
      ['עיתון הנמל', 'he', ['same-story/he-strike'], 0],
    ] as const
  ).map(([name, language, files, paper]) => ({
    name,
    language,
    reports: files.flatMap((file) => printedIn(file, paper)),
  }));

const oddOnes = ({ take }: Material): readonly Kind[] => [
  { name: 'Forty Words', reports: take(2), shape: inManyWords },
  { name: 'Half of It', reports: take(3), shape: asTeaser, server: 'cuts' },
  { name: 'Members Only', reports: [], server: 'asks-to-sign-in' },
  { name: 'Out of Order', reports: [], server: 'failing' },
  { name: 'Take Your Time', reports: take(2), shape: asTeaser, server: 'slow' },
  { name: 'On the Move', reports: take(2), shape: asTeaser, server: 'moves' },
  {
    name: 'Short Notes',
    reports: take(2),
    shape: (report) => ({ text: `<p>${escaped(asTeaser(report).text)}</p>` }),
    build: json,
  },
  // Only in the first spell.
  { name: 'A Quiet Blog', reports: take(1).slice(0, 1), shape: inWhole },
  {
    name: 'Quiz Corner',
    reports: take(1),
    shape: (report, number) => ({
      ...asTeaser(report),
      title: `Daily quiz: test your knowledge of the news, number ${90 + number}`,
    }),
  },
];

/** @param spells how many there are */
function materialFor(spells: number): Material | null {
  const headlines = corpusLines('clusters-uci-headlines', 'headlines.jsonl.gz');
  const articles = corpusLines('summaries-cnndm-val', 'articles.jsonl.gz');
  const pairs = corpusLines('pairs-tgcontest', 'pairs.jsonl.gz');
  if (headlines === null || articles === null || pairs === null) return null;
  const lone = articles.map(({ highlights, article }) => ({
    title: String((highlights as string[])[0]),
    text: String(article),
  }));
  return {
    events: eventsOf(headlines, EVENTS * spells),
    pairs: pairs
      .filter(({ lang, same }) => lang === 'en' && same === true)
      .map((pair) => [reportIn(pair, 1), reportIn(pair, 2)]),
    take: (countInASpell) => lone.splice(0, countInASpell * spells),
  };
}

const reportIn = (pair: Record<string, unknown>, side: 1 | 2): Report => ({
  title: String(pair[`title${side}`]),
  text: String(pair[`text${side}`]),
});

/** Headlines of one event from as many publishers as there are wires. */
function eventsOf(lines: readonly Record<string, unknown>[], count: number): readonly (readonly string[])[] {
  const events = new Map<string, Map<string, string>>();
  for (const { story, publisher, title } of lines) {
    const event = events.get(String(story)) ?? new Map<string, string>();
    events.set(String(story), event.set(String(publisher), String(title)));
  }
  return [...events.values()]
    .map((event) => [...event.values()])
    .filter(({ length }) => length >= WIRES)
    .slice(0, count);
}

const asTeaser = ({ title, text }: Report): Report => ({
  title,
  text: text.slice(0, Math.max(text.indexOf(' ', 240), 120)),
});

const inWhole = ({ title, text }: Report): Partial<MadeEntry> => ({
  title,
  text: firstSentence(text),
  content: paragraphs(text),
});

const inManyWords = ({ title, text }: Report): Report => ({
  title: `${title} ${text}`.split(/\s+/).slice(0, LONG_WORDS).join(' '),
  text: firstSentence(text),
});

const firstSentence = (text: string): string => /^.{40,400}?[.!?](?=\s)/su.exec(text)?.[0] ?? '';

const paragraphs = (text: string): string =>
  text
    .split(/(?<=[.!?”"])\s+(?=\p{Lu})/u)
    .map((sentence) => `<p>${escaped(sentence)}</p>`)
    .join('');

/** What the paper at this place prints in a file of cases. */
function printedIn(file: string, paper: number): readonly Report[] {
  const papers = readFileSync(join(DAYS, `${file}.txt`), 'utf8')
    .split(/^# .*$/m)
    .slice(1);
  return (papers[paper] ?? '')
    .split('\n')
    .map((line) => line.split(' | '))
    .filter(({ length }) => length >= 3)
    .map(([, title = '', text = '']) => ({ title: title.trim(), text: text.trim() }));
}

const instant = ({ date }: MadeEntry): string => new Date(Number(date)).toUTCString();

const podcast: Build = ({ name, id }, entries) => ({
  text: `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"><channel><title>${escaped(name)}</title><link>https://${id}.example/</link><language>en</language>
${entries
  .map(
    (
      entry,
    ) => `<item><title>${escaped(entry.title ?? '')}</title><guid isPermaLink="false">${entry.guid}</guid><link>${entry.link}</link><pubDate>${instant(entry)}</pubDate>
<description>${escaped(entry.text ?? '')}</description><enclosure url="${entry.link}.mp3" length="${AUDIO_BYTES}" type="audio/mpeg"/><itunes:duration>47:12</itunes:duration></item>`,
  )
  .join('\n')}
</channel></rss>`,
});

const channel: Build = ({ name, id }, entries) => ({
  text: `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/"><title>${escaped(name)}</title><id>${id}</id><link href="https://${id}.example/"/>
${entries
  .map((entry) => {
    const date = new Date(Number(entry.date)).toISOString();
    return `<entry><id>${entry.guid}</id><title>${escaped(entry.title ?? '')}</title><link href="${entry.link}"/><published>${date}</published><updated>${date}</updated>
<media:group><media:title>${escaped(entry.title ?? '')}</media:title><media:thumbnail url="${entry.link}.jpg" width="480" height="360"/><media:description>${escaped(entry.text ?? '')}</media:description></media:group></entry>`;
  })
  .join('\n')}
</feed>`,
});
