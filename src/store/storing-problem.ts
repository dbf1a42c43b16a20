import type { ProblemCode } from '../core/problem';

/** What a reader can be told of a write that failed: that there is no room, or that the store cannot be had. */
export const problemOfStoring = (error: unknown): ProblemCode =>
  error instanceof DOMException && error.name === 'QuotaExceededError'
    ? 'storage-full'
    : 'storage-unavailable';
