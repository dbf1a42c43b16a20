import { expect, test } from 'vitest';
import { statusWords } from '../../../src/reader/settings/status-words';

test('the settings say that changes are kept only where they are', () => {
  const well = { hasStore: true, isFull: false, hasFailed: false };
  expect(statusWords(well)).toBe('keptAtOnce');
  expect(statusWords({ ...well, hasFailed: true })).toBe('notStored');
  expect(statusWords({ ...well, isFull: true })).toBe('storeRefused');
  expect(statusWords({ ...well, isFull: true, hasFailed: true })).toBe('storeRefused');
  expect(statusWords({ ...well, hasStore: false })).toBe('troubleStorage');
});
