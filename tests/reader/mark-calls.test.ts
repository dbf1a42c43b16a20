// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { MOST_MARKED } from '../../src/messages/contract';
import { entryId } from '../support/builders';

const sent: (readonly [string, readonly unknown[]])[] = [];
vi.mock('../../src/messages/ask-background', () => ({
  outbox: {
    send: async (call: string, ...input: readonly unknown[]) => {
      sent.push([call, input]);
      return true;
    },
  },
}));

test('many marks go in few messages, none of them longer than is heard, and none for nothing', async () => {
  const { markCalls } = await import('../../src/reader/mark-calls');
  const ids = Array.from({ length: 2 * MOST_MARKED + 1 }, (_each, place) => entryId(`e${place}`));
  markCalls.read(ids, 7);
  expect(sent.map(([call, [some, at]]) => [call, (some as readonly unknown[]).length, at])).toEqual([
    ['markRead', MOST_MARKED, 7],
    ['markRead', MOST_MARKED, 7],
    ['markRead', 1, 7],
  ]);
  expect(sent.flatMap(([, [some]]) => some)).toEqual(ids);
  sent.length = 0;
  markCalls.unread([]);
  expect(sent).toEqual([]);
});
