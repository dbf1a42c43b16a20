import { describe, expect, test } from 'vitest';
import { type Candidate, chooseCandidates } from '../../../src/core/edition/candidates';
import { groundsOf, reasonsFor, scoreOf } from '../../../src/core/edition/score-story';
import type { Entry } from '../../../src/core/model/entry';
import { aFeed, anEntry, composing, EVENING, HOUR_MS, MORNING } from '../../support/edition-news';

const candidates = (...entries: readonly Entry[]): readonly Candidate[] =>
  chooseCandidates(composing(entries)).candidates;
const alone = (each: Candidate): readonly Candidate[] => [each];
const score = (reports: readonly (readonly Candidate[])[]): number =>
  scoreOf(groundsOf(reports, false, EVENING));

/** A feed whose order somebody chose, with one entry at the top. */
const edited = (feed: string): readonly Entry[] =>
  [3, 1, 5, 2, 6, 4].map((hours, position) =>
    anEntry(`${feed}-${position}`, `${feed} news ${position}`, {
      publishedAt: MORNING - hours * HOUR_MS,
      position,
    }),
  );

describe('groundsOf', () => {
  test('counts outlets, and a wire text in many of them once', () => {
    const all = candidates(
      anEntry('north-1', 'A b c'),
      anEntry('east-1', 'A b c'),
      anEntry('east-2', 'A b d'),
    );
    expect(groundsOf(all.map(alone), false, EVENING).outlets).toBe(2);
    expect(groundsOf([all], false, EVENING).outlets).toBe(1);
  });

  test('what is fresher scores more, and what has no date counts as a day old', () => {
    const fresh = candidates(
      anEntry('north-1', 'A', { publishedAt: EVENING - HOUR_MS, firstSeenAt: EVENING }),
    );
    const older = candidates(
      anEntry('north-1', 'A', { publishedAt: EVENING - 9 * HOUR_MS, firstSeenAt: EVENING }),
    );
    const undated = candidates(anEntry('north-1', 'A', { publishedAt: null, firstSeenAt: EVENING }));
    expect(score([fresh])).toBeGreaterThan(score([older]));
    expect(groundsOf([undated], false, EVENING).fresh).toBeCloseTo(0.25);
  });

  test('the top of a feed counts where its order was chosen, and says nothing where it is by date', () => {
    const [first, ...rest] = candidates(...edited('north'))
      .slice()
      .sort((a, b) => a.entry.position - b.entry.position);
    const last = rest.at(-1);
    if (first === undefined || last === undefined) throw new Error('There are six');
    expect(groundsOf([[first]], false, EVENING).prominent).toBeGreaterThan(
      groundsOf([[last]], false, EVENING).prominent,
    );
    const [one, other] = candidates(
      anEntry('east-1', 'A', { position: 0 }),
      anEntry('east-2', 'B', { position: 9 }),
    );
    if (one === undefined || other === undefined) throw new Error('There are two');
    expect(groundsOf([[one]], false, EVENING).prominent).toBe(groundsOf([[other]], false, EVENING).prominent);
  });
});

describe('reasonsFor', () => {
  test('names outlets, first places, and what is new since the last edition', () => {
    const tops = candidates(...edited('north'), ...edited('south')).filter(
      ({ entry }) => entry.position === 0,
    );
    expect(reasonsFor(tops.map(alone), null, null, MORNING - 24 * HOUR_MS)).toEqual([
      { code: 'outlets', count: 2 },
      { code: 'first-in', feeds: 2 },
      { code: 'new-since', since: MORNING - 24 * HOUR_MS },
    ]);
  });

  test('says when it was published where there is nothing else to say', () => {
    expect(reasonsFor([candidates(anEntry('north-1', 'A'))], null, null, null)).toEqual([
      { code: 'published', at: MORNING },
    ]);
  });

  test('names a feed that publishes rarely, a story that is followed, and one that moved', () => {
    const rare = chooseCandidates(
      composing([anEntry('north-1', 'A')], { feeds: [aFeed('north', { followedAt: 0 })] }),
    ).candidates;
    expect(reasonsFor([rare], 'f', MORNING - HOUR_MS, MORNING - HOUR_MS)).toEqual([
      { code: 'moved', since: MORNING - HOUR_MS, reports: 1 },
      { code: 'followed', id: 'f' },
      { code: 'rare-feed', days: 10 },
    ]);
  });
});
