import { describe, expect, test } from 'vitest';
import { isPaidFor } from '../../../../src/core/stories/kinds/paid';

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
  ])('says so: %j', (title) => {
    expect(paid(title)).toBe(true);
  });

  test.each([['Advertisement'], ['Sponsored content'], ['Werbung'], ['Deals']])(
    'says so in a label: %j',
    (label) => {
      expect(paid('Five reasons to refinance', [label])).toBe(true);
    },
  );

  test.each([
    'Peace deal ends 20 years of war',
    'Arms deal worth 3 billion crowns',
    'Black Friday sales hit a record of 10 billion',
    'Shares are 20% off their peak',
    'Advertising watchdog bans 12 sponsored posts',
    'Government announces ad ban',
    'Ada Lovelace: the first programmer',
    'Promotion of trade is debated',
  ])('is not what news is about: %j', (title) => {
    expect(paid(title, ['Politics', 'Advertising'])).toBe(false);
  });
});
