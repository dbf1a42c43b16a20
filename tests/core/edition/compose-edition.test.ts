import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assembleEdition, isFull } from '../../../src/core/edition/assemble-edition';
import { composeEdition } from '../../../src/core/edition/compose-edition';
import type { Composed } from '../../../src/core/edition/compose-input';
import { faultsOf } from '../../../src/core/edition/edition-rules';
import { pastOf } from '../../../src/core/edition/past-edition';
import { planEdition } from '../../../src/core/edition/plan-edition';
import { type WrittenStory, writeStory } from '../../../src/core/edition/write-story';
import type { Story } from '../../../src/core/model/edition';
import type { Entry } from '../../../src/core/model/entry';
import type { EntryId } from '../../../src/core/model/ids';
import { NO_HAND } from '../../../src/core/model/readers-hand';
import { aDay, anEntry, composing, DAY_MS, EVENING, HOUR_MS, MORNING } from '../../support/edition-news';
import { printEdition } from '../../support/print-edition';

const composed = (...input: Parameters<typeof composing>): Composed & { kind: 'edition' } => {
  const edition = composeEdition(composing(...input));
  if (edition.kind !== 'edition') throw new Error(`No edition: ${edition.kind}`);
  return edition;
};

const storiesOf = ({ edition }: Composed & { kind: 'edition' }): readonly Story[] => [
  edition.lead,
  ...edition.related,
];

/** Days of news: events that outlets report in sentences of the same few words, in any order and number. */
const someNews: fc.Arbitrary<readonly Entry[]> = fc
  .array(
    fc.record({
      event: fc.integer({ min: 0, max: 6 }),
      outlet: fc.constantFrom('north', 'east', 'south', 'west'),
      words: fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 3, maxLength: 6 }),
      sentences: fc.integer({ min: 0, max: 4 }),
      hoursAgo: fc.integer({ min: 0, max: 60 }),
      position: fc.integer({ min: 0, max: 30 }),
      isDated: fc.boolean(),
    }),
    { minLength: 1, maxLength: 30 },
  )
  .map((all) =>
    all.map(({ event, outlet, words, sentences, hoursAgo, position, isDated }, at) => {
      const telling = words.map((word) => `topic${event}word${word}`).join(' ');
      const text = Array.from(
        { length: sentences },
        (_, each) => `On day ${each} the ${telling} was seen ${at}.`,
      );
      return anEntry(`${outlet}-${at}`, `News of ${telling}`, {
        text: text.join(' '),
        publishedAt: isDated ? EVENING - hoursAgo * HOUR_MS : null,
        firstSeenAt: EVENING - Math.floor(hoursAgo / 2) * HOUR_MS,
        position,
      });
    }),
  );

const shuffled = <T>(items: readonly T[], keys: readonly number[]): readonly T[] =>
  items
    .map((item, at) => ({ item, key: keys[at % keys.length] ?? 0, at }))
    .sort((one, other) => one.key - other.key || other.at - one.at)
    .map(({ item }) => item);

