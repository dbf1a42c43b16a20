import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EntryId } from '../../../src/core/model/ids';
import { addReports } from '../../../src/core/stories/add-reports';
import { groupReports, storiesIn } from '../../../src/core/stories/group-reports';
import type { Report } from '../../../src/core/stories/index/report';
import type { StoryConstraints } from '../../../src/core/stories/index/story-group';
import { createStoryIndex } from '../../../src/core/stories/index/story-index';
import { report, someReports, threeEvents } from '../../support/reports';

const HOUR_MS = 3_600_000;

const grouped = (reports: readonly Report[], bonds?: StoryConstraints): string[] =>
  groupReports(reports, bonds)
    .map(({ entryIds }) => [...entryIds].sort().join(' '))
    .sort();

const apart = (one: string, other: string): StoryConstraints => ({
  together: [],
  apart: [[one as EntryId, other as EntryId]],
});
const together = (one: string, other: string): StoryConstraints => ({
  together: [[one as EntryId, other as EntryId]],
  apart: [],
});

const EVENTS = ['bank1 bank2 bank3', 'match1 match2 match3', 'quake1 quake2 quake3'];

describe('groupReports', () => {
  test('reports on one event make one story, events stay apart', () => {
    expect(grouped(threeEvents)).toEqual(EVENTS);
  });

  test('nothing gives nothing, and a lone report is a story', () => {
    expect(groupReports([])).toEqual([]);
    expect(grouped([report('a', '')])).toEqual(['a']);
  });

  test('every entry is in exactly one story, whatever the news', () => {
    fc.assert(
      fc.property(someReports, (reports) => {
        const ids = groupReports(reports).flatMap(({ entryIds }) => entryIds);
        expect([...ids].sort()).toEqual(reports.map(({ entryId }) => entryId).sort());
      }),
    );
  });

  describe('an entry that a feed that gathers took over', () => {
    const TITLE = 'Norhaven dockers vote to end the harbour strike';
    const AT = Date.UTC(2026, 10, 24, 8);
    const own = report('own', TITLE, {
      outlet: 'gazette.example',
      text: 'The new shifts begin in March, and ferries will sail again from Tuesday morning. Shipping firms had warned of empty shelves before the holidays, and two of them had moved their freight to the railway.',
      publishedAt: AT,
    });
    const taken = report('taken', TITLE, {
      outlet: 'gazette.example',
      isGathered: true,
      address: 'https://gatherer.example/articles/CBMi1',
      publishedAt: AT + 2 * HOUR_MS,
    });
    /** How many entries each report of the news is printed as. */
    const printed = (...reports: Report[]): number[] =>
      groupReports(reports)
        .flatMap((story) => story.reports.map(({ entryIds }) => entryIds.length))
        .sort();

    test('is one report with the outlet’s own, whichever came first, and through several gatherers', () => {
      expect(printed(own, taken)).toEqual([2]);
      expect(printed({ ...own, publishedAt: AT + 3 * HOUR_MS }, taken)).toEqual([2]);
      const again = {
        ...taken,
        entryId: 'again' as EntryId,
        feedId: 'other' as Report['feedId'],
        address: 'https://x.example/2',
      };
      expect(printed(taken, again, own)).toEqual([3]);
    });

    test('in any script', () => {
      const title = '東京で新しい図書館が開館した、蔵書は百万冊';
      expect(printed({ ...own, title }, { ...taken, title })).toEqual([2]);
    });

    test('is another than that of another outlet, of another day, or under a title that names no article', () => {
      expect(printed(own, { ...taken, outlet: 'herald.example' })).toEqual([1, 1]);
      expect(printed(own, { ...taken, publishedAt: AT + 48 * HOUR_MS })).toEqual([1, 1]);
      expect(printed({ ...own, title: 'Briefing' }, { ...taken, title: 'Briefing' })).toEqual([1, 1]);
    });

    test('two entries of the outlet’s own feeds are not one by their title alone', () => {
      expect(printed(own, { ...taken, isGathered: false })).toEqual([1, 1]);
    });

    test('is apart where the reader said so', () => {
      expect(grouped([own, taken], apart('own', 'taken'))).toEqual(['own', 'taken']);
    });
  });

  const daily = (day: number, title: string, more: Partial<Report> = {}): Report => ({
    ...report(`day${day}`, title),
    feedId: 'cast' as Report['feedId'],
    publishedAt: Date.UTC(2026, 10, day, 5),
    ...more,
  });
  const casts = [26, 27, 28].map((day) => daily(day, `The Morning Cast: ${day} November`));

  test('instalments of a series are told each by itself, unless the reader says that two are one', () => {
    expect(grouped(casts)).toEqual(['day26', 'day27', 'day28']);
    expect(grouped(casts, together('day26', 'day27'))).toEqual(['day26 day27', 'day28']);
    const figures = [120, 260, 630].map((cases, at) =>
      daily(26 + at, `Cholera outbreak: ${cases} cases reported in Port Vale`),
    );
    expect(grouped(figures)).toEqual(['day26', 'day27', 'day28']);
  });

  test('papers that report one figure on one day make one story all the same', () => {
    const papers = ['a', 'b', 'c'].map((feed) =>
      daily(26, 'Cholera outbreak: 260 cases reported in Port Vale', {
        entryId: feed as EntryId,
        feedId: feed as Report['feedId'],
      }),
    );
    expect(grouped(papers)).toEqual(['a b c']);
  });

  test('entries of one feed that share a page are not one article', () => {
    const address = 'https://wayfare.example/changes';
    const changes = ['Search now finds phrases', 'A crash when printing is fixed', 'Dark colours at night'];
    expect(grouped(changes.map((title, at) => daily(26 + at, title, { address })))).toEqual([
      'day26',
      'day27',
      'day28',
    ]);
    const elsewhere = daily(26, changes[0] ?? '', {
      address,
      entryId: 'copy' as EntryId,
      feedId: 'b' as Report['feedId'],
    });
    expect(grouped([daily(26, changes[0] ?? '', { address }), elsewhere])).toEqual(['copy day26']);
  });

  test('the order of reports makes no difference', () => {
    fc.assert(
      fc.property(
        someReports.chain((reports) =>
          fc.tuple(
            fc.constant(reports),
            fc.shuffledSubarray([...reports], { minLength: reports.length, maxLength: reports.length }),
          ),
        ),
        ([reports, shuffled]) => {
          expect(groupReports(shuffled)).toEqual(groupReports(reports));
        },
      ),
    );
  });

  test('an unrelated report changes no other story', () => {
    fc.assert(
      fc.property(someReports, fc.integer({ min: 0, max: 60 }), (reports, hour) => {
        const stranger = report('stranger', 'Volcano eruption empties island village', {
          publishedAt: hour * HOUR_MS,
        });
        expect(grouped([...reports, stranger])).toEqual([...grouped(reports), 'stranger'].sort());
      }),
    );
  });

  test('the same words a week later are another story', () => {
    const later = threeEvents
      .slice(0, 3)
      .map((each) =>
        report(`${each.entryId}later`, `${each.title}`, { publishedAt: each.publishedAt + 7 * 24 * HOUR_MS }),
      );
    expect(grouped([...threeEvents, ...later])).toHaveLength(4);
  });

  test('a chain of reports that share words two by two does not join its ends', () => {
    const words = Array.from({ length: 24 }, (_, at) => `word${String.fromCharCode(97 + at)}`);
    const chain = Array.from({ length: 20 }, (_, at) =>
      report(`chain${at}`, words.slice(at, at + 4).join(' ')),
    );
    const storyOfFirst = groupReports(chain).find(({ entryIds }) => entryIds.includes('chain0' as EntryId));
    expect(storyOfFirst?.entryIds.length).toBeLessThan(chain.length / 2);
  });

  test('names join reports in different languages of one script', () => {
    const reports = [
      report('en', 'Merkel and Macron meet Zelensky in Berlin over Donbass'),
      report('de', 'Merkel und Macron treffen Zelensky in Berlin wegen Donbass', { language: 'de' }),
      report('es', 'Merkel y Macron reciben a Zelensky en Berlin por Donbass', { language: 'es' }),
      ...threeEvents,
    ];
    expect(grouped(reports)).toContain('de en es');
  });
});

