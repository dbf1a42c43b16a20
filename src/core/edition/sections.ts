import type { EditionPart } from '../model/edition-notes';
import type { Feed } from '../model/feed';
import type { EditionLayout } from '../model/settings';
import { baseLanguage } from '../text/base-language';
import type { ChosenStory } from './choose-stories';

/** The outermost folder of the feed that a story is headed by; null for one in no folder, and where none is asked. */
export function sectionsOf(
  stories: readonly ChosenStory[],
  feeds: readonly Feed[],
  { byFolder }: EditionLayout,
): readonly (string | null)[] {
  if (!byFolder) return stories.map(() => null);
  const folders = new Map(
    feeds.map(({ id, folder }) => [id, folder.find((name) => name.trim() !== '') ?? null]),
  );
  return stories.map(({ headline }) => folders.get(headline.entry.feedId) ?? null);
}

/** A story at its place, with what it is set by. */
export type Placed = {
  readonly place: number;
  readonly section: string | null;
  readonly language: string | null;
};

export type Arranged = { readonly order: readonly number[]; readonly parts: readonly EditionPart[] };

/**
 * Sets stories section by section and in each language by language. What comes first in importance comes first in
 * each, and stories of no section stand behind all others.
 */
export function arrange(stories: readonly Placed[], { mixesLanguages }: EditionLayout): Arranged {
  const sections = groupedBy(stories, ({ section }) => section);
  const filed = sections.filter(([section]) => section !== null);
  const inOrder = [...filed, ...sections.filter(([section]) => section === null)].flatMap(([, within]) =>
    mixesLanguages ? within : groupedBy(within, languageOf).flatMap(([, each]) => each),
  );
  return {
    order: inOrder.map(({ place }) => place),
    parts: filed.map(([section, within]) => ({ folder: section ?? '', count: within.length })),
  };
}

const languageOf = ({ language }: Placed): string | null => baseLanguage(language);

/** In the order in which each key comes first. */
function groupedBy<T, Key>(all: readonly T[], keyOf: (one: T) => Key): readonly (readonly [Key, T[]])[] {
  const groups = new Map<Key, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const held = groups.get(key) ?? [];
    if (held.length === 0) groups.set(key, held);
    held.push(one);
  }
  return [...groups];
}
