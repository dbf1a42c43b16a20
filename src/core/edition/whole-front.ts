import type { Front } from './front';

/** A record from a damaged store may be anything; this much of one is needed to paint it. */
export const isWholeFront = ({ lead, related }: Partial<Front>): boolean =>
  typeof lead?.headline?.title === 'string' &&
  Array.isArray(lead.sentences) &&
  Array.isArray(related) &&
  related.every((story) => typeof story?.headline?.title === 'string');
