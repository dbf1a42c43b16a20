import { describe, expect, test } from 'vitest';
import { decodeDocument } from '../../../../src/core/feeds/encoding/decode-document';
import { bytesFrom } from '../../../support/feed-documents';

const text = (bytes: Uint8Array, contentType: string | null = null): string =>
  decodeDocument(bytes, contentType).text;

describe('decodeDocument', () => {
  test('takes off a byte order mark', () => {
    expect(text(bytesFrom(0xef, 0xbb, 0xbf, '<rss/>'))).toBe('<rss/>');
    expect(text(bytesFrom(0xff, 0xfe, 0x3c, 0, 0xe9, 0))).toBe('<é');
    expect(text(bytesFrom(0xfe, 0xff, 0, 0x3c, 0, 0xe9))).toBe('<é');
    expect(text(bytesFrom(0, 0, 0xfe, 0xff, 0, 0, 0, 0x3c, 0, 1, 0xf6, 0))).toBe('\ufeff<😀'.slice(1));
  });

  test('knows UTF-16 without a mark by its zeros', () => {
    expect(text(bytesFrom(0x3c, 0, 0x72, 0))).toBe('<r');
    expect(text(bytesFrom(0, 0x3c, 0, 0x72))).toBe('<r');
  });

  test.each([
    ['windows-1251', [0xc4, 0xe0], 'Да'],
    ['koi8-r', [0xe4, 0xc1], 'Да'],
    ['Shift_JIS', [0x83, 0x6a, 0x83, 0x85], 'ニュ'],
    ['GB2312', [0xd6, 0xd0], '中'],
    ['windows-1252', [0x93, 0x61, 0x94], '“a”'],
  ])('reads %s as the document declares it', (label, bytes, expected) => {
    expect(text(bytesFrom(`<?xml version="1.0" encoding="${label}"?>`, ...bytes))).toContain(expected);
    expect(text(bytesFrom(...bytes), `text/xml; charset="${label}"`)).toBe(expected);
  });

  test('sees through a label that the bytes disprove', () => {
    const lying = new TextEncoder().encode('<?xml version="1.0" encoding="windows-1251"?>naïve');
    expect(decodeDocument(lying, 'text/xml; charset=iso-8859-1')).toMatchObject({
      encoding: 'utf-8',
      isMislabelled: true,
    });
    expect(text(lying)).toContain('naïve');
  });

  test('mends single bytes of Windows-1252 in UTF-8', () => {
    expect(text(bytesFrom('<?xml encoding="utf-8"?>é à ü ', 0x93, 'x', 0x94))).toContain('é à ü “x”');
  });

  test('guesses what nobody declared', () => {
    const russian = 'Настоящие новости сегодня утром в городе рассказали о погоде';
    const koi8 = 'юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ';
    const bytes = bytesFrom(
      ...[...russian].map((letter) => (letter === ' ' ? letter : 0xc0 + koi8.indexOf(letter))),
    );
    expect(text(bytes)).toBe(russian);
    expect(text(bytesFrom('Espa', 0xf1, 'a'))).toBe('España');
  });

  test('drops characters that are no text', () => {
    expect(text(bytesFrom('a', 0, 7, 'b', 0xc2, 0x92, 'c'))).toBe('ab’c');
  });
});
