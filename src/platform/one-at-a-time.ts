/**
 * Does something while no other page does something of that name. A page that is closed or stopped holds nothing up.
 * @returns null, without having begun, while another page is at it
 */
export const oneAtATime = <T>(name: string, work: () => Promise<T>): Promise<T | null> =>
  navigator.locks.request(name, { ifAvailable: true }, (lock) => (lock === null ? null : work()));

/** Whether a page is at something of that name. */
export const isAtIt = async (name: string): Promise<boolean> =>
  (await navigator.locks.query()).held?.some((lock) => lock.name === name) ?? false;
