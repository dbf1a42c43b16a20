import { decodeHTML } from 'entities';
import { expect } from 'vitest';
import { textOf } from '../../../src/core/blocks/text-of';
import { faultsOf } from '../../../src/core/edition/edition-rules';
import type { Article } from '../../../src/core/model/article';
import type { Edition, Receipt, Story } from '../../../src/core/model/edition';
import type { EditionNotes } from '../../../src/core/model/edition-notes';
import type { Entry } from '../../../src/core/model/entry';
import type { Reading } from '../../../src/core/model/reading';
import { storiesIn } from '../../../src/core/stories/group-reports';
import { reportOf } from '../../../src/core/stories/index/report';
import { carriesMeaning } from '../../../src/core/text/meaning';
import { wordsOf } from '../../../src/core/text/words';
import type { StoredStoryIndex } from '../../../src/store/schema';
import { type Records, recordOf, textOfRecord, valuesOf } from './records';

/** An edition as it was found when it had just been made, with all that was stored then. */
export type Made = { readonly edition: Edition; readonly notes: EditionNotes; readonly records: Records };

/** What every edition is held to, whenever it was made. @param sent what the feeds have sent until then */
export function keepsEveryPromise(made: Made, earlier: readonly Made[], sent: string): void {
  expect(faultsOf(made.edition, valuesOf<Article>(made.records, 'articles'))).toEqual([]);
  standsWordForWord(made, sent);
  tellsNothingTwice(made, earlier);
  staysAsMade(earlier, made.records);
}

/** Not a byte of what an edition consists of has changed since it was made. */
export function staysAsMade(earlier: readonly Made[], records: Records): void {
  for (const { edition, records: then } of earlier) {
    for (const store of ['editions', 'notes'])
      expect(textOfRecord(records, store, edition.id)).toBe(textOfRecord(then, store, edition.id));
  }
  for (const { key, text } of earlier.at(-1)?.records.articles ?? [])
    expect(textOfRecord(records, 'articles', String(key))).toBe(text);
}

/** What is told of stories that came back, in the order of the edition: a sentence, or else words. */
export const newsIn = ({ stories }: EditionNotes, edition: Edition, records: Records): string[] =>
  stories.flatMap(({ moved }, place) => {
    if (moved === null) return [];
    if (moved.sentence !== null) return sentenceAt(moved.sentence, records);
    // What the summary says is not said twice.
    return storiesOf(edition)[place]?.summary === null ? moved.words.join(', ') : [];
  });

const sentenceAt = (receipt: Receipt, records: Records): string => {
  const article = recordOf<Article>(records, 'articles', receipt.articleId);
  return article === null ? '' : textOf(article.blocks).slice(receipt.start, receipt.end);
};

const storiesOf = ({ lead, related }: Edition): Story[] => [lead, ...related];

/** In the stored article, in what is stored of the feed, and in what the feed sent. */
function standsWordForWord({ edition, notes, records }: Made, sent: string): void {
  const said = saidIn(sent);
  const entries = new Map(
    valuesOf<Entry>(records, 'entries').map(({ id, content }) => [id as string, textOf(content)]),
  );
  const receipts = [
    ...storiesOf(edition).flatMap(({ summary }) => summary?.sentences ?? []),
    ...notes.stories.flatMap(({ moved }) => moved?.sentence ?? []),
  ];
  expect(receipts.length).toBeGreaterThan(0);
  for (const receipt of receipts) {
    const sentence = sentenceAt(receipt, records);
    expect(sentence).not.toBe('');
    expect(entries.get(receipt.articleId)).toContain(sentence);
    expect(said.includes(unspaced(sentence)), sentence).toBe(true);
  }
}

/** No entry that was shown or read is shown; a story that goes on says what is new in it. */
function tellsNothingTwice({ edition, notes, records }: Made, earlier: readonly Made[]): void {
  const told = new Set<string>([
    ...earlier.flatMap((one) => one.notes.stories.flatMap(({ entryIds }) => entryIds)),
    ...valuesOf<Reading>(records, 'readings').map(({ entryId }) => entryId),
  ]);
  const entries = valuesOf<Entry>(records, 'entries');
  const titles = new Map(entries.map(({ id, title }) => [id as string, title]));
  const index = recordOf<StoredStoryIndex>(records, 'workshop', 'newsroom')?.index;
  const groups = index === undefined ? [] : storiesIn(index);
  const heads = earlier.flatMap((one) => storiesOf(one.edition)).map(nameOf);
  for (const [place, story] of storiesOf(edition).entries()) {
    const { title, entryId } = story.headline;
    const entry = entries.find(({ id }) => id === entryId);
    const language = entry === undefined ? null : reportOf(entry).language;
    const note = notes.stories[place];
    expect(note?.storyId).toBe(story.id);
    for (const id of note?.entryIds ?? [])
      expect(told.has(id), `“${titles.get(id)}” is told again`).toBe(false);
    expect(heads).not.toContain(nameOf(story));
    const group = groups.find(({ entryIds }) => entryIds.includes(entryId));
    expect(group, title).toBeDefined();
    const known = (group?.entryIds ?? [])
      .filter((id) => told.has(id))
      .map((id) => tellingIn(titles.get(id) ?? '', language));
    if (note?.moved) {
      expect(known.length, title).toBeGreaterThan(0);
      expect(note.moved.words.length, title).toBeGreaterThan(0);
      for (const word of tellingIn(note.moved.words.join(' '), language))
        expect(known.flat(), title).not.toContain(word);
    }
    // Without that it may stand there only as news of its own, which shares a word by chance.
    else
      for (const before of known) {
        const shared = tellingIn(title, language).filter((word) => before.includes(word));
        expect(shared.length, `“${title}” after “${before.join(' ')}”`).toBeLessThan(2);
      }
  }
}

const nameOf = ({ headline: { title, outlet } }: Story): string => `${title} (${outlet})`;

/** Words of a headline that mean something, each once. */
const tellingIn = (title: string, language: string | null): string[] => [
  ...new Set(
    wordsOf(title)
      .filter((word) => carriesMeaning(word, language))
      .map(({ form }) => form),
  ),
];

/** The words of documents: markup is taken away twice, for feeds write most of it as text. */
function saidIn(documents: string): string {
  const withoutTags = (text: string): string => text.replace(/<\/?[a-z][^>]*>/gi, '');
  const outer = withoutTags(documents.replace(/<!\[CDATA\[|\]\]>/g, ''));
  return unspaced(decodeHTML(withoutTags(decodeHTML(outer))));
}

/** Where spaces stand between words is the markup's affair. */
const unspaced = (text: string): string => text.replace(/\s+/g, '');
