import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ParsedEntry } from '../../../src/core/model/entry';
import type { FeedMemory } from '../../../src/core/refresh/feed-memory';
import { type TakenIn, takeIn } from '../../../src/core/refresh/take-in';
import { feedId } from '../../support/feed-builders';
import { aParsedEntry } from '../../support/parsed-entries';

const FEED = feedId('f');
const memoryOf = ({ aliases, latest }: TakenIn): Pick<FeedMemory, 'aliases' | 'latest'> => ({
  aliases,
  latest,
});
const named = (guid: string, title = `Title of ${guid}`) => aParsedEntry({ guid, title });

describe('takeIn', () => {
  test('takes every entry of a first document for new, in its order', () => {
    const { fresh, changed, latest } = takeIn(FEED, [named('a'), named('b')], null, 7);
    expect(fresh.map(({ guid, position, firstSeenAt }) => [guid, position, firstSeenAt])).toEqual([
      ['a', 0, 7],
      ['b', 1, 7],
    ]);
    expect(changed).toEqual([]);
    expect(latest.size).toBe(2);
  });

  test('knows the same document again', () => {
    const first = takeIn(FEED, [named('a'), named('b')], null, 7);
    const second = takeIn(FEED, [named('a'), named('b')], memoryOf(first), 9);
    expect([...second.fresh, ...second.changed]).toEqual([]);
  });

  test('tells an entry that says something else from one that is new', () => {
    const first = takeIn(FEED, [named('a'), named('b')], null, 7);
    const second = takeIn(FEED, [named('c'), named('a', 'Corrected'), named('b')], memoryOf(first), 9);
    expect(second.fresh.map(({ guid }) => guid)).toEqual(['c']);
    expect(second.changed.map(({ title }) => title)).toEqual(['Corrected']);
  });

  test('counts an entry that stands twice in a document once', () => {
    expect(takeIn(FEED, [named('a'), named('a')], null, 7).fresh).toHaveLength(1);
  });

  test('does not take an entry for new that fell out of the feed and comes back', () => {
    const first = takeIn(FEED, [named('a'), named('b')], null, 7);
    const second = takeIn(FEED, [named('b')], memoryOf(first), 8);
    const third = takeIn(FEED, [named('a'), named('b')], memoryOf(second), 9);
    expect(third.fresh).toEqual([]);
  });

  test('knows an entry by its address when its GUID has changed', () => {
    const address = 'https://f.example/story';
    const first = takeIn(FEED, [aParsedEntry({ guid: 'old', address, title: 'T' })], null, 7);
    const second = takeIn(FEED, [aParsedEntry({ guid: 'new', address, title: 'T' })], memoryOf(first), 8);
    expect(second.fresh).toEqual([]);
    expect(second.changed.map(({ id }) => id)).toEqual(first.fresh.map(({ id }) => id));
  });

  test('remembers no end of names, and forgets none of the latest document', () => {
    let memory: Pick<FeedMemory, 'aliases' | 'latest'> | null = null;
    for (let batch = 0; batch < 15; batch += 1) {
      const entries = Array.from({ length: 1000 }, (_one, at) => named(`${batch}-${at}`));
      memory = memoryOf(takeIn(FEED, entries, memory, batch));
    }
    expect(memory?.aliases.size).toBeLessThanOrEqual(12_000);
    const known = new Set(memory?.aliases.values());
    expect([...(memory?.latest.keys() ?? [])].every((id) => known.has(id))).toBe(true);
  });

  const at = (hours: number): number => Date.UTC(2026, 10, 20) + hours * 3_600_000;
  const freshOf = (...documents: (readonly Partial<ParsedEntry>[])[]): readonly (readonly string[])[] => {
    let memory: Pick<FeedMemory, 'aliases' | 'latest'> | null = null;
    return documents.map((document) => {
      const taken: TakenIn = takeIn(FEED, document.map(aParsedEntry), memory, 1);
      memory = memoryOf(taken);
      return taken.fresh.map(({ title }) => title);
    });
  };
  const issue = (number: number, about: string, text: string): Partial<ParsedEntry> => ({
    guid: 'the-weekly',
    address: 'https://weekly.example/current',
    title: `Issue ${number}: ${about}`,
    summary: text,
    publishedAt: at(number * 168),
  });

  test('takes the next issue for new that keeps the GUID and the address of the one before', () => {
    const first = issue(41, 'The market moves', 'Traders voted to leave the old square for the tram depot.');
    const second = issue(
      42,
      'The harbour freezes',
      'Ice closed the harbour on Sunday. Ferries wait outside the pier.',
    );
    const korean = issue(
      43,
      '항구가 얼었다',
      '일요일에 얼음이 항구를 막았다. 연락선은 방파제 밖에서 기다린다.',
    );
    expect(freshOf([first], [second], [second], [korean])).toEqual([
      [first.title],
      [second.title],
      [],
      [korean.title],
    ]);
  });

  test('takes the next instalment for new that has no text, where its number is another', () => {
    const strip = (number: number): Partial<ParsedEntry> => ({
      guid: 'strip',
      title: `Heron and Pike ${number}`,
      publishedAt: at(number * 24),
    });
    expect(freshOf([strip(101)], [strip(102)])).toEqual([['Heron and Pike 101'], ['Heron and Pike 102']]);
  });

  test('knows a report again whose title changes little, and tells of it once more when it has moved', () => {
    const told = (hours: number, title: string, text: string): Partial<ParsedEntry> => ({
      guid: 'storm',
      address: 'https://north.example/storm',
      title,
      summary: text,
      publishedAt: at(hours),
    });
    const first = told(
      17,
      'Storm nears the coast',
      'The storm reaches the coast of Norland at midnight, the office says.',
    );
    const second = told(
      24,
      'Storm closes the coast road',
      'The storm has closed the coast road of Norland, the office says.',
    );
    const third = told(
      31,
      'Two dead as storm hits coast',
      'Two people died as the storm hit the coast of Norland. The army helps.',
    );
    expect(freshOf([first], [second], [third])).toEqual([[first.title], [], [third.title]]);
  });

  describe('what goes on under the date of its beginning', () => {
    const liveblog = (title: string, summary: string, updatedAt: number | null): ParsedEntry =>
      aParsedEntry({
        guid: 'sturm',
        address: 'https://hafen.example/live/sturm',
        title,
        summary,
        publishedAt: at(16),
        updatedAt,
      });
    const begun = 'Liveblog zum Sturm: Fähren fallen aus, Böen erwartet';
    const beginning = 'Ab Mittag fallen die Fähren aus. Verfolgen Sie den Sturm im Liveblog.';
    const gone = 'Liveblog zum Sturm: Zwei Tote nach Mauereinsturz, Bundeswehr hilft';
    const going = 'In Port Vale starben zwei Menschen, als eine Mauer einstürzte. Die Bundeswehr hilft.';
    const taken = (...entries: readonly ParsedEntry[]): readonly TakenIn[] => {
      let memory: Pick<FeedMemory, 'aliases' | 'latest'> | null = null;
      return entries.map((entry, hour) => {
        const one: TakenIn = takeIn(FEED, [entry], memory, at(20 + hour));
        memory = memoryOf(one);
        return one;
      });
    };

    test('is as new as it says that it was changed', () => {
      const [, second] = taken(liveblog(begun, beginning, at(16)), liveblog(gone, going, at(21)));
      expect(second?.fresh.map(({ title, publishedAt }) => [title, publishedAt])).toEqual([[gone, at(21)]]);
    });

    test('is as new as it was seen where it does not say, and no document gives it the old date again', () => {
      const corrected = `${gone} mit Booten`;
      const [, second, third, fourth] = taken(
        liveblog(begun, beginning, null),
        liveblog(gone, going, null),
        liveblog(corrected, going, null),
        liveblog(corrected, going, null),
      );
      expect(second?.fresh.map(({ publishedAt }) => publishedAt)).toEqual([null]);
      expect(third?.fresh).toEqual([]);
      expect(third?.changed.map(({ title, publishedAt }) => [title, publishedAt])).toEqual([
        [corrected, null],
      ]);
      expect([...(fourth?.fresh ?? []), ...(fourth?.changed ?? [])]).toEqual([]);
    });

    test('is another thing than a correction: the same text under another title, or the other way about', () => {
      const [, second, third] = taken(
        liveblog(begun, beginning, at(16)),
        liveblog('Sturm legt Fährbetrieb an der Küste lahm', beginning, at(18)),
        liveblog('Sturm legt Fährbetrieb an der Küste lahm', going, at(22)),
      );
      expect([...(second?.fresh ?? []), ...(third?.fresh ?? [])]).toEqual([]);
      expect(third?.changed.map(({ publishedAt }) => publishedAt)).toEqual([at(16)]);
    });
  });

  test('takes three warnings of one title and one minute for three, today and tomorrow', () => {
    const warning = (name: string): Partial<ParsedEntry> => ({
      guid: `warning-${name}`,
      title: 'Flood warning',
      summary: `The ${name} rises.`,
      publishedAt: at(1),
    });
    const [one, two, three] = ['Elbe', 'Saale', 'Mulde'].map(warning) as [
      Partial<ParsedEntry>,
      Partial<ParsedEntry>,
      Partial<ParsedEntry>,
    ];
    expect(freshOf([one, two], [one, two, three]).map(({ length }) => length)).toEqual([2, 1]);
  });

  test('takes entries for different ones that share a page across documents, and have GUIDs of their own', () => {
    const change = (number: number, text: string): Partial<ParsedEntry> => ({
      guid: `change-${number}`,
      address: `https://north.example/changes#${number}`,
      title: `Version ${number}`,
      summary: text,
      publishedAt: at(number),
    });
    const first = change(1, 'Maps can be printed, and the legend is larger.');
    const second = change(2, 'Searching finds words in other scripts, too.');
    expect(freshOf([first], [second])).toEqual([['Version 1'], ['Version 2']]);
  });

  test('over any row of documents, no entry is ever new twice', () => {
    const documents = fc.array(fc.uniqueArray(fc.integer({ min: 0, max: 8 })), { maxLength: 8 });
    fc.assert(
      fc.property(documents, (rows) => {
        const seen: string[] = [];
        let memory: Pick<FeedMemory, 'aliases' | 'latest'> | null = null;
        for (const row of rows) {
          const taken: TakenIn = takeIn(
            FEED,
            row.map((number) => named(`n${number}`)),
            memory,
            1,
          );
          seen.push(...taken.fresh.map(({ id }) => id));
          memory = memoryOf(taken);
        }
        expect(new Set(seen).size).toBe(seen.length);
        expect(seen.length).toBe(new Set(rows.flat()).size);
      }),
    );
  });
});
