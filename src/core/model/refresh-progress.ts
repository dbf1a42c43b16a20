/** How far a refresh is. */
export type RefreshProgress = {
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  /** Feeds asked so far, those that failed among them. */
  readonly done: number;
  readonly total: number;
  readonly failed: number;
};
