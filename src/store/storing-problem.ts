import type { ProblemCode } from '../core/problem';
import { StoreClosed } from './database';

/** Whether the store threw it. What a value is that cannot be stored is no fault of the store's. */
export const isOfStoring = (error: unknown): boolean =>
  error instanceof StoreClosed || (error instanceof DOMException && error.name !== 'DataCloneError');

/** What a reader can be told of a write that failed: that there is no room, or that the store cannot be had. */
export const problemOfStoring = (error: unknown): ProblemCode =>
  error instanceof DOMException && error.name === 'QuotaExceededError'
    ? 'storage-full'
    : 'storage-unavailable';
