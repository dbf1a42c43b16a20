import { describe, expect, test } from 'vitest';
import { isPaidFor } from '../../../../src/core/stories/kinds/paid';
import { effortOf, IN_REASON } from '../../../support/effort';

const paid = (title: string, categories: readonly string[] = []): boolean => isPaidFor({ title, categories });

describe('what is paid for', () => {
  test.each([
    'Sponsored: Five reasons to refinance with Nordbank this winter',
    '[Ad] New range arrives at Hale Motors',
    'New range arrives at Hale Motors (Sponsored)',
    'Anzeige: Die neue Reihe ist da',
    'Contenu sponsorisé – Cinq raisons de changer de banque',
    '【広告】冬の新製品',
    'На правах рекламы: новая коллекция',
    'Black Friday deal: noise-cancelling headphones are 45% off',
    'Kopfhörer mit 30 % Rabatt',
    'Save up to $200 on these mattresses',
    '【PR】冬の電気代を抑える三つの工夫',
    '［広告］新型ミニバンの試乗会、週末に開催',
    '[AD] 겨울 난방비 아끼는 세 가지 방법',
    'Why more landlords are switching to heat pumps (sponsored by Valehome)',
    'Presented by Hale Motors: The quiet joy of a winter drive',
    'Präsentiert von Hale Motors: Die schönste Straße der Alpen',
    'Ofrecido por Hale Motors: la carretera más bonita de Asturias',
    'Пять причин сменить ипотеку этой зимой. На правах рекламы',
    'Téli gumi vagy négyévszakos? (x)',
    'Fem idéer till julbordet – Annons',
    'Viisi ideaa joulupöytään | Kaupallinen yhteistyö',
    'Wat kost een warmtepomp? (in samenwerking met Valehome)',
    '📣 Anzeige: Die neue Reihe ist da',
    'Czarny piątek wciąż trwa: słuchawki tańsze o 45 proc.',
    'Промокод на скидку: наушники дешевле на 45%',
    '사이버먼데이 특가: 무선 이어폰 45% 할인',
    'ブラックフライデー：イヤホンが45%OFF',
    'Black Friday : le robot de cuisine à moins de 200 €',
    'Cuffie con il 45% di sconto',
    'Spare bis zu 40 % auf Matratzen',
    'The best Cyber Monday TV deals you can still get',
    'Bon plan : le casque à réduction de bruit',
    'Kulaklıklarda %45 indirim',
    'Kulaklıklarda yüzde 45 indirim',
    'سماعات لاسلكية بخصم 45%',
    'סמבטיון: אוזניות ב-45% הנחה',
    'Get 45 percent off these headphones',
    'Headphones drop to $149 for Cyber Monday',
    'Kuulokkeet 45 prosentin alennuksella',
    'Fülhallgató 45% kedvezménnyel',
    'A winter drive, presented by Hale Motors',
    'PR：冬の電気代を抑える三つの工夫',
    '【推广】冬季省电三招',
    '[Quảng cáo] Ba cách tiết kiệm điện',
    'Cinci idei pentru casă (P) | Advertorial',
    'Contenu partenaire – Bien préparer sa retraite',
    'Materiał partnera: Jak obniżyć ratę kredytu',
  ])('says so: %j', (title) => {
    expect(paid(title)).toBe(true);
  });

  test.each([
    ['Advertisement'],
    ['Sponsored content'],
    ['Werbung'],
    ['Deals'],
    ['Реклама'],
    ['Materiał sponsorowany'],
    ['Скидки'],
    ['Okazje'],
  ])('says so in a label: %j', (label) => {
    expect(paid('Five reasons to refinance', [label])).toBe(true);
  });

  test.each([
    'Peace deal ends 20 years of war',
    'Arms deal worth 3 billion crowns',
    'Black Friday sales hit a record of 10 billion',
    'Shares are 20% off their peak',
    'Advertising watchdog bans 12 sponsored posts',
    'Government announces ad ban',
    'Ada Lovelace: the first programmer',
    'Promotion of trade is debated',
    'House prices are 12% off their peak, figures show',
    'Watchdog bans gambling ads on school buses',
    'Club’s shirt sponsor goes bust owing 2 million',
    'Bundesgericht verbietet Werbung für Heizpilze',
    'Publicité : les paris sportifs interdits avant 22 heures',
    'Реклама: что изменится с января',
    'Суд запретил рекламу ставок на стадионах',
    'Black Friday: comerciantes esperan vender un 5 % más',
    'Black-Friday-Umsatz: Händler geben weniger Rabatte als erwartet',
    'Las bolsas caen un 2% en pleno Black Friday',
    'Black Friday: Deutsche wollen für 280 Euro einkaufen',
    'Regierung plant 20 Prozent Rabatt auf Bahnkarten',
    'Union rejects 5% offer',
    'Sindicatos rechazan oferta del 3 %',
    'Hale offers 12% stake to Norland',
    'Discount retailer grows 8%',
    'Oil discount narrows to 5%',
    'Norland offers 20% discount on rail fares to under-25s',
    'L’offre de Hale sur Valehome jugée insuffisante',
    'Black Friday: 45 Prozent der Deutschen wollen sparen',
    'Police warn of fake Black Friday deals',
    'Fraudsters lure shoppers with fake promo codes',
    'Strom wird 20 Prozent billiger',
    'Нефть подешевела на 5%',
    'Voss kauft Hale Motors für 3 Milliarden Euro',
    'Nordbank for sale: three bidders remain',
    'Deal: EU and Norland agree on fish',
    'Offer for Valehome rises to 2 billion',
    'Prefeito de Curitiba renuncia (PR)',
    'Sorteo de Navidad: todo sobre el patrocinador',
    '誇大広告で健康食品会社に業務停止命令',
    '허위 광고한 건강식품 회사에 과징금 3억 원',
    'Sejm zakaże reklam alkoholu przed 23',
    'In partnership with unions, Hale Motors will train 300 welders',
  ])('is not what news is about: %j', (title) => {
    expect(paid(title, ['Politics', 'Advertising'])).toBe(false);
  });

  test('is not told by a label that may be a subject among others', () => {
    expect(paid('Le Sénat vote', ['Publicité', 'Médias', 'Politique'])).toBe(false);
    expect(paid('Five reasons to refinance', ['Sponsored', 'Money', 'Homes'])).toBe(true);
  });

  test('is looked for in bounded time, whatever the title', () => {
    const look = (): void => {
      for (const piece of ['▶', '[ad ', 'sponsored by ', '45 % ', 'black friday ', '. ', 'x '])
        paid(piece.repeat(100_000 / piece.length));
    };
    expect(effortOf(look)).toBeLessThan(IN_REASON);
  });
});
