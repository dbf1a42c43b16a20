import { describe, expect, test } from 'vitest';
import { isInstalmentTitle, seriesKeyOf } from '../../../../src/core/stories/kinds/series-key';

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
    ['La ría perdida, capítulo I', 'La ría perdida, capítulo IV'],
    ['Das verlorene Tal, Teil V', 'Das verlorene Tal, Teil XII'],
    ['Das verlorene Tal, erster Teil', 'Das verlorene Tal, dritter Teil'],
    ['The lost valley, part one', 'The lost valley, part twenty-one'],
    ['Потерянная долина. Часть первая', 'Потерянная долина. Часть 3'],
    ['Zagubiona dolina – odcinek II', 'Zagubiona dolina – odcinek VIII'],
    ['失われた谷　第一話', '失われた谷　第12話'],
    ['Two dead in ferry accident', 'Three dead in ferry accident'],
    ['Cholera in Port Vale: 120 Erkrankte, zwei Tote', 'Cholera in Port Vale: 410 Erkrankte, 14 Tote'],
    ['Sturm im Tal: einundzwanzig Verletzte', 'Sturm im Tal: hundertzwanzig Verletzte'],
    ['Choléra à Port Vale : deux morts', 'Choléra à Port Vale : dix-sept morts'],
    ['Cólera: dos muertos', 'Cólera: treinta y un muertos'],
    ['失落的山谷（一）', '失落的山谷（四）'],
    ['Terremoto, ventuno morti', 'Terremoto, trentacinque morti'],
    ['霍乱蔓延，两人死亡', '霍乱蔓延，十四人死亡'],
    ['콜레라 확산, 두 명 사망', '콜레라 확산, 다섯 명 사망'],
  ])('differ in figures and days alone: %j and %j', (one, other) => {
    expect(seriesKeyOf(one)).toBe(seriesKeyOf(other));
    expect(seriesKeyOf(one)).not.toBe(0);
  });

  test.each([
    ['Mayor resigns over tender', 'Mayor resigns over bribes'],
    ['Storm kills 12 in Norland', 'Storm kills 12 in Sorland'],
    ['Two dead in ferry accident', 'Two dead in train accident'],
    ['Part of the harbour closes', 'Part of the harbour opens'],
    ['King Olav I dies', 'King Olav I resigns'],
  ])('do not differ in words: %j and %j', (one, other) => {
    expect(seriesKeyOf(one)).not.toBe(seriesKeyOf(other));
  });

  test('of figures alone are none', () => {
    expect(seriesKeyOf('30.11.2026')).toBe(0);
  });

  test.each([
    'La ría perdida vuelve a la pantalla, capítulo III',
    'The long lost valley of the north, chapter seven',
    'Das lange verlorene Tal im Norden, 3. Staffel',
    'Затерянная долина на дальнем севере, серия вторая',
    'Uzun bir kayıp vadinin hikâyesi, 4. bölüm',
    '잃어버린 골짜기 이야기 긴 제목의 연속극 12화',
  ])('say which of the row they are: %j', (title) => {
    expect(isInstalmentTitle(title)).toBe(true);
  });

  test.each([
    'Council votes to close the old bridge for two years',
    'Two dead as storm hits the coast of Norland',
    'Part of the old harbour wall collapses overnight',
    'King Charles III opens the new bridge over the estuary',
  ])('say nothing of a row: %j', (title) => {
    expect(isInstalmentTitle(title)).toBe(false);
  });
});
