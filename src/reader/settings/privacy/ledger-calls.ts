import type { Result } from '../../../core/problem';
import type { LedgerTotals, StoredRequest } from '../../../store/schema';

/** All that the part about privacy reads, and can bring about. */
export type LedgerCalls = {
  /** The newest lines before a number, newest first; null begins with the newest of all. */
  read(before: number | null, count: number): Promise<readonly StoredRequest[]>;
  totals(): Promise<LedgerTotals>;
  clear(): Promise<Result<void>>;
  /** Takes the permission for these match patterns back from the browser, at once. */
  takeBack(patterns: readonly string[]): Promise<void>;
  /** Asks the reader for the sites of these addresses: call it in the click. */
  permit(addresses: readonly string[]): Promise<boolean>;
  saveFile(name: string, type: string, text: string): void;
};
