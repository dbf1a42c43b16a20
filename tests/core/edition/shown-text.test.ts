import { describe, expect, test } from 'vitest';
import { textOf } from '../../../src/core/blocks/text-of';
import { shownText } from '../../../src/core/edition/shown-text';
import { PARAGRAPHS } from '../../support/article-page';
import { anArticle, entryId } from '../../support/builders';
import { aPage, aParagraph } from '../../support/fetched-page';

const ID = entryId('a:ferry');
const [first = '', second = ''] = PARAGRAPHS;
const markOf = (text: string, words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

describe('shownText', () => {
  test('a whole page comes before a teaser, and a teaser before nothing', () => {
    const teaser = anArticle('a:ferry', first);
    expect(shownText(teaser, aPage(ID), null)).toMatchObject({ isWhole: true, page: { entryId: ID } });
    expect(shownText(teaser, null, null)).toMatchObject({ isWhole: false, page: null });
    expect(shownText(null, aPage(ID), null)?.page).not.toBeNull();
    expect(shownText(null, null, null)).toBeNull();
  });

  test('a page with less than the feed sent is not shown', () => {
    const sent = anArticle('a:ferry', ...PARAGRAPHS);
    const walled = aPage(ID, { certainty: 'walled', blocks: [aParagraph(first)] });
    expect(shownText(sent, walled, null)).toMatchObject({ page: null, isForMark: false });
  });

  test('a mark moves to where the page has the same words', () => {
    const teaser = anArticle('a:ferry', second);
    const shown = shownText(teaser, aPage(ID), markOf(second, 'driven in 1909'));
    const text = textOf(shown?.blocks ?? []);
    expect(shown?.page).not.toBeNull();
    expect(text.slice(shown?.mark?.start, shown?.mark?.end)).toBe('driven in 1909');
    expect(shown?.mark?.start).toBeGreaterThan(first.length);
  });

  test('what the page says in other words is marked in what the feed sent', () => {
    const sent = 'After fourteen months the ferries are back.';
    const teaser = anArticle('a:ferry', sent);
    const mark = markOf(sent, 'the ferries are back');
    expect(shownText(teaser, aPage(ID), mark)).toMatchObject({
      blocks: teaser.blocks,
      mark,
      page: null,
      isForMark: true,
    });
  });
});
