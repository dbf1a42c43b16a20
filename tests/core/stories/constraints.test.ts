import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EntryId } from '../../../src/core/model/ids';
import { addReports } from '../../../src/core/stories/add-reports';
import { groupInSlices, groupReports, storiesIn } from '../../../src/core/stories/group-reports';
import type { StoryConstraints, StoryGroup } from '../../../src/core/stories/index/story-group';
import { createStoryIndex } from '../../../src/core/stories/index/story-index';
import { report, someReports } from '../../support/reports';

type Pairs = StoryConstraints['apart'];

/** News, and what a reader said about pairs of it, much of which contradicts other parts. */
const newsAndConstraints = someReports
  .filter((reports) => reports.length > 3)
  .chain((reports) => {
    const entry = fc.constantFrom(...reports.map(({ entryId }) => entryId));
    const pair = fc.tuple(entry, entry).filter(([one, other]) => one !== other);
    const pairs: fc.Arbitrary<Pairs> = fc.array(pair, { maxLength: 8 });
    return fc.record({
      reports: fc.constant(reports),
      constraints: fc.record({ together: pairs, apart: pairs }),
    });
  });

const idAt = (at: number): EntryId => `entry${String(at).padStart(2, '0')}` as EntryId;

const storyOf = (stories: readonly StoryGroup[], id: EntryId): string =>
  stories.find(({ entryIds }) => entryIds.includes(id))?.id ?? `no story holds ${id}`;

const expectApart = (stories: readonly StoryGroup[], { apart }: StoryConstraints): void => {
  for (const [one, other] of apart) expect(storyOf(stories, one)).not.toBe(storyOf(stories, other));
};

describe('pairs that the reader set apart never stand in one story', () => {
  test('whatever else the reader said, at once', () => {
    fc.assert(
      fc.property(newsAndConstraints, ({ reports, constraints }) => {
        expectApart(groupReports(reports, constraints), constraints);
      }),
    );
  });

  test('where everything else would make one story of them', () => {
    const oneEvent = Array.from({ length: 24 }, (_, at) =>
      report(
        `entry${String(at).padStart(2, '0')}`,
        `Dam bursts above valley, village ${'abcdefgh'[at % 8]}${at % 5} flooded`,
      ),
    );
    const pair = fc.tuple(fc.nat(23), fc.nat(23)).filter(([one, other]) => one !== other);
    const pairs = fc.array(pair, { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(pairs, (numbers) => {
        const apart = numbers.map(([one, other]): Pairs[number] => [idAt(one), idAt(other)]);
        const stories = groupReports(oneEvent, { together: [], apart });
        expectApart(stories, { together: [], apart });
        expect(stories.length).toBeLessThan(oneEvent.length);
      }),
      { numRuns: 400 },
    );
  });

  test('a few reports at a time, and by slices', () => {
    fc.assert(
      fc.property(newsAndConstraints, fc.integer({ min: 1, max: 9 }), ({ reports, constraints }, size) => {
        const index = createStoryIndex();
        for (let at = 0; at < reports.length; at += size) {
          addReports(index, reports.slice(at, at + size), constraints);
          expectApart(storiesIn(index), {
            together: [],
            apart: constraints.apart.filter((pair) => pair.every((id) => index.documents.docOf.has(id))),
          });
        }
        expectApart(groupInSlices(reports, constraints), constraints);
      }),
    );
  });

  test('said after the stories were made', () => {
    fc.assert(
      fc.property(newsAndConstraints, ({ reports, constraints }) => {
        const index = createStoryIndex();
        addReports(index, reports);
        addReports(index, [], constraints);
        expectApart(storiesIn(index), constraints);
      }),
    );
  });
});

test('pairs that the reader put together stand in one story, where nothing is set apart', () => {
  fc.assert(
    fc.property(newsAndConstraints, ({ reports, constraints: { together } }) => {
      const stories = groupReports(reports, { together, apart: [] });
      for (const [one, other] of together) expect(storyOf(stories, one)).toBe(storyOf(stories, other));
    }),
  );
});
