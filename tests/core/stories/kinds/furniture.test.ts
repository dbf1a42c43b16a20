import { describe, expect, test } from 'vitest';
import { furnitureOf } from '../../../../src/core/stories/kinds/furniture';
import { anEntry, type News } from '../../../support/news';

const furniture = (...texts: string[]): string[] =>
  [
    ...furnitureOf(texts.map((text, at) => anEntry(['a', `Title ${at}`, text] satisfies News, at))).sentences,
  ].sort();

describe('furniture', () => {
  test.each([
    ['Members of the Harbour Club read every story a day early.'],
    ['Mitglieder lesen jeden Bericht einen Tag früher.'],
    ['会員の方は一日早く読めます。'],
    ['Участники клуба читают новости на день раньше.'],
    ['يقرأ أعضاء النادي كل خبر قبل يوم.'],
  ])('is what several entries of a feed say alike: %j', (sentence) => {
    expect(
      furniture(
        `The old bridge closes in January. ${sentence}`,
        `${sentence} The ferry adds six crossings a day.`,
        `Teachers ended their strike on Sunday.\n${sentence}`,
      ),
    ).toEqual([sentence]);
  });

  test('is nothing that two of many say, and nothing of two entries alone', () => {
    const shared = 'The council of Norland had voted for it in October.';
    const others = ['a', 'b', 'c', 'd', 'e'].map((name) => `Something quite different happened in ${name}.`);
    expect(furniture(`It closes today. ${shared}`, `It closed today. ${shared}`, ...others)).toEqual([]);
    expect(furniture(shared, shared)).toEqual([]);
  });

  test('is found in long texts at their beginning and end, in time', () => {
    const long = (at: number): string =>
      `${Array.from({ length: 4000 }, (_, line) => `Line ${line} of text ${at} says this.`).join(' ')} Learn more about your choices.`;
    expect(furniture(long(1), long(2), long(3))).toEqual(['Learn more about your choices.']);
  });
});
