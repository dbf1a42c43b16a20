import type { EntryId } from '../model/ids';
import { closenessOf } from './closeness';
import { type Draft, draftOf, wordLinkOf } from './draft';
import { type Newsroom, NOBODY } from './newsroom';
import type { ReportGroup, StoryGroup } from './story-group';
import { originalPlace } from './units';

/** How near in wording; of what groups are joined by, about twice as much. */
const GOES_ON = 0.4;
/** A word marks a story when it stands in this share of its reports; what goes on uses two of them. */
const MARKING = 0.5;
const SHARED_MARKS = 2;

/** Reports of one story as they were grouped. */
type Chapter = {
  readonly draft: Draft;
  readonly marks: ReadonlySet<number>;
  readonly endedAt: number;
};

/**
 * The other reports that go on, some days later, with the story that `known` belong to. `groupReports` joins none of them,
 * because after days the same words mostly tell of another event; who follows a story asks for just that. Chapters
 * that were threaded before count each by itself, so that a long story does not become a blur. Reports that have left
 * the newsroom are passed over. Costs what shares words with the known.
 */
export function laterReports(
  newsroom: Newsroom,
  known: readonly EntryId[],
  groups: readonly StoryGroup[],
): readonly ReportGroup[] {
  const own = new Set(known);
  const chapters = chaptersIn(newsroom, placesOf(newsroom, known));
  const met = storiesThatUse(newsroom, new Set(chapters.flatMap(({ marks }) => [...marks])));
  return groups
    .filter(({ entryIds }) => {
      const [first] = placesOf(newsroom, entryIds.slice(0, 1));
      return first !== undefined && met.has(newsroom.storyOf[first] ?? first);
    })
    .flatMap(({ reports }) => reports)
    .filter(({ entryIds }) => {
      if (entryIds.some((id) => own.has(id))) return false;
      // Each is judged by itself, so that one in the wrong story takes nobody along.
      const report = draftOf(newsroom, placesOf(newsroom, entryIds.slice(0, 1)));
      return chapters.some((chapter) => goesOn(chapter, report));
    });
}

const goesOn = ({ draft, endedAt }: Chapter, report: Draft): boolean =>
  report.meanTime > endedAt &&
  closenessOf(report.meanTime, endedAt) < 1 &&
  wordLinkOf(draft, report) >= GOES_ON;

/** Of copies the original alone has terms. In order, each once. */
function placesOf(newsroom: Newsroom, entryIds: readonly EntryId[]): readonly number[] {
  const places = entryIds.map((id) => originalPlace(newsroom, id)).filter((place) => place !== null);
  return [...new Set(places)].sort((one, other) => one - other);
}

function chaptersIn(newsroom: Newsroom, places: readonly number[]): readonly Chapter[] {
  const byStory = new Map<number, number[]>();
  for (const place of places) {
    const story = newsroom.storyOf[place] ?? place;
    byStory.set(story, [...(byStory.get(story) ?? []), place]);
  }
  return [...byStory.values()].map((members) => chapterOf(newsroom, members));
}

function chapterOf(newsroom: Newsroom, places: readonly number[]): Chapter {
  const { slotsFrom, slotTerm, publishedAt } = newsroom;
  const uses = new Map<number, number>();
  for (const place of places) {
    for (const term of slotTerm.subarray(slotsFrom[place], slotsFrom[place + 1]))
      uses.set(term, (uses.get(term) ?? 0) + 1);
  }
  const marks = [...uses].filter(([, count]) => count >= places.length * MARKING).map(([term]) => term);
  const endedAt = places.reduce((latest, place) => Math.max(latest, publishedAt[place] ?? 0), 0);
  return { draft: draftOf(newsroom, places), marks: new Set(marks), endedAt };
}

/** Stories in whose reports enough of the terms stand. */
function storiesThatUse(
  { newestSlot, olderSlot, slotReport, storyOf }: Newsroom,
  terms: Iterable<number>,
): ReadonlySet<number> {
  const uses = new Map<number, number>();
  for (const term of terms) {
    const stories = new Set<number>();
    for (let slot = newestSlot[term] ?? NOBODY; slot >= 0; slot = olderSlot[slot] ?? NOBODY) {
      const place = slotReport[slot] ?? 0;
      stories.add(storyOf[place] ?? place);
    }
    for (const story of stories) uses.set(story, (uses.get(story) ?? 0) + 1);
  }
  return new Set([...uses].filter(([, count]) => count >= SHARED_MARKS).map(([story]) => story));
}
