import { vi } from 'vitest';

/**
 * From now on there is no room for what would write to the stores that `refuses` picks out.
 * @returns makes room again
 */
export function fillUp(refuses: (store: string) => boolean): () => void {
  const real = IDBDatabase.prototype.transaction;
  const spy = vi.spyOn(IDBDatabase.prototype, 'transaction');
  spy.mockImplementation(function (this: IDBDatabase, names, mode, options) {
    if (mode === 'readwrite' && [names].flat().some((name) => refuses(String(name))))
      throw new DOMException('full', 'QuotaExceededError');
    return real.call(this, names, mode, options);
  });
  return () => spy.mockRestore();
}
