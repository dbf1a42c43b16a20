import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textOf } from '../../../src/core/blocks/text-of';
import { faultsOf } from '../../../src/core/edition/edition-rules';
import type { Article } from '../../../src/core/model/article';
import { summarise } from '../../../src/core/summary/summarise';
import { anArticle, anEdition, aStory } from '../../support/builders';

const wordsOfSummary = (headline: string, ...articles: Article[]): string[] | null =>
  summarise({ headline, articles })?.sentences.map(({ articleId, start, end }) => {
    const article = articles.find(({ id }) => id === articleId);
    return article === undefined ? '' : textOf(article.blocks).slice(start, end);
  }) ?? null;

const dam = anArticle(
  'dam',
  'MILLBROOK (Reuters) - The Millbrook dam burst on Tuesday night and flooded 40 houses in the valley below it. He had warned of it for years.',
  'Rescue teams in boats brought 120 people from the flooded valley to a school in Millbrook.',
  'By Ann Moore',
  'Read more: what we know about the dam so far.',
  'Engineers had found cracks in the Millbrook dam in March, a report of the water board shows.',
  '“I never slept so little,” she said.',
  'Was it neglect?',
  'All rights reserved.',
);

describe('summarise', () => {
  test('takes two to four whole sentences of news, in the order of the article', () => {
    expect(wordsOfSummary('Valley under water', dam)).toEqual([
      'The Millbrook dam burst on Tuesday night and flooded 40 houses in the valley below it.',
      'Rescue teams in boats brought 120 people from the flooded valley to a school in Millbrook.',
      'Engineers had found cracks in the Millbrook dam in March, a report of the water board shows.',
    ]);
  });

  test('begins after a dateline, which the rules of an edition allow', () => {
    const summary = summarise({ headline: 'Valley under water', articles: [dam] });
    const edition = anEdition('e', { lead: aStory('dam', { summary }) });
    expect(summary?.sentences[0]?.start).toBe('MILLBROOK (Reuters) - '.length);
    expect(faultsOf(edition, [dam])).toEqual([]);
  });

  test('keeps to the words it is given', () => {
    const limits = { budget: 35, most: 4 };
    expect(summarise({ headline: '', articles: [dam] }, limits)?.sentences).toHaveLength(2);
  });

  test('does not say the headline again', () => {
    const headline = 'Millbrook dam bursts on Tuesday night, flooding 40 houses in valley below';
    expect(wordsOfSummary(headline, dam)?.[0]).toMatch(/^Rescue teams/);
  });

  test('takes a sentence that leans on another only together with it', () => {
    const text =
      'Mayor Ada Hill opened the new bridge over the river Wend on Monday. She called the bridge a gift to the whole river. Nobody came.';
    const taken = wordsOfSummary('', anArticle('bridge', text)) ?? [];
    expect(taken).toHaveLength(2);
    expect(taken[0]).toMatch(/^Mayor Ada Hill/);
    const cut = anArticle(
      'cut',
      'Watch the video. She called the bridge a gift to the whole river. It had cost 3 million and ten years of work.',
    );
    expect(wordsOfSummary('', cut)).toBeNull();
  });

  test('has none for a headline alone, for a page that talks of itself, or for the headline once more', () => {
    expect(wordsOfSummary('Dam bursts', anArticle('a'))).toBeNull();
    expect(wordsOfSummary('Dam bursts', anArticle('a', 'Read more about it here.'))).toBeNull();
    expect(
      wordsOfSummary('Dam of Millbrook bursts', anArticle('a', 'The dam of Millbrook bursts.')),
    ).toBeNull();
  });

  test.each([
    ['en', 'The dam of Millbrook burst in the night after a week of rain.'],
    ['en', 'Rescuers bring 120 people from the valley of Millbrook to a school'],
    ['es', 'Los equipos de rescate llevaron a 120 vecinos del valle a una escuela'],
    ['th', 'หลังพบรอยร้าวในซุ้มโค้ง สภาเมืองห้ามรถยนต์ผ่านสะพานเก่าเป็นเวลาสองปี รถโดยสารจะใช้สะพานด้านเหนือ'],
    ['ja', '救助隊は谷の住民百二十人を高台の学校へ避難させた'],
    ['ar', 'نقل رجال الإنقاذ مئة وعشرين شخصا من الوادي إلى مدرسة فوق التل'],
  ])('takes what the publisher leads in with, word for word: %s %s', (language, line) => {
    expect(wordsOfSummary('Flood', { ...anArticle('a', line), language })).toEqual([line]);
  });

  test('leaves out the way to the rest, and what leans on something that is not there', () => {
    const line = 'Los vecinos del valle pasaron la noche en una escuela';
    expect(wordsOfSummary('Flood', { ...anArticle('a', `${line} Leer`), language: 'es' })).toEqual([line]);
    const cut = 'The dam of Millbrook burst in the night. The people of the valley had to…';
    expect(wordsOfSummary('', anArticle('a', cut))?.join(' ')).toBe(cut);
  });

  test('puts single sentences of several outlets together when they do not say the same', () => {
    const one = anArticle('one', 'The dam of Millbrook burst in the night after a week of rain.');
    const same = anArticle('same', 'The dam of Millbrook burst at night after a week of heavy rain.');
    const other = anArticle('other', 'Rescuers brought 120 people to a school on higher ground.');
    expect(wordsOfSummary('Flood', one, same, other)).toEqual([
      'The dam of Millbrook burst in the night after a week of rain.',
      'Rescuers brought 120 people to a school on higher ground.',
    ]);
    expect(wordsOfSummary('Flood', one, same)).toEqual([
      'The dam of Millbrook burst in the night after a week of rain.',
    ]);
  });

  test('goes on to the next article when the first has too little', () => {
    expect(wordsOfSummary('Flood', anArticle('empty', 'Watch the video.'), dam)).toHaveLength(3);
  });

  test('works without lists for the language', () => {
    const article = {
      ...anArticle(
        'ja',
        '水門市のダムが火曜日の夜に決壊し、谷の四十戸が浸水した。救助隊は谷の住民百二十人を学校へ避難させた。続きを読む',
      ),
      language: 'ja',
    };
    expect(wordsOfSummary('谷が浸水', article)).toEqual([
      '水門市のダムが火曜日の夜に決壊し、谷の四十戸が浸水した。',
      '救助隊は谷の住民百二十人を学校へ避難させた。',
    ]);
  });

  test('is the same every time, resolves, and has no sentence twice, whatever it is given', () => {
    const sentence = fc.constantFrom(
      'The dam of Millbrook burst in the night.',
      'Rescuers brought 120 people to a school on higher ground.',
      'She had seen the cracks in the wall.',
      '“We go now,” said Ann Hill of the water board.',
      'But nobody in the town listened to the warning.',
      'Is the valley safe again now?',
      'The river Wend fell by 2 metres on Monday.',
      'Read more about it here',
    );
    const paragraphs = fc.array(fc.array(sentence, { minLength: 1, maxLength: 4 }), { maxLength: 6 });
    fc.assert(
      fc.property(fc.array(paragraphs, { maxLength: 3 }), (texts) => {
        const articles = texts.map((text, at) =>
          anArticle(`a${at}`, ...text.map((lines) => lines.join(' '))),
        );
        const summary = summarise({ headline: 'Flood', articles });
        expect(summarise({ headline: 'Flood', articles })).toEqual(summary);
        if (summary === null) return;
        expect(faultsOf(anEdition('e', { lead: aStory('a', { summary }) }), articles)).toEqual([]);
        const taken = wordsOfSummary('Flood', ...articles) ?? [];
        expect(new Set(taken).size).toBe(taken.length);
      }),
    );
  });
});
