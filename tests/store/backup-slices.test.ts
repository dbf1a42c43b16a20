import { describe, expect, test } from 'vitest';
import { backupContents } from '../../src/store/backup-slices';
import { putBundle } from '../../src/store/editions';
import { putSaved } from '../../src/store/saved';
import { aHeadline, anArticle, anEdition, aStory, entryId } from '../support/builders';
import { putEdition } from '../support/put-edition';
import { scratchStore } from '../support/scratch-store';

const store = scratchStore('backup-slices-test');

async function listOf(
  name: string,
): Promise<{ slices: number; things: readonly { readonly id?: string }[] }> {
  const { lists } = await backupContents(store());
  const found = lists.find(({ list }) => list === name);
  const things: { readonly id?: string }[] = [];
  let slices = 0;
  for await (const slice of found?.slices ?? []) {
    slices += 1;
    things.push(...(slice as readonly { readonly id?: string }[]));
  }
  return { slices, things };
}

describe('backupContents', () => {
  test('reads a long list in slices, each thing once', async () => {
    const tx = store().transaction('readings', 'readwrite');
    for (let at = 0; at < 5_000; at += 1) tx.store.put({ entryId: entryId(`e${at}`), openedAt: at });
    await tx.done;
    const { slices, things } = await listOf('readings');
    expect(slices).toBeGreaterThan(2);
    expect(things).toEqual(await store().getAll('readings'));
  });

  test('reads few at a time of what is large', async () => {
    for (let at = 0; at < 40; at += 1)
      await store().put('articles', anArticle(`a${at}`, 'long '.repeat(100_000)));
    expect((await listOf('articles')).slices).toBe(5);
  });

  test('leaves out the bundled edition and its articles, but not one that is saved', async () => {
    const edition = anEdition('bundled', { kind: 'bundled', composedAt: null });
    const articles = [edition.lead, ...edition.related].map(({ headline }) =>
      anArticle(headline.entryId, 'Bundled.'),
    );
    await putBundle(store(), { revision: 1, edition, articles });
    expect((await listOf('articles')).things).toEqual([]);
    expect((await listOf('editions')).things).toEqual([]);
    const [one] = articles;
    if (one === undefined) throw new Error('The edition is empty');
    await putSaved(store(), { entryId: one.entryId, savedAt: 1, headline: aHeadline(one.entryId) });
    expect((await listOf('articles')).things).toEqual([one]);
  });

  test('writes no edition that is made meanwhile: its articles may have been passed already', async () => {
    await putEdition(store(), anEdition('before', { composedAt: 1 }), []);
    const { lists } = await backupContents(store());
    const article = anArticle('a', 'Cited.');
    const lead = aStory('s', { summary: { sentences: [{ articleId: article.id, start: 0, end: 5 }] } });
    await putEdition(store(), anEdition('meanwhile', { composedAt: 2, lead }), [article]);
    const editions: unknown[] = [];
    for await (const slice of lists.find(({ list }) => list === 'editions')?.slices ?? [])
      editions.push(...slice);
    expect(editions).toMatchObject([{ id: 'before' }]);
  });
});
