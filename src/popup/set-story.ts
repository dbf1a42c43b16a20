import type { FrontStory } from '../core/edition/front';

/** How the words of a story are set, by attributes: in their language, and from their side. */
export const setStory = ({ headline, dir = 'auto' }: FrontStory) => ({
  lang: headline.language ?? undefined,
  dir,
});
