import { vi } from 'vitest';

/** Records (`store key`) that cannot be read, as where the disk is damaged. @returns makes them readable again */
export function makeUnreadable(...records: readonly string[]): () => void {
  const { get } = IDBObjectStore.prototype;
  const spy = vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (
    this: IDBObjectStore,
    key,
  ) {
    const request = get.call(this, key);
    return records.includes(`${this.name} ${key}`) ? failing(request) : request;
  });
  return () => spy.mockRestore();
}

/** The same request, which ends with an error where it would have ended well. */
function failing(request: IDBRequest): IDBRequest {
  const listen = request.addEventListener.bind(request);
  const failure = new DOMException('Internal error reading a value.', 'DataError');
  Object.defineProperty(request, 'error', { get: () => failure, set: () => undefined });
  request.addEventListener = (type: string, heard: EventListenerOrEventListenerObject) => {
    if (type === 'error') listen('success', heard);
    else if (type !== 'success') listen(type, heard);
  };
  return request;
}
