/** The time, and chance: the core is handed both. */
export const now = (): number => Date.now();

/** An instant of the local clock: so many minutes into the day that lies so many days after today. */
export function atLocal(days: number, minutes: number): number {
  const today = new Date();
  // Through the parts of a date: a day is not always 24 hours long.
  return new Date(today.getFullYear(), today.getMonth(), today.getDate() + days, 0, minutes).getTime();
}

/** From 0 to 1. */
export const chance = (): number => Math.random();

export const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Lets everything that waits come first. Not by a timer: browsers make those wait who ask for many. */
export const breathe = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
