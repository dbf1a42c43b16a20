import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeEdition } from '../../../src/core/edition/compose-edition';
import { arrange, type Placed } from '../../../src/core/edition/sections';
import type { Feed } from '../../../src/core/model/feed';
import { aFeed, anEntry, composing, HOUR_MS, MORNING } from '../../support/edition-news';

const TOGETHER = { byFolder: true, mixesLanguages: false };

const placed = fc
  .array(
    fc.record({
      section: fc.constantFrom('Papers', 'Science', null),
      language: fc.constantFrom('en', 'de-AT', 'de', null),
    }),
  )
  .map((all): readonly Placed[] => all.map((each, place) => ({ place, ...each })));

describe('arrange', () => {
  test('keeps every story once, each section and each language in it together, and what is in none last', () => {
    fc.assert(
      fc.property(placed, (stories) => {
        const { order, parts } = arrange(stories, TOGETHER);
        expect([...order].sort((one, other) => one - other)).toEqual(stories.map(({ place }) => place));
        const sections = order.map((place) => stories[place]?.section ?? null);
        expect(runsOf(sections)).toEqual([...new Set(sections)]);
        expect(sections.slice(parts.reduce((sum, { count }) => sum + count, 0))).toEqual(
          sections.filter((section) => section === null),
        );
        for (const section of new Set(sections)) {
          const languages = order
            .filter((place) => (stories[place]?.section ?? null) === section)
            .map((place) => stories[place]?.language?.slice(0, 2) ?? null);
          expect(runsOf(languages)).toEqual([...new Set(languages)]);
        }
      }),
    );
  });

  test('what comes first in importance comes first in each section, and opens it', () => {
    const story = (place: number, section: string | null, language = 'en') => ({ place, section, language });
    const stories = [
      story(3, null),
      story(4, 'Science'),
      story(5, 'Papers', 'de'),
      story(6, 'Science', 'de'),
    ];
    expect(arrange(stories, TOGETHER)).toEqual({
      order: [4, 6, 5, 3],
      parts: [
        { folder: 'Science', count: 2 },
        { folder: 'Papers', count: 1 },
      ],
    });
    const mixed = [story(1, null, 'en'), story(2, null, 'de'), story(3, null, 'en')];
    expect(arrange(mixed, TOGETHER).order).toEqual([1, 3, 2]);
    expect(arrange(mixed, { byFolder: true, mixesLanguages: true }).order).toEqual([1, 2, 3]);
  });
});

const runsOf = <T>(all: readonly T[]): readonly T[] =>
  all.filter((one, at) => at === 0 || one !== all[at - 1]);

/** Events that have nothing to do with each other, each from a feed of its own. */
const TITLES = [
  'Dam bursts above the valley after heavy rain',
  'Parliament postpones vote on pension reform',
  'Museum shows forgotten paintings of Anna Keller',
  'Striker Moreno leaves Rovers for Lisbon',
  'Astronomers weigh a planet without a star',
];
const news = TITLES.map((title, at) =>
  anEntry(`paper${at}-1`, title, { publishedAt: MORNING + at * HOUR_MS, position: 0 }),
);
const feeds = (more: (at: number) => Partial<Feed>): readonly Feed[] =>
  TITLES.map((_title, at) => aFeed(`paper${at}`, more(at)));

describe('an edition', () => {
  const edition = (...input: Parameters<typeof composing>) => {
    const composed = composeEdition(composing(...input));
    if (composed.kind !== 'edition') throw new Error(composed.kind);
    return composed;
  };
  const titlesOf = ({ edition: { lead, related } }: ReturnType<typeof edition>) =>
    [lead, ...related].map(({ headline }) => headline.title);

  test('is set folder by folder behind its lead, and says which headlines each has', () => {
    const folders = feeds((at) => ({ folder: at === 2 ? [] : [at % 2 === 0 ? 'Daily' : 'Arts', 'Deep'] }));
    const composed = edition(news, { feeds: folders });
    const byTitle = new Map(TITLES.map((title, at) => [title, folders[at]?.folder[0] ?? null]));
    const sections = titlesOf(composed)
      .slice(1 + (composed.notes.related ?? 0))
      .map((title) => byTitle.get(title) ?? null);
    expect(composed.notes.parts?.flatMap(({ folder, count }) => Array(count).fill(folder))).toEqual(
      sections.filter((section) => section !== null),
    );
    expect(composed.notes.parts?.length).toBeGreaterThan(0);
    const plain = edition(news, { feeds: folders, layout: { byFolder: false, mixesLanguages: true } });
    expect(plain.notes.parts).toEqual([]);
    expect([...titlesOf(plain)].sort()).toEqual([...titlesOf(composed)].sort());
  });

  test('has no section without a name, whatever a list of feeds says', () => {
    const composed = edition(news, { feeds: feeds((at) => ({ folder: at === 0 ? ['', 'Deep'] : [' '] })) });
    expect(composed.notes.parts?.map(({ folder }) => folder).filter((name) => name !== 'Deep')).toEqual([]);
  });

  test('a feed that counts more is told for that, and one that counts less stands behind', () => {
    const last = titlesOf(edition(news, { feeds: feeds(() => ({})) })).at(-1) ?? '';
    const at = TITLES.indexOf(last);
    const more = edition(news, { feeds: feeds((one) => (one === at ? { weight: 'more' } : {})) });
    expect(titlesOf(more)[0]).toBe(last);
    expect(more.notes.stories[0]?.why).toContainEqual({ code: 'weighed' });
    const [first = ''] = titlesOf(edition(news, { feeds: feeds(() => ({})) }));
    const less = edition(news, {
      feeds: feeds((one) => (one === TITLES.indexOf(first) ? { weight: 'less' } : {})),
    });
    expect(titlesOf(less).at(-1)).toBe(first);
  });

  test('a feed that never leads stands in it, and leads only where nothing else can', () => {
    const [first = ''] = titlesOf(edition(news, { feeds: feeds(() => ({})) }));
    const at = TITLES.indexOf(first);
    const others = titlesOf(
      edition(news, { feeds: feeds((one) => (one === at ? { weight: 'never-leads' } : {})) }),
    );
    expect(others[0]).not.toBe(first);
    expect(others).toContain(first);
    const alone = news.slice(at, at + 1);
    expect(titlesOf(edition(alone, { feeds: [aFeed(`paper${at}`, { weight: 'never-leads' })] }))).toEqual([
      first,
    ]);
  });

  test('what is passed over for its feed counts less says so, and a report of another feed lifts it', () => {
    const past = [{ composedAt: MORNING - HOUR_MS, stories: [], passedOver: [] }];
    const slow = (id: string) =>
      anEntry(id, 'Council paints benches in the park green again', {
        publishedAt: MORNING - 8 * HOUR_MS,
        firstSeenAt: MORNING,
        position: 8,
      });
    const less = aFeed('bench', { weight: 'less' });
    const composed = edition([...news, slow('bench-1')], { feeds: [...feeds(() => ({})), less], past });
    const why = composed.notes.passedOver?.find(({ entryIds }) => entryIds.some((id) => id === 'bench-1'));
    expect(why?.why).toBe('less');
    const both = edition([...news, slow('bench-1'), slow('other-1')], {
      feeds: [...feeds(() => ({})), less, aFeed('other')],
      past,
    });
    expect(titlesOf(both)).toContain('Council paints benches in the park green again');
  });
});