/** Headlines of as many events as there are endings. */
const byTemplate = (opening: string, endings: readonly string[]): readonly Report[] =>
  endings.map((ending, at) =>
    report(`${opening}${at}`, `${opening} ${ending}`, { publishedAt: Date.UTC(2026, 1, 20, 8, 5 * at) }),
  );

const TEMPLATES: readonly (readonly Report[])[] = [
  byTemplate('Live updates:', [
    'Storm hits Florida',
    'Senate votes on budget',
    'Arsenal v Chelsea',
    'Bank of England decision',
    'Ukraine war',
    'Apple event',
  ]),
  byTemplate('What to know about the', ['measles outbreak', 'new tax bill', 'eclipse', 'port strike']),
  byTemplate('Man arrested', [
    'after stabbing in Leeds',
    'after shooting in Denver',
    'after fire in Lyon',
    'over theft in Oslo',
  ]),
  byTemplate('Quarterly results:', [
    'Siemens beats forecasts',
    'Nestle cuts outlook',
    'Toyota profit falls',
    'Shell raises dividend',
  ]),
];

const inSpanish = byTemplate('Última hora:', [
  'terremoto en Chile',
  'dimite el ministro de Hacienda',
  'huelga de trenes',
  'el alcalde inaugura un puente',
]).map((each): Report => ({ ...each, language: 'es' }));

