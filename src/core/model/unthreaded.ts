/** A followed story whose timeline could not be gone on with the last time; what stands on it stays. */
export type UnthreadedStory = {
  /** The id of the followed story. */
  readonly storyId: string;
  /** What was thrown, as a line for whoever mends it. */
  readonly detail: string;
};