describe('composeEdition', () => {
  test('opens with what most outlets report, and sums it up in sentences of its source', () => {
    expect(printEdition(composed(aDay))).toEqual([
      'LEAD  Dam bursts above the valley after heavy rain (north)',
      '      “The dam above the valley burst at dawn after a week of heavy rain.”',
      '      “Four villages below it were cleared before the water arrived.”',
      '      “Engineers had warned the province about cracks in the wall two years ago.”',
      '      · Valley villages cleared as dam bursts after heavy rain (east)',
      '      · Dam bursts after heavy rain: what the valley knows (south)',
      '      Parliament postpones vote on pension reform (north)',
      '        · Vote on pension reform postponed by parliament (south)',
      '      Museum shows forgotten paintings of Anna Keller (east)',
      '      Striker Moreno leaves Rovers for Lisbon (south)',
    ]);
  });

  test('has each headline’s language, and the publisher’s own line where there is no summary', () => {
    const line = 'NATO אישרה את ההחלטה ביום ראשון';
    const title = 'NATO: “הגשר הישן ייסגר” (2027-2029)';
    const { edition } = composed([anEntry('west-1', title, { summary: line, language: null }), ...aDay]);
    const stories = [edition.lead, ...edition.related];
    const bridge = stories.find(({ headline }) => headline.title === title);
    expect(bridge?.headline.language).toBe('he');
    expect([bridge?.summary, bridge?.teaser]).toEqual([null, line]);
    for (const { summary, teaser } of stories) if (summary !== null) expect(teaser).toBeNull();
    expect(stories.some(({ summary }) => summary !== null)).toBe(true);
  });

  test('says why each story stands in it', () => {
    const { notes } = composed(aDay);
    expect(notes.stories.map(({ why }) => why[0])).toEqual([
      { code: 'outlets', count: 3 },
      { code: 'outlets', count: 2 },
      { code: 'published', at: MORNING },
      { code: 'published', at: MORNING },
    ]);
    expect(notes.leftOut).toBe(0);
  });

  test('ends after as many stories as the reader chose, and counts what had no room', () => {
    const { notes, edition } = composed(aDay, { fit: { kind: 'stories', count: 2 } });
    expect(edition.related).toHaveLength(1);
    expect(notes.leftOut).toBe(2);
  });

  test('ends when the minutes are read, but never before the lead', () => {
    const many = Array.from({ length: 60 }, (_, at) =>
      anEntry(`feed${at}-1`, `Thing${at} meets other${at} today`),
    );
    const { notes } = composed(many, { fit: { kind: 'minutes', count: 2 } });
    expect(notes.seconds).toBeLessThanOrEqual(120);
    expect(notes.seconds).toBeGreaterThan(100);
    const long = anEntry('north-1', Array.from({ length: 600 }, (_, at) => `word${at}`).join(' '));
    expect(composed([long], { fit: { kind: 'minutes', count: 1 } }).edition.related).toEqual([]);
  });

  test('shows nothing again that did not move', () => {
    const morning = composed(aDay);
    const past = [pastOf(morning.edition, morning.notes)];
    expect(composeEdition(composing(aDay, { past }))).toEqual({ kind: 'nothing-new', hidden: 0, arrived: 0 });
    const again = anEntry('west-1', 'Dam above the valley bursts after heavy rain', {
      publishedAt: EVENING + HOUR_MS,
      firstSeenAt: EVENING + HOUR_MS,
    });
    const later = composing([...aDay, again], { past, now: EVENING + 2 * HOUR_MS });
    expect(composeEdition(later)).toEqual({ kind: 'too-little', hidden: 0, arrived: 1 });
  });

  test('brings a story back when it moved, and says what is new', () => {
    const morning = composed(aDay);
    const news = anEntry('west-1', 'Dam bursts above valley: minister Okafor resigns over 12 deaths', {
      text: 'Minister Okafor resigned on Friday after the dam burst above the valley. Twelve people are dead.',
      publishedAt: EVENING + HOUR_MS,
      firstSeenAt: EVENING + HOUR_MS,
    });
    const evening = composed([...aDay, news], {
      past: [pastOf(morning.edition, morning.notes)],
      now: EVENING + 2 * HOUR_MS,
      articles: morning.articles,
    });
    expect(printEdition(evening)[0]).toBe(
      'LEAD  Dam bursts above valley: minister Okafor resigns over 12 deaths (west)',
    );
    const moved = evening.notes.stories[0]?.moved;
    expect(moved).toMatchObject({
      since: EVENING,
      entryIds: ['west-1'],
      words: ['Okafor', '12', 'minister', 'resigns', 'deaths'],
    });
    expect(evening.notes.stories[0]?.why[0]).toEqual({ code: 'moved', since: EVENING, reports: 1 });
    // Its summary has both sentences of the report, and neither is said twice.
    expect(evening.edition.lead.summary?.sentences.map(({ articleId }) => articleId)).toContain('west-1');
    expect(moved?.sentence).toBeNull();
    const [told] = evening.edition.lead.summary?.sentences ?? [];
    expect(told?.start).toBe(0);
  });

  test('tells nothing new from nothing fetched and from all muted', () => {
    expect(composeEdition(composing([], { fetchedAt: null })).kind).toBe('nothing-fetched');
    expect(composeEdition(composing([])).kind).toBe('nothing-new');
    const mutes = [{ id: 'm', words: 'bursts', feedId: null, mutedAt: 0 }];
    const dams = aDay.slice(0, 3);
    expect(composeEdition(composing(dams, { hand: { ...NO_HAND, mutes } }))).toEqual({
      kind: 'all-muted',
      hidden: 3,
      arrived: 0,
    });
  });

  test('hides what is muted and counts it', () => {
    const mutes = [{ id: 'm', words: 'pension reform', feedId: null, mutedAt: 0 }];
    const { notes, edition } = composed(aDay, { hand: { ...NO_HAND, mutes } });
    expect(notes.hidden).toBe(2);
    expect(edition.related).toHaveLength(2);
  });

  test('does not show what the reader has opened elsewhere', () => {
    const readings = [{ entryId: 'east-2' as EntryId, openedAt: MORNING + HOUR_MS }];
    expect(printEdition(composed(aDay, { readings })).join()).not.toContain('Museum');
  });

  test('cites a stored article as it is stored, though its entry has changed since', () => {
    const { articles } = composed(aDay);
    const changed = aDay.map((entry) => (entry.id === 'north-1' ? { ...entry, content: [] } : entry));
    expect(composed(changed, { articles }).articles[0]).toEqual(articles[0]);
  });

  test('is the same whatever the order of its lists, and made twice', () => {
    fc.assert(
      fc.property(someNews, fc.array(fc.integer(), { minLength: 1, maxLength: 30 }), (news, keys) => {
        const input = composing(news);
        const other = {
          ...input,
          entries: shuffled(news, keys),
          feeds: shuffled(input.feeds, keys),
          groups: shuffled(input.groups, keys),
        };
        expect(composeEdition(other)).toEqual(composeEdition(input));
        expect(composeEdition(input)).toEqual(composeEdition(input));
      }),
    );
  });

  test('keeps the rules of an edition whatever the news: nothing twice, every receipt a whole sentence', () => {
    fc.assert(
      fc.property(someNews, fc.integer({ min: 1, max: 5 }), (news, minutes) => {
        const edition = composed(news, { fit: { kind: 'minutes', count: minutes } });
        expect(faultsOf(edition.edition, edition.articles)).toEqual([]);
        expect(edition.notes.stories.map(({ storyId }) => storyId)).toEqual(
          storiesOf(edition).map(({ id }) => id),
        );
        expect(edition.notes.stories.every(({ why }) => why.length > 0)).toBe(true);
      }),
    );
  });

  test('shows no entry in two editions, whatever the news', () => {
    fc.assert(
      fc.property(someNews, someNews, (first, second) => {
        const morning = composed(first);
        const renamed = second.map((entry) => ({
          ...entry,
          id: `${entry.id}b` as EntryId,
          address: `${entry.address}b`,
          publishedAt: EVENING + HOUR_MS,
          firstSeenAt: EVENING + HOUR_MS,
        }));
        const evening = composeEdition(
          composing([...first, ...renamed], {
            past: [pastOf(morning.edition, morning.notes)],
            now: EVENING + 2 * HOUR_MS,
          }),
        );
        if (evening.kind !== 'edition') return;
        const shown = new Set(morning.notes.stories.flatMap(({ entryIds }) => entryIds));
        const again = evening.notes.stories.flatMap(({ entryIds }) => entryIds).filter((id) => shown.has(id));
        expect(again).toEqual([]);
      }),
    );
  });

  test('changes no other story for an entry that has nothing to do with it', () => {
    const stranger = anEntry('zulu-1', 'Quokka zzyzx qwertz', { publishedAt: EVENING - DAY_MS });
    fc.assert(
      fc.property(someNews, (news) => {
        const fit = { kind: 'stories', count: 100 } as const;
        const told = (entries: readonly Entry[]) =>
          new Map(storiesOf(composed(entries, { fit })).map((story) => [story.id as string, story]));
        const [without, withIt] = [told(news), told([...news, stranger])];
        withIt.delete(`story ${stranger.id}`);
        expect(withIt).toEqual(without);
      }),
    );
  });

  test('takes the same steps one at a time, with a structured clone between any two', () => {
    const input = composing(aDay);
    const plan = structuredClone(planEdition(structuredClone(input)));
    if (plan.kind !== 'plan') throw new Error('There is news');
    let written: readonly WrittenStory[] = [];
    while (!isFull(plan, written)) {
      written = structuredClone([...written, writeStory(structuredClone(plan), written.length, input)]);
    }
    expect(assembleEdition(plan, written)).toEqual(composeEdition(input));
  });
});