const otherNews: readonly Report[] = [
  'Museum shows forgotten paintings of Anna Keller',
  'Striker Moreno leaves Ajax for Lisbon',
  'New species of frog found in Borneo',
  'How to sleep better in summer',
  'Electric car sales double in Norway',
  'Heat wave closes schools in Delhi',
  'Volcano erupts near Reykjavik',
  'Supreme Court hears case on water rights',
  'Wheat prices fall on record harvest',
  'Opera house reopens after ten years',
  'Satellite launch delayed by weather',
  'Doctors warn of flu season',
].map((title, at) => report(`other${at}`, title));

const storm = [
  report('storm1', 'Live: Storm makes landfall in Florida'),
  report('storm2', 'Florida storm: thousands without power'),
  report('storm3', 'Storm batters Florida coast, thousands lose power'),
];

describe('groupReports, with headlines made by one template', () => {
  test.each([...TEMPLATES, inSpanish])('a template alone makes no story: $title', (...reports) => {
    expect(groupReports(reports)).toHaveLength(reports.length);
  });

  test('templates side by side, among other news, make none either', () => {
    const reports = [...TEMPLATES.flat(), ...otherNews];
    expect(groupReports(reports).length).toBeGreaterThanOrEqual(reports.length - 1);
  });

  test('sixty headlines that say the same of sixty things are sixty stories', () => {
    const sixty = Array.from({ length: 60 }, (_, at) =>
      report(`thing${at}`, `Thing${at} meets other${at} today`),
    );
    expect(groupReports(sixty)).toHaveLength(60);
  });

  test('two headlines by one template are two stories', () => {
    for (const template of TEMPLATES) expect(groupReports(template.slice(0, 2))).toHaveLength(2);
  });

  test('an event that is told by a template, too, is still one story', () => {
    const [live = []] = TEMPLATES;
    const stories = grouped([...live, ...storm]);
    expect(stories).toHaveLength(live.length);
    expect(stories).toContain([`${live[0]?.entryId}`, 'storm1', 'storm2', 'storm3'].sort().join(' '));
  });
});

describe('groupReports, with a few headlines of one event among others', () => {
  const events = {
    dam: [
      'Dam bursts above the valley after heavy rain',
      'Valley villages cleared as dam bursts after heavy rain',
      'Dam bursts after heavy rain: what the valley knows',
    ],
    spill: [
      'Oil spill reaches beaches',
      'Beaches closed as oil spill spreads',
      'Volunteers clean beaches after oil spill',
    ],
    ferry: [
      'Ferry sinks off Greek island, dozens missing',
      'Dozens missing after ferry sinks near Naxos',
      'Rescuers search for survivors of Naxos ferry disaster',
      'Greek ferry captain arrested after sinking off Naxos',
    ],
    premier: [
      'Prime minister Novak resigns after budget defeat',
      'Novak quits as prime minister',
      'Czech government falls: Novak steps down over budget vote',
    ],
    coach: ['Rovers sack coach Lund after cup defeat', 'Lund fired as Rovers coach'],
    vote: ['Parliament postpones vote on pension reform', 'Vote on pension reform postponed by parliament'],
  };
  const reportsOn = (event: string, titles: readonly string[]): readonly Report[] =>
    titles.map((title, at) => report(`${event}${at}`, title));

  test.each(Object.entries(events))('they are one story: %s', (event, titles) => {
    const reports = reportsOn(event, titles);
    const expected = reports.map(({ entryId }) => entryId).join(' ');
    expect(grouped(reports)).toEqual([expected]);
    expect(grouped([...reports, ...otherNews])).toContain(expected);
    expect(grouped([...reports, ...TEMPLATES.slice(1).flat()])).toContain(expected);
  });
});

