import fc from 'fast-check';
import type { EntryId, FeedId } from '../../src/core/model/ids';
import type { Report } from '../../src/core/stories/index/report';

/** A report with a feed, outlet and page of its own, unless told otherwise. */
export const report = (id: string, title: string, more: Partial<Report> = {}): Report => ({
  entryId: id as EntryId,
  feedId: `feed of ${id}` as FeedId,
  outlet: `${id}.example`,
  isGathered: false,
  title,
  text: '',
  language: 'en',
  address: `https://${id}.example/${id}`,
  guid: null,
  publishedAt: Date.UTC(2026, 1, 20, 8),
  kind: 'news',
  ...more,
});

/** Three events, three reports each, that nobody would confuse. */
export const threeEvents: readonly Report[] = [
  report('quake1', 'Strong earthquake shakes northern Chile, tsunami warning issued'),
  report('quake2', 'Chile earthquake: tsunami warning for northern coast'),
  report('quake3', 'Tsunami warning after earthquake off northern Chile'),
  report('bank1', 'Central bank raises interest rates to fight inflation'),
  report('bank2', 'Interest rates up again as central bank battles inflation'),
  report('bank3', 'Inflation: central bank lifts interest rates by half a point'),
  report('match1', 'Arsenal beat Chelsea in London derby with late goal'),
  report('match2', 'Late goal gives Arsenal derby win over Chelsea'),
  report('match3', 'Chelsea lose London derby to late Arsenal goal'),
];

const HOUR_MS = 3_600_000;

/** News of few words, so that reports share some and stories border on each other. */
export const someReports = fc
  .array(
    fc.record({
      words: fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 3, maxLength: 8 }),
      hour: fc.integer({ min: 0, max: 60 }),
    }),
    { minLength: 1, maxLength: 40 },
  )
  .map((all) =>
    all.map(({ words, hour }, at) =>
      report(`entry${at}`, words.map((word) => `topic${word}`).join(' '), { publishedAt: hour * HOUR_MS }),
    ),
  );
