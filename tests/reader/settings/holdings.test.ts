import { expect, test } from 'vitest';
import { articleIdOf } from '../../../src/core/model/ids';
import { openLibrary } from '../../../src/reader/library';
import { readHoldings } from '../../../src/reader/settings/holdings';
import { putPage } from '../../../src/store/pages';
import { entryId } from '../../support/builders';
import { aPage } from '../../support/fetched-page';
import { scratchStore } from '../../support/scratch-store';

const store = scratchStore('lede');

test('articles that were got are counted, and read as what is here of a bare headline', async () => {
  await putPage(store(), aPage(entryId('a:ferry')));
  const library = await openLibrary();
  expect(await readHoldings(library)).toMatchObject({ pages: 1, saved: 0, kept: 0 });
  const id = articleIdOf(entryId('a:ferry'));
  expect((await library.articles([id])).get(id)).toMatchObject({ title: 'Ferry terminal reopens' });
  expect(await library.page(entryId('a:other'))).toBeNull();
});
