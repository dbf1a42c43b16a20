import { describe, expect, test } from 'vitest';
import { cutAt, findIn } from '../../src/reader/find-stories';
import { weeksOf } from '../../src/reader/Month';
import { askedBy } from '../../src/reader/place';
import { addressOf } from '../../src/ui/addresses';
import { aHeadline, anArticle, anEdition, aStory, entryId } from '../support/builders';

const edition = anEdition('e', {
  lead: aStory('lead', { headline: aHeadline('lead', { title: 'Élection in the Valley' }) }),
  related: [aStory('a', { headline: aHeadline('a', { title: 'Trains return' }) })],
});
const article = anArticle('a', `${'Nothing here. '.repeat(20)}The election comes by train.`);
const articles = new Map([[article.id, article]]);
const found = (words: string) => findIn(edition, articles, words).map(({ headline }) => headline.entryId);

describe('findIn', () => {
  test('finds a word in headlines and texts, whatever its accents and capitals', () => {
    expect(found('ELECTION')).toEqual(['lead', 'a']);
    expect(found('élection valley')).toEqual(['lead']);
  });

  test('wants every word, and finds nothing for nothing', () => {
    expect(found('train valley')).toEqual([]);
    expect(found('   ')).toEqual([]);
  });

  test('shows the passage the word stands in', () => {
    expect(findIn(edition, articles, 'election')[1]?.passage).toMatch(/^… .*The election comes by train\.$/);
    expect(findIn(edition, articles, 'valley')[0]?.passage).toBeNull();
  });
});

describe('cutAt', () => {
  test('leaves found pieces in odd places, and takes signs as they are', () => {
    expect(cutAt('a train (fast)', 'train (fast)')).toEqual(['a ', 'train', ' ', '(fast)', '']);
    expect(cutAt('a.b', '.')).toEqual(['a', '.', 'b']);
    expect(cutAt('text', '')).toEqual(['text']);
  });
});

describe('weeksOf', () => {
  test('lays a month out from Monday', () => {
    const weeks = weeksOf(new Date(2025, 11, 7).getTime());
    expect(weeks[0]).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(weeks).toHaveLength(5);
    expect(weeks.at(-1)).toEqual([29, 30, 31, null, null, null, null]);
  });
});

describe('askedBy and addressOf', () => {
  test('agree with each other', () => {
    const receipt = { articleId: 'x' as never, start: 3, end: 9 };
    const address = addressOf({ view: 'story', entryId: entryId('bundled/a&b'), marked: receipt });
    expect(askedBy(address.slice(address.indexOf('?')))).toMatchObject({
      view: 'story',
      entry: 'bundled/a&b',
      mark: { start: 3, end: 9 },
    });
    expect(askedBy('')).toMatchObject({ view: 'front', entry: null, mark: null });
  });

  test('what makes no sense is the front page, without a mark', () => {
    expect(askedBy('?view=nonsense&mark=9-x')).toMatchObject({ view: 'front', mark: null });
  });
});
