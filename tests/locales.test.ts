import { describe, expect, test } from 'vitest';
import en from '../_locales/en/messages.json' with { type: 'json' };
import es from '../_locales/es/messages.json' with { type: 'json' };

type Messages = Readonly<Record<string, { readonly message: string }>>;

const partsOf = (messages: Messages, key: string): string[] =>
  [...new Set(messages[key]?.message.match(/\$\d/g) ?? [])].sort();

describe('the Spanish words', () => {
  test('are there for every English one, and for no other', () => {
    expect(Object.keys(es).sort()).toEqual(Object.keys(en).sort());
  });

  test('have the same places for names and numbers', () => {
    for (const key of Object.keys(en)) expect(partsOf(es, key), key).toEqual(partsOf(en, key));
  });
});