describe('groupReports, one report once', () => {
  const page = { address: 'https://paper.example/quake' };

  test('the same page from two feeds is one report', () => {
    const [story] = groupReports([report('a', 'Quake', page), report('b', 'Earthquake in Chile', page)]);
    expect(story?.reports).toEqual([{ entryIds: ['a', 'b'] }]);
  });

  test('the same worldwide GUID is one report, the same number is not', () => {
    const tag = { guid: 'tag:paper.example,2026:1' };
    expect(groupReports([report('a', 'Quake', tag), report('b', 'Rates', tag)])).toHaveLength(1);
    const number = { guid: '1' };
    expect(groupReports([report('a', 'Quake', number), report('b', 'Rates', number)])).toHaveLength(2);
  });

  test('a second copy of a page stays with its story when that story grows towards an earlier report', () => {
    const index = createStoryIndex();
    const [first, second, third] = threeEvents;
    if (first === undefined || second === undefined || third === undefined) throw new Error('no reports');
    addReports(index, [first]);
    addReports(index, [third, report('again', third.title, { address: third.address })]);
    addReports(index, [second]);
    expect(storiesIn(index).map(({ entryIds }) => entryIds.length)).toEqual([4]);
  });

  const wire =
    'A strong earthquake shook the north of Chile early on Friday, the geological survey said, and the navy issued a tsunami warning for the whole coast before lifting it two hours later.';

  test('a wire text under two headlines is one report in one story', () => {
    const [story] = groupReports([
      report('a', 'Quake rattles Chile', { text: wire }),
      report('b', 'Tsunami alert lifted', { text: `${wire} No one was hurt.` }),
    ]);
    expect(story?.reports).toEqual([{ entryIds: ['a', 'b'] }]);
  });

  test('inside one feed near-identical entries are reports of their own', () => {
    const feed = { feedId: report('a', '').feedId, text: wire };
    const stories = groupReports([
      report('a', 'Quake rattles Chile', feed),
      report('b', 'Quake rattles Chile', feed),
    ]);
    expect(stories.flatMap(({ reports }) => reports)).toHaveLength(2);
  });
});

describe('groupReports, with constraints', () => {
  test('what the reader sets apart is in two stories', () => {
    const stories = grouped(threeEvents, apart('quake1', 'quake2'));
    expect(stories.some((ids) => ids.includes('quake1') && ids.includes('quake2'))).toBe(false);
  });

  test('what the reader puts together is in one, with what belongs to either', () => {
    expect(grouped(threeEvents, together('quake1', 'bank1')).some((ids) => /bank1.*quake1/.test(ids))).toBe(
      true,
    );
  });

  test('apart holds against together, against copies, and in any news', () => {
    fc.assert(
      fc.property(someReports, (reports) => {
        const [first, last] = [reports[0]?.entryId, reports.at(-1)?.entryId];
        fc.pre(first !== undefined && last !== undefined && first !== last);
        const pair = [first, last] as const;
        const stories = groupReports(reports, { together: [pair], apart: [pair] });
        expect(stories.some(({ entryIds }) => entryIds.includes(first) && entryIds.includes(last))).toBe(
          false,
        );
      }),
    );
  });

  test('bonds about entries that are not there do nothing', () => {
    expect(grouped(threeEvents, apart('quake1', 'gone'))).toEqual(EVENTS);
  });
});

describe('addReports', () => {
  test('a story grows by what arrives, and others stay as they are', () => {
    const index = createStoryIndex();
    addReports(
      index,
      threeEvents.filter(({ entryId }) => entryId !== 'quake3'),
    );
    addReports(
      index,
      threeEvents.filter(({ entryId }) => entryId === 'quake3'),
    );
    expect(storiesIn(index)).toEqual(groupReports(threeEvents));
  });

  test('adding an unrelated report never changes a story, even with words in common', () => {
    fc.assert(
      fc.property(someReports, (reports) => {
        const index = createStoryIndex();
        addReports(index, reports);
        const before = storiesIn(index);
        addReports(index, [
          report('stranger', 'topic1 volcano eruption empties island village harbour church'),
        ]);
        const after = storiesIn(index).filter(({ entryIds }) => !entryIds.includes('stranger' as EntryId));
        fc.pre(after.length === before.length);
        expect(after).toEqual(before);
      }),
    );
  });

  test('what is already there is passed over', () => {
    const index = createStoryIndex();
    addReports(index, threeEvents);
    const before = structuredClone(index);
    addReports(index, threeEvents);
    expect(storiesIn(index)).toEqual(storiesIn(before));
    expect(index.documents.size).toBe(threeEvents.length);
  });

  test('an index that was stored and read again goes on as if it had not been', () => {
    fc.assert(
      fc.property(someReports, (reports) => {
        const [kept, stored] = [createStoryIndex(), createStoryIndex()];
        const half = Math.floor(reports.length / 2);
        addReports(kept, reports.slice(0, half));
        addReports(stored, reports.slice(0, half));
        const read = structuredClone(stored);
        addReports(kept, reports.slice(half));
        addReports(read, reports.slice(half));
        expect(storiesIn(read)).toEqual(storiesIn(kept));
      }),
    );
  });

  test('a bond that comes later takes a story apart', () => {
    const index = createStoryIndex();
    addReports(index, threeEvents);
    addReports(index, [], apart('quake1', 'quake2'));
    const stories = storiesIn(index).map(({ entryIds }) => entryIds.join(' '));
    expect(stories.some((ids) => ids.includes('quake1') && ids.includes('quake2'))).toBe(false);
    expect(stories).toContain('bank1 bank2 bank3');
  });
});
