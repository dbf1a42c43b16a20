import { describe, expect, test } from 'vitest';
import { forgetLoosePages, pagesBy, putPage } from '../../src/store/pages';
import { putSaved } from '../../src/store/saved';
import { aHeadline, entryId } from '../support/builders';
import { aPage, aParagraph } from '../support/fetched-page';
import { scratchStore } from '../support/scratch-store';

const store = scratchStore('pages-test');
const ID = entryId('a:ferry');

describe('pages', () => {
  test('lie under their entries', async () => {
    const page = aPage(ID);
    expect(await putPage(store(), page)).toEqual(page);
    expect(await pagesBy(store(), [entryId('a:other'), ID])).toEqual([page]);
  });

  test('a newer text takes the place of an older one, but a poorer one never that of a better', async () => {
    const whole = aPage(ID, { certainty: 'whole', fetchedAt: 1 });
    await putPage(store(), whole);
    const walled = aPage(ID, { certainty: 'walled', fetchedAt: 2, blocks: [aParagraph('The ferry')] });
    expect(await putPage(store(), walled)).toEqual(whole);
    const corrected = aPage(ID, { certainty: 'whole', fetchedAt: 3, blocks: [aParagraph('Corrected.')] });
    expect(await putPage(store(), corrected)).toEqual(corrected);
    expect(await pagesBy(store(), [ID])).toEqual([corrected]);
  });

  test('of two beginnings the longer one stays', async () => {
    const longer = aPage(ID, { certainty: 'partial' });
    await putPage(store(), longer);
    await putPage(store(), aPage(ID, { certainty: 'walled', blocks: [aParagraph('The ferry')] }));
    expect(await pagesBy(store(), [ID])).toEqual([longer]);
  });

  test('are forgotten when nothing holds their entry, what was saved meanwhile included', async () => {
    const [held, saved, loose] = ['a:held', 'a:saved', 'a:loose'].map(entryId) as [
      typeof ID,
      typeof ID,
      typeof ID,
    ];
    for (const id of [held, saved, loose]) await putPage(store(), aPage(id));
    await putSaved(store(), {
      entryId: saved,
      savedAt: 1,
      headline: { ...aHeadline('saved'), entryId: saved },
    });
    expect(await forgetLoosePages(store(), new Set([held]))).toBe(true);
    expect((await store().getAllKeys('pages')).toSorted()).toEqual([held, saved]);
    expect(await forgetLoosePages(store(), new Set([held]))).toBe(false);
  });
});
