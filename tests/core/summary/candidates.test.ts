import { describe, expect, test } from 'vitest';
import { candidatesOf } from '../../../src/core/summary/candidates';
import { anArticle } from '../../support/builders';

const texts = (...paragraphs: string[]): string[] =>
  candidatesOf(anArticle('a', ...paragraphs), 0).map(({ text }) => text);

describe('candidatesOf', () => {
  test('leaves fragments, unbalanced quotations and page text out', () => {
    expect(
      texts(
        'The dam of Millbrook burst in the night.',
        'The valley',
        'Short one here.',
        '“We saw it all from the hill.',
        'Subscribe to our daily letter now.',
      ),
    ).toEqual(['The dam of Millbrook burst in the night.']);
  });

  test('says which sentence needs the one before, and which has lost it', () => {
    const leans = candidatesOf(
      anArticle(
        'a',
        'The dam of Millbrook burst in the night. It was built in 1911 by miners. Read more. They never came back to it.',
      ),
      0,
    ).map((candidate) => candidate.leans);
    expect(leans).toEqual(['on nothing', 'on the one before', 'cut']);
  });
});
