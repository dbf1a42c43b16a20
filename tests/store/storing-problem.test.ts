import { expect, test } from 'vitest';
import { StoreClosed } from '../../src/store/database';
import { isOfStoring, problemOfStoring } from '../../src/store/storing-problem';

test.each([
  new DOMException('The quota has been exceeded.', 'QuotaExceededError'),
  new DOMException('Encountered full disk while opening backing store for indexedDB.open.', 'UnknownError'),
  new DOMException('Internal error committing transaction: not enough space on the disk', 'UnknownError'),
  new DOMException('NS_ERROR_FILE_NO_DEVICE_SPACE', 'UnknownError'),
  new StoreClosed('The database could not be opened', {
    cause: new DOMException('full', 'QuotaExceededError'),
  }),
])('%s says that there is no room', (error) => {
  expect(problemOfStoring(error)).toBe('storage-full');
  expect(isOfStoring(error)).toBe(true);
});

test.each([
  new DOMException('Internal error.', 'UnknownError'),
  new StoreClosed('The database could not be opened'),
  new DOMException('gone', 'AbortError'),
])('%s says that the store cannot be had', (error) => {
  expect(problemOfStoring(error)).toBe('storage-unavailable');
  expect(isOfStoring(error)).toBe(true);
});

test('what a value is, and what a bug throws, is no fault of the store', () => {
  expect(isOfStoring(new DOMException('no clone', 'DataCloneError'))).toBe(false);
  expect(isOfStoring(new TypeError('x is undefined'))).toBe(false);
});
