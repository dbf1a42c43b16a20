import { describe, expect, test } from 'vitest';
import { seriesKeyOf } from '../../../../src/core/stories/kinds/series-key';

describe('titles of one series', () => {
  test.each([
    ['Tin Robot for November 28, 2026', 'Tin Robot for December 1, 2026'],
    ['The Morning Cast: Saturday 28 November', 'The Morning Cast: Sunday 29 November'],
    ['Cholera outbreak: 120 cases reported', 'Cholera outbreak: 1,630 cases reported'],
    ['Das Wetter am Montag', 'Das Wetter am Dienstag'],
    ['Revista de prensa del 3 de marzo', 'Revista de prensa del 29 de noviembre'],
    ['Погода на понедельник', 'Погода на вторник'],
    ['11월 28일 월요일 날씨', '11월 29일 화요일 날씨'],
    ['Daily strip', 'Daily strip'],
  ])('differ in figures and days alone: %j and %j', (one, other) => {
    expect(seriesKeyOf(one)).toBe(seriesKeyOf(other));
    expect(seriesKeyOf(one)).not.toBe(0);
  });

  test.each([
    ['Mayor resigns over tender', 'Mayor resigns over bribes'],
    ['Storm kills 12 in Norland', 'Storm kills 12 in Sorland'],
    ['Two dead in ferry accident', 'Three dead in ferry accident'],
  ])('do not differ in words: %j and %j', (one, other) => {
    expect(seriesKeyOf(one)).not.toBe(seriesKeyOf(other));
  });

  test('of figures alone are none', () => {
    expect(seriesKeyOf('30.11.2026')).toBe(0);
  });
});
