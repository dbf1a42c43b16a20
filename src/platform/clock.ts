/** The time, and chance: the core is handed both. */
export const now = (): number => Date.now();

/** From 0 to 1. */
export const chance = (): number => Math.random();

export const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
