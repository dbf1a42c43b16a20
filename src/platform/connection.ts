/** Whether the machine believes it is connected. True does not promise that anything answers. */
export const isOnline = (): boolean => navigator.onLine;

export function onConnectionChange(changed: () => void): void {
  addEventListener('online', changed);
  addEventListener('offline', changed);
}
