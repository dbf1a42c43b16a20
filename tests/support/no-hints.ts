import type { PaceHints } from '../../src/core/refresh/pace-hints';

/** Of a feed and a server that do not say how they ask to be paced. */
export const NO_HINTS: PaceHints = { ttlMs: null, skipHours: [], skipDays: [], freshMs: null };
