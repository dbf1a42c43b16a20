import type { Entry } from '../../model/entry';

/** A date in the future is a publisher's clock or a notice in advance: the report is as old as its arrival. */
export const saneDate = ({ publishedAt, firstSeenAt }: Pick<Entry, 'publishedAt' | 'firstSeenAt'>): number =>
  publishedAt === null ? firstSeenAt : Math.min(publishedAt, firstSeenAt);
