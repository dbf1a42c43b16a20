import { type Library, libraryOf, snapshot } from '../../scripts/compose/read-feeds';
import { type Replayed, replay } from '../../scripts/compose/replay';
import { frontOf } from '../../src/core/edition/front';
import { parseFeed } from '../../src/core/feeds/parse-feed';
import { at, type Shown } from './expectations';
import type { FeedDocument } from './made-feeds';

/** The morning on which every case is looked at. */
export const NOW = at(30, 7);

/** What a reader sees who takes an edition at each instant, of all that fits. */
export const shownAt = (library: Library, instants: readonly number[] = [NOW]): readonly Shown[] =>
  replay(library, instants, { kind: 'stories', count: 60 }).map(shownIn);

/** Documents of one address are what it answered at different times. @throws where one is no feed */
export function libraryOfDocuments(documents: readonly FeedDocument[]): Library {
  const snapshots = documents.map(({ address, text, takenAt }) => {
    const read = parseFeed(new TextEncoder().encode(text), { contentType: null, address });
    if (!read.ok) throw new Error(`${address} is no feed that Lede can read (${read.problem.code}).`);
    const taken = snapshot(address, address, read.value, NOW);
    return takenAt === undefined ? taken : { ...taken, takenAt };
  });
  return libraryOf(snapshots, NOW);
}

function shownIn({ composed }: Replayed): Shown {
  if (composed.kind !== 'edition') return { stories: [], summary: '' };
  const { edition, articles } = composed;
  const front = frontOf(edition, articles);
  const sentences = [front.lead, ...front.related].map(({ sentences: all }) =>
    all.map(({ text }) => text).join(' '),
  );
  return {
    stories: [edition.lead, ...edition.related].map(({ headline, coverage }, place) => ({
      title: headline.title,
      outlet: headline.outlet ?? '',
      outlets: coverage.length + 1,
      publishedAt: headline.publishedAt,
      summary: sentences[place] ?? '',
    })),
    summary: sentences.join(' '),
  };
}
