import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSplitter, type DocumentThing, LONGEST_THING } from '../../../src/core/backup/split-document';

function split(document: string, chunk = document.length): [DocumentThing[], boolean] {
  const found: DocumentThing[] = [];
  const splitter = createSplitter((thing) => found.push(thing));
  for (let from = 0; from < document.length; from += chunk)
    if (!splitter.read(document.slice(from, from + chunk))) break;
  return [found, splitter.isWhole()];
}
const thing = (member: string, at: number | null, text: string): DocumentThing => ({
  member,
  at,
  text,
  expected: '',
});

/** Chunks of a document without end, until no more are wanted. @returns how many were taken, and what was found */
function endless(first: string, more: string): [number, DocumentThing[]] {
  const found: DocumentThing[] = [];
  const splitter = createSplitter((one) => found.push(one));
  splitter.read(first);
  let taken = 0;
  while (taken < 10_000 && splitter.read(more)) taken += 1;
  return [taken, found];
}

describe('createSplitter', () => {
  test('finds the items of lists, and members that are none', () => {
    expect(
      split('{"a": 1, "b": [{"x": "]}"}, "\\"", [1, [2]], -3.5e2 ,null], "c": {"d": []}, "e": []}'),
    ).toEqual([
      [
        thing('a', null, '1'),
        thing('b', 0, '{"x": "]}"}'),
        thing('b', 1, '"\\""'),
        thing('b', 2, '[1, [2]]'),
        thing('b', 3, '-3.5e2'),
        thing('b', 4, 'null'),
        thing('c', null, '{"d": []}'),
      ],
      true,
    ]);
  });

  test('finds the same wherever the document is cut, and what JSON finds', () => {
    const document = fc.dictionary(
      fc.string({ maxLength: 4 }),
      fc.oneof(fc.jsonValue(), fc.array(fc.jsonValue())),
    );
    fc.assert(
      fc.property(document, fc.nat({ max: 2 }), fc.integer({ min: 1, max: 9 }), (value, space, chunk) => {
        const text = JSON.stringify(value, null, space);
        const [found, isWhole] = split(text, chunk);
        expect([found, isWhole]).toEqual(split(text));
        expect(isWhole).toBe(true);
        const again: Record<string, unknown> = { __proto__: null };
        for (const { member, at, text: json } of found) {
          const item: unknown = JSON.parse(json ?? '');
          if (at === null) again[member] = item;
          else again[member] = [...((again[member] as unknown[]) ?? []), item];
        }
        for (const [name, one] of Object.entries(value))
          if (!Array.isArray(one) || one.length > 0)
            expect(again[name]).toEqual(JSON.parse(JSON.stringify(one)));
      }),
    );
  });

  test('never throws, whatever comes', () => {
    const mess = fc.stringMatching(/^[{}[\]",:\\\n1ax ]{0,60}$/);
    fc.assert(fc.property(mess, (text) => void split(`{"a":[${text}`, 3)));
    fc.assert(fc.property(fc.string(), (text) => void split(text)));
  });

  test('passes over one thing that is too long or too deep, and goes on', () => {
    const deep = `${'['.repeat(1000)}${']'.repeat(1000)}`;
    const [found, isWhole] = split(`{"a":["${'x'.repeat(LONGEST_THING)}",1,${deep},2]}`, 65_536);
    expect(found.map(({ at, text, expected }) => [at, text, expected])).toEqual([
      [0, null, 'something shorter'],
      [1, '1', ''],
      [2, null, 'less nesting'],
      [3, '2', ''],
    ]);
    expect(isWhole).toBe(true);
  });

  test.each([
    ['text', '{"a":["', 'x'.repeat(1_000_000)],
    ['brackets', '{"a":[', '['.repeat(1_000_000)],
    ['spaces', '{"a":[', ' '.repeat(1_000_000)],
    ['a name', '{"', 'x'.repeat(1_000_000)],
    ['a number', '{"a":', '1'.repeat(1_000_000)],
  ])('gives up on %s without end', (_what, first, more) => {
    const [taken, found] = endless(first, more);
    expect(taken).toBeLessThan(80);
    expect(found).toEqual([]);
  });

  test('gives up at once on what is no object', () => {
    for (const first of ['<html>', '[', 'x', '"']) expect(endless(first, 'more')[0]).toBe(0);
  });
});
