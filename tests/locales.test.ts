import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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

/** Whatever may name a message: the source, its pages and the manifest. */
const sayers = (): string =>
  [
    'manifest.json',
    ...readdirSync('src', { recursive: true, withFileTypes: true })
      .filter((each) => each.isFile() && /\.(tsx?|html)$/.test(each.name))
      .map((each) => join(each.parentPath, each.name)),
  ]
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');

/** A counted message is named without its plural category. */
const isSaid = (key: string, source: string): boolean =>
  source.includes(`__MSG_${key}__`) || source.includes(`'${key.replace(/_(?:one|other)$/, '')}'`);

describe('every message', () => {
  test('is said somewhere', () => {
    const source = sayers();
    expect(Object.keys(en).filter((key) => !isSaid(key, source))).toEqual([]);
  });

  test('tells whoever translates it where it is said, and what stands in each of its places', () => {
    const described: Readonly<Record<string, { readonly message: string; readonly description?: string }>> =
      en;
    for (const [key, { message, description = '' }] of Object.entries(described)) {
      expect(description.length, key).toBeGreaterThan(10);
      for (const place of message.match(/\$\d/g) ?? []) expect(description, key).toContain(place);
    }
  });

  test('the gate misses one that nobody says, and knows a counted one', () => {
    expect(isSaid('nobodySaysThis', "say('somebodySaysThis')")).toBe(false);
    expect(isSaid('feeds_one', "sayCount('feeds', 3)")).toBe(true);
  });
});
