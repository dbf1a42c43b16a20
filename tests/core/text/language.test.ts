import { describe, expect, test } from 'vitest';
import { languageOf } from '../../../src/core/text/language';

const ENGLISH =
  'The river rose in the night and the people of the town had to leave their houses before it was light, because the dam was not safe.';
const GERMAN =
  'Der Fluss stieg in der Nacht und die Menschen in der Stadt mussten ihre Häuser verlassen, weil der Damm nicht mehr sicher war und es noch regnete.';

describe('languageOf', () => {
  test('takes the word of the publisher', () => {
    expect(languageOf(ENGLISH, 'en-GB')).toBe('en');
    expect(languageOf('Storm Ada', 'sv')).toBe('sv');
    expect(languageOf('2024', 'fr')).toBe('fr');
  });

  test('does not where the function words are clearly of another language', () => {
    expect(languageOf(GERMAN, 'en-US')).toBe('de');
  });

  test('does not where the script is another', () => {
    expect(languageOf('Река поднялась ночью, и это был конец.', 'en')).toBe('ru');
    expect(languageOf(ENGLISH, 'ru')).toBe('en');
  });

  test.each([
    [ENGLISH, 'en'],
    [GERMAN, 'de'],
    [
      'El río subió por la noche y la gente de la ciudad tuvo que dejar sus casas antes de que fuera de día.',
      'es',
    ],
    ['La rivière est montée dans la nuit et les habitants de la ville ont dû quitter leurs maisons.', 'fr'],
    ['Il fiume è salito nella notte e gli abitanti della città hanno dovuto lasciare le loro case.', 'it'],
    ['Річка піднялася вночі, і люди мусили піти.', 'uk'],
    ['川は夜に増水した。', 'ja'],
    ['河水在夜里上涨。', 'zh'],
    ['강물이 밤사이 불어났다.', 'ko'],
    ['ارتفع النهر ليلا', 'ar'],
    ['رودخانه شبانه بالا آمد چون باران می‌بارید پس همه رفتند', 'fa'],
    ['नदी रात में बढ़ गई।', 'hi'],
  ])('finds it without a declaration: %s', (text, language) => {
    expect(languageOf(text, null)).toBe(language);
  });

  test('says nothing where nothing tells', () => {
    expect(languageOf('', null)).toBeNull();
    expect(languageOf('Storm Ada', null)).toBeNull();
    expect(languageOf('12:30', null)).toBeNull();
  });
});
