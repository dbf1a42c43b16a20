import { describe, expect, test } from 'vitest';
import { isLabelledLive } from '../../../src/core/edition/live-label';
import { effortOf, IN_REASON } from '../../support/effort';

describe('a label of a report that goes on', () => {
  test.each([
    'EN DIRECT. Tempête Gaspard : 90 000 foyers sans électricité en Bretagne',
    'LIVE – Sorel canal closed after blockade row',
    'LIVE Storm Gaspard tears down a wall',
    '🔴 Storm Gaspard: army called in',
    '🔴 En direct | Tempête Gaspard, l’armée appelée',
    '【速報】マラサで地震、3人死亡',
    '<速報>港が凍る',
    '[속보] 인천 물류창고에 불',
    '（实时更新）兰宁高铁脱轨',
    'Canal crisis live: Norland threatens to sink ships',
    'Tempête Gaspard, le direct : les trains à l’arrêt',
    'Relacja na żywo: górnicy podpisali porozumienie',
    'Liveticker zum Kanalstreit: Norland droht',
    '++ Sorelkanal gesperrt ++ Norland droht ++ der Liveblog',
    'Última hora del terremoto de Granada, en directo',
    'Взрыв на шахте под Воркутой. Онлайн',
    'Valley dam bursts – live updates',
    'Valley dam bursts, as it happened',
    'Son dakika: Malatya’da deprem',
    'عاجل: زلزال يضرب المدينة',
    'Terremoto in Molise, crolla un ponte | Diretta',
    'Storm nears the coast (live)',
    'Temporal ao minuto',
    'Sturm-Ticker: Zwei Tote',
    'CANLI: Fırtına kıyıyı vurdu',
  ])('stands in %j', (title) => {
    expect(isLabelledLive(title)).toBe(true);
  });

  test.each([
    'Live music returns to Port Vale pier after ten years',
    'Will anybody come? Port Vale pier gambles on live music',
    'Live wire kills two cows near Castle Street',
    'Where badgers live: new map shows 4,000 setts',
    'Saturday Night Live: the best and worst of a long evening',
    'First digital cash machine goes live - in an East London cafe',
    'Direct flights to Norland resume',
    'Онлайн-казино оштрафовали на миллион',
    'Online shops pay more for parcels',
    'Les trains directs reviennent à Rennes',
    'El concierto se verá en directo en las plazas',
    'Breaking bread with the last lighthouse keeper',
    '直播带货公司被罚三百万',
    '속보 경쟁이 낳은 오보',
  ])('does not stand in %j', (title) => {
    expect(isLabelledLive(title)).toBe(false);
  });

  test('is looked for in time that grows with the title alone', () => {
    const look = (): void => {
      for (const piece of ['▶', '🔴', ' ', '+', '[', 'live ', 'a, ', '– '])
        isLabelledLive(`${piece.repeat(100_000 / piece.length)}x`);
    };
    expect(effortOf(look)).toBeLessThan(IN_REASON);
  });
});
