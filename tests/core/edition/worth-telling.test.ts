import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeEdition } from '../../../src/core/edition/compose-edition';
import type { ComposeInput } from '../../../src/core/edition/compose-input';
import { pastOf } from '../../../src/core/edition/past-edition';
import { DAY_MS, HOUR_MS } from '../../../src/core/model/durations';
import type { EditionNotes, PastEdition } from '../../../src/core/model/edition-notes';
import type { Entry } from '../../../src/core/model/entry';
import { anEntry, composing, EVENING } from '../../support/edition-news';

/** Titles that have nothing in common, so that each is a story. */
const TITLES = [
  'Harbour strike ends as dockers accept staggered shifts',
  'Parliament delays vote on water prices until spring',
  'Glacier in the Alps loses record mass, researchers say',
  'Court orders housing regulator to publish rent models',
  'Orchestra names Mirela Costin its first woman conductor',
  'Wolves return to Saxon forest after ninety years',
  'Telescope spots comet beyond Neptune',
  'Bakers protest against flour tariffs in Lyon',
];

const at = (id: string, hours: number, title = 0): Entry =>
  anEntry(id, TITLES[title % TITLES.length] ?? '', {
    publishedAt: EVENING + hours * HOUR_MS,
    firstSeenAt: EVENING + hours * HOUR_MS,
  });

type Made = { readonly kind: string; readonly ids: readonly string[]; readonly notes: EditionNotes | null };

function made(
  entries: readonly Entry[],
  more: Partial<ComposeInput> = {},
): Made & { past: PastEdition | null } {
  const end = composeEdition(composing(entries, more));
  if (end.kind !== 'edition') return { kind: end.kind, ids: [], notes: null, past: null };
  const { edition, notes } = end;
  const ids = [edition.lead, ...edition.related].map(({ headline }) => headline.entryId as string);
  return { kind: 'edition', ids, notes, past: pastOf(edition, notes) };
}

const pastFrom = (...all: readonly { readonly past: PastEdition | null }[]): readonly PastEdition[] =>
  all.flatMap(({ past }) => past ?? []);

const whyNot = ({ notes }: Made, id: string): string | undefined =>
  notes?.passedOver?.find(({ entryIds }) => entryIds.some((each) => each === id))?.why;

describe('an edition after another', () => {
  const day = Array.from({ length: 6 }, (_, each) => at(`feed${each}-1`, -1, each));
  const short = { fit: { kind: 'stories', count: 3 } } as const;
  const first = made(day, short);

  test('has none of what the one before was not made of', () => {
    expect(first.ids).toHaveLength(3);
    const left = day.map(({ id }) => id as string).filter((id) => !first.ids.includes(id));
    expect(left.map((id) => whyNot(first, id))).toEqual(['no-room', 'no-room', 'no-room']);
    const next = { past: pastFrom(first), now: EVENING + 12 * HOUR_MS };
    expect(made(day, next).kind).toBe('nothing-new');
    const second = made([...day, at('feed7-1', 11, 7)], next);
    expect(second.ids).toEqual(['feed7-1']);
  });

  test('takes up what was left over when another outlet reports it anew', () => {
    const left = day.find(({ id }) => !first.ids.includes(id));
    if (left === undefined) throw new Error('One is left over');
    const again = { ...at('west-1', 11), title: `${left.title} today` };
    const second = made([...day, again], { past: pastFrom(first), now: EVENING + 12 * HOUR_MS });
    expect(second.notes?.stories[0]?.entryIds).toEqual(expect.arrayContaining([left.id, 'west-1']));
  });

  test('leaves out what weighs little, and says that it does', () => {
    const slight = { ...at('feed0-2', -26, 6), firstSeenAt: EVENING + 11 * HOUR_MS, position: 30 };
    const second = made([...day, slight, at('feed7-1', 11, 7)], {
      past: pastFrom(first),
      now: EVENING + 12 * HOUR_MS,
    });
    expect(second.ids).toEqual(['feed7-1']);
    expect(whyNot(second, 'feed0-2')).toBe('slight');
  });

  test('gives a feed that waited for two days its place, at the end and with the reason', () => {
    const waited = day.find(({ id }) => !first.ids.includes(id));
    if (waited === undefined) throw new Error('One is left over');
    const later = [
      'Volcano ash grounds flights',
      'Archive opens secret letters',
      'Ferry captain acquitted',
    ].map((title, each) => ({ ...at(`feed9${each}-1`, 47), title }));
    const second = made([...day, ...later], { past: pastFrom(first), now: EVENING + 2 * DAY_MS });
    expect(second.ids).toContain(waited.id);
    expect(second.ids[0]).not.toBe(waited.id);
    const why = second.notes?.stories.find(({ entryIds }) => entryIds.includes(waited.id))?.why;
    expect(why).toContainEqual({ code: 'turn', days: 2 });
  });
});

test('of what came since the last edition every entry stands in it or is passed over, none in both', () => {
  const someEntries = fc.uniqueArray(
    fc.record({ feed: fc.nat(6), title: fc.nat(7), hours: fc.integer({ min: -90, max: 0 }) }),
    { minLength: 1, maxLength: 30, selector: ({ feed, title, hours }) => `${feed} ${title} ${hours}` },
  );
  const entriesFrom = (
    all: readonly { feed: number; title: number; hours: number }[],
    name: string,
    seenAt: number,
  ): Entry[] =>
    all.map(({ feed, title, hours }, each) => ({
      ...at(`feed${feed}-${name}${each}`, hours, title),
      firstSeenAt: seenAt,
    }));
  fc.assert(
    fc.property(someEntries, someEntries, (before, since) => {
      const fit = { kind: 'stories', count: 4 } as const;
      const old = entriesFrom(before, 'a', EVENING);
      const first = made(old, { fit });
      const fresh = entriesFrom(since, 'b', EVENING + HOUR_MS);
      const second = made([...old, ...fresh], {
        fit,
        past: pastFrom(first),
        now: EVENING + 2 * HOUR_MS,
      });
      if (second.notes === null) return;
      const told = second.notes.stories.flatMap(({ entryIds }) => entryIds as readonly string[]);
      const over = (second.notes.passedOver ?? []).flatMap(({ entryIds }) => entryIds as readonly string[]);
      expect(new Set(over).size).toBe(over.length);
      expect(told.filter((id) => over.includes(id))).toEqual([]);
      for (const { id } of fresh) expect([...told, ...over]).toContain(id);
    }),
  );
});
