import { describe, expect, test } from 'vitest';
import {
  beginsAsCaption,
  endsWithCredit,
  endsWithNameInBrackets,
  isCaptionMarkup,
  tellsOfPicture,
} from '../../../../src/core/summary/asides/credit-line';
import { effortOf, IN_REASON } from '../../../support/effort';

describe('endsWithCredit', () => {
  test.each([
    'Menschen überqueren im Nebel die Brücke. (Foto: Ida Holm/NNA)',
    'Des passants traversent le pont. IDA HOLM / NNA',
    'Vecinos cruzan el puente. EFE/Ida Holm',
    'People cross the bridge. Photograph: Ida Holm/The Gazette',
    'People cross the bridge. Ida Holm/NNA via Getty Images',
    'An engineer points at a crack. [Ida Holm/Norland Pictures]',
    'Le vieux pont. © Ida Holm',
    'El puente viejo. / IDA HOLM',
    'The old bridge at dawn. Photo by Ida Holm for the Gazette',
    'Люди идут по мосту. Фото: Ида Хольм / ННА',
    '사람들이 다리를 건너고 있다. 홍이다 기자 / 연합포토',
    '霧の中、橋を渡る人たち。（写真：井田保/ＮＮＡ）',
    '人们在雾中走过旧桥。新华社记者 李明 摄',
  ])('knows whose picture it is: %s', (line) => {
    expect(endsWithCredit(line)).toBe(true);
  });

  test.each([
    'The council voted on Sunday to close the bridge.',
    'The repair will cost 14 million crowns and/or more.',
    'Die Reparatur soll 14 Millionen kosten. (dpa/AFP)',
    'A photo of the missing boat has been found on the phone of a seaman.',
    'Lo ha escrito la periodista, con una foto de ambas en un momento del programa.',
    'The train runs on the line Wend/Norland.',
    '市议会决定旧桥封闭两年。',
    '시의회는 다리의 통행을 금지하기로 의결했다.',
  ])('takes no news for a credit: %s', (line) => {
    expect(endsWithCredit(line)).toBe(false);
  });

  test('takes no longer for what is repeated', () => {
    expect(effortOf(() => void endsWithCredit('Ida Holm/'.repeat(20_000)))).toBeLessThan(IN_REASON);
  });
});

test('a caption begins with a word for it, and with a colon', () => {
  expect(beginsAsCaption('Pictured: the old bridge.')).toBe(true);
  expect(beginsAsCaption('Na zdjęciu: stary most.')).toBe(true);
  expect(beginsAsCaption('写真：古い橋。')).toBe(true);
  expect(beginsAsCaption('Photos of the bridge were found.')).toBe(false);
  expect(beginsAsCaption('Above all, the bridge is old.')).toBe(false);
});

test('beside a picture it does without the colon', () => {
  expect(tellsOfPicture('Im Bild die alte Brücke.')).toBe(true);
  expect(tellsOfPicture('图为周日早晨的旧桥。')).toBe(true);
  expect(tellsOfPicture('The bridge is seen in this undated file photo.')).toBe(true);
  expect(tellsOfPicture('Immer mehr Brücken sind alt.')).toBe(false);
});

test('a sentence may end with a name and an agency in brackets', () => {
  expect(endsWithNameInBrackets('A cyclist crosses the bridge (Ida Holm/NNA).')).toBe(true);
  expect(endsWithNameInBrackets('A cyclist crosses the bridge (and a dog).')).toBe(false);
});

test('a publishing system writes captions into the text', () => {
  expect(isCaptionMarkup('[caption id="a" width="640"]')).toBe(true);
  expect(isCaptionMarkup('The bridge at dawn.[/caption]')).toBe(true);
  expect(isCaptionMarkup('A [captioned] picture.')).toBe(false);
});
