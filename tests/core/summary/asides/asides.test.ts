import { describe, expect, test } from 'vitest';
import { blocksFromHtml } from '../../../../src/core/blocks/blocks-from-html';
import { textOf } from '../../../../src/core/blocks/text-of';
import { asidesOf } from '../../../../src/core/summary/asides/asides';
import { sentencesOf } from '../../../../src/core/text/sentences';

/** What of a text in English is news. */
function newsIn(html: string): readonly string[] {
  const blocks = blocksFromHtml(html, { base: 'https://north.example/' });
  const text = textOf(blocks);
  const sentences = sentencesOf(text, 'en');
  const asides = asidesOf(blocks, text, sentences, 'en');
  return sentences.filter(({ start }) => !asides.has(start)).map(({ start, end }) => text.slice(start, end));
}

const FIRST = 'The council closes the old bridge.';
const SECOND = 'Buses take the northern crossing.';
const NEWS = `<p>${FIRST}</p><p>${SECOND}</p>`;

describe('asidesOf', () => {
  test.each([
    ['what follows a notice', `${NEWS}<p>This article is for subscribers only. A month costs a crown.</p>`],
    ['what leads up to one', `${NEWS}<p>We have no owner. Support our journalism with a donation.</p>`],
    ['both persons at the end', `${NEWS}<p>Tell us what you think.</p>`],
    ['the line beside one', `${NEWS}<p>You choose how much.</p><p>Support our journalism today.</p>`],
    ['the end in emphasis', `${NEWS}<p><em>Ida Holm reports from the harbour.</em></p>`],
    ['the end in brackets', `${NEWS}<p>(Ida Holm wrote it in the harbour.)</p>`],
    ['a caption by its class', `<p class="image-caption">The bridge at dawn.</p>${NEWS}`],
    [
      'a caption under no picture',
      `<figure><figcaption><p>The bridge at dawn.</p></figcaption></figure>${NEWS}`,
    ],
    ['a caption by its label', `<p>Pictured: the bridge at dawn.</p>${NEWS}`],
    ['a caption by its credit', `<p>The bridge at dawn. Ida Holm/NNA</p>${NEWS}`],
    ['a credit within', `<p>The bridge at dawn (Ida Holm/NNA). It is foggy.</p>${NEWS}`],
    ['emphasis beside a picture', `<img src="a.jpg"><p><em>The bridge at dawn.</em></p>${NEWS}`],
    ['the marks of a system', `[caption id="a"]<img src="a.jpg"> The bridge at dawn.[/caption]${NEWS}`],
  ])('leaves out %s', (_, html) => {
    expect(newsIn(html)).toEqual([FIRST, SECOND]);
  });

  test.each([
    ['a text of one line beside a notice', `<p>${FIRST} Sign up for our newsletter. ${SECOND}</p>`],
    ['the news that a notice follows', `<p>${FIRST}</p><p>${SECOND} Sign up for our newsletter.</p>`],
    ['an opening in emphasis', `<p><em>${FIRST}</em></p><p>${SECOND}</p>`],
    ['brackets in the middle', `<p>${FIRST}</p><p>${SECOND}</p><p>Subscribe to our newsletter.</p>`],
  ])('keeps %s', (_, html) => {
    expect(newsIn(html)).toEqual([FIRST, SECOND]);
  });

  test('keeps who speaks in the news, also at its end', () => {
    const said = '“You and we are in one boat,” the mayor said.';
    expect(newsIn(`${NEWS}<p>${said}</p>`)).toEqual([FIRST, SECOND, said]);
    const asked = 'You can use the northern crossing.';
    expect(newsIn(`<p>${asked}</p>${NEWS}`)).toEqual([asked, FIRST, SECOND]);
  });
});
