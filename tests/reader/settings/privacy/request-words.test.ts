import { expect, test } from 'vitest';
import { answerWords, sizeWords, whyWords } from '../../../../src/reader/settings/privacy/request-words';
import { aLine } from '../../../support/ledger-lines';

const NOW = 10 * 60_000;

test.each([
  [{}, ''],
  [{ status: 304 }, 'requestUnchanged'],
  [{ status: 308 }, 'requestSentOn'],
  [{ status: 404 }, 'requestAnswered'],
  [{ status: null, problem: 'feed-timed-out' }, 'feedTimedOutDoes'],
  [{ status: null }, 'requestBrokenOff'],
  [{ end: null, at: 1 }, 'requestBrokenOff'],
  [{ end: null, at: NOW - 5000 }, 'requestUnderWay'],
] as const)('an answer %j is told as %s', (more, words) => {
  expect(answerWords(aLine(1, more), NOW)).toBe(words);
});

test('says what a request was for, and where it was sent on from', () => {
  expect(whyWords(aLine(1))).toBe('requestForFeed');
  expect(whyWords(aLine(1, { sentFrom: 'https://b.example/' }))).toBe('requestForFeed. requestSentFrom');
});

test.each([
  [0, 'kilobytes'],
  [999_999, 'kilobytes'],
  [1_000_000, 'megabytes'],
])('writes %i bytes in %s', (bytes, unit) => {
  expect(sizeWords(bytes)).toBe(unit);
});
