import type { RefreshProgress } from '../core/model/refresh-progress';
import type { ProblemCode } from '../core/problem';
import type { Pacing } from '../core/refresh/queue';
import type { Database } from '../store/database';
import type { FetchPorts } from './fetch-feed';

/** What a refresh needs of the browser and of the background. */
export type RefreshPorts = Omit<FetchPorts, 'runUnit'> & {
  readonly database: () => Promise<Database>;
  readonly isOnline: () => boolean;
  /** Nothing is written then. */
  readonly isDiskFull: () => Promise<boolean>;
  readonly sleep: (ms: number) => Promise<void>;
  /** Told when a refresh begins; what it answers is called when that one ends. */
  readonly begin: () => () => void;
  readonly tell: (progress: RefreshProgress | null) => void;
  /** Told when stored feeds, entries and their figures are others than before. */
  readonly changed: () => void;
  /** Told when the store takes nothing at all: then no feed is asked. */
  readonly refused: (code: ProblemCode) => void;
  readonly pacing?: Pacing;
};
