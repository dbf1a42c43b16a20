import { describe, expect, test } from 'vitest';
import { ok } from '../../src/core/problem';
import { whole } from '../../src/messages/guards';
import { createAsk, createRouter } from '../../src/messages/wire';

type Calls = { double(input: number): number };
const route = createRouter<Calls>({ double: async (input) => ok(input * 2) }, { double: [whole(0, 100)] });

describe('ask and router', () => {
  test('answer each other', async () => {
    const ask = createAsk<Calls>((request) => route(request) ?? Promise.reject(new Error('nobody')));
    expect(await ask('double', 4)).toEqual({ ok: true, value: 8 });
  });

  test('answer with a problem where nobody answers', async () => {
    const problem = { ok: false, problem: { code: 'storage-unavailable' } };
    const toNobody = createAsk<Calls>(() => Promise.reject(new Error('nobody')));
    expect(await toNobody('double', 4)).toMatchObject(problem);
    const unheard = createAsk<Calls>(async () => undefined);
    expect(await unheard('double', 4)).toMatchObject(problem);
  });

  test.each([[], ['4'], [400], [4, 5], [{ valueOf: 4 }], [null]])(
    'answer the input %j with a problem',
    async (...input) => {
      const message = { lede: 1, call: 'double', input };
      expect(await route(message)).toEqual({
        ok: false,
        problem: { code: 'message-malformed', detail: 'double' },
      });
    },
  );

  test.each([
    null,
    'text',
    { call: 'double', input: [1] },
    { lede: 1, call: 'triple', input: [] },
    { lede: 1, call: 'constructor', input: [] },
    { lede: 1, call: 'double', input: 'x' },
  ])('leave %j to others, at once', (message) => {
    expect(route(message)).toBeUndefined();
  });
});
