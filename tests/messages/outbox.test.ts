import { describe, expect, test } from 'vitest';
import { createOutbox } from '../../src/messages/outbox';
import { aHeadline, entryId } from '../support/builders';

const aShelf = () => {
  const held = new Map<string, string>();
  return {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => void held.set(key, value),
  };
};
const answers = async () => ({ ok: true });
const nobody = async () => Promise.reject(new Error('nobody'));

describe('createOutbox', () => {
  test('writes a call down before it is sent', async () => {
    const shelf = aShelf();
    let writtenWhenSent = 0;
    const outbox = createOutbox(shelf, async () => {
      writtenWhenSent = outbox.unsent().length;
      return { ok: true };
    });
    await outbox.send('markOpened', entryId('a'), 1);
    expect(writtenWhenSent).toBe(1);
  });

  test('crosses it out when it is answered, and no other', async () => {
    const shelf = aShelf();
    await createOutbox(shelf, nobody).send('markOpened', entryId('a'), 1);
    const outbox = createOutbox(shelf, answers);
    expect(await outbox.send('markOpened', entryId('b'), 2)).toBe(true);
    expect(outbox.unsent().map(({ input }) => input[0])).toEqual(['a']);
  });

  test('crosses out what the background will never understand', async () => {
    const shelf = aShelf();
    const outbox = createOutbox(shelf, async () => ({ ok: false, problem: { code: 'message-malformed' } }));
    await outbox.send('markOpened', entryId('a'), 1);
    expect(outbox.unsent()).toEqual([]);
    const full = createOutbox(shelf, async () => ({ ok: false, problem: { code: 'storage-full' } }));
    await full.send('markOpened', entryId('b'), 1);
    expect(full.unsent()).toHaveLength(1);
  });

  test('sends again what another page left behind, oldest first', async () => {
    const shelf = aShelf();
    const left = createOutbox(shelf, nobody);
    await left.send('markOpened', entryId('a'), 1);
    await left.send('markOpened', entryId('b'), 2);
    const sent: unknown[] = [];
    const outbox = createOutbox(shelf, async (request) => {
      sent.push(request.input[0]);
      return { ok: true };
    });
    await outbox.sendAgain();
    expect(sent).toEqual(['a', 'b']);
    expect(outbox.unsent()).toEqual([]);
  });

  test('forgets that a headline was saved when it is let go before that arrived', async () => {
    const shelf = aShelf();
    await createOutbox(shelf, nobody).send('save', aHeadline('a'), true, 1);
    await createOutbox(shelf, nobody).send('save', aHeadline('b'), true, 2);
    const outbox = createOutbox(shelf, answers);
    await outbox.send('save', aHeadline('a'), false, 3);
    expect(outbox.unsent().map(({ input }) => input[2])).toEqual([2]);
  });

  test('of marks, the last word on each entry is left to send', async () => {
    const shelf = aShelf();
    const lost = createOutbox(shelf, nobody);
    await lost.send('markOpened', entryId('a'), 1);
    await lost.send('markRead', [entryId('b'), entryId('c'), entryId('d')], 2);
    await lost.send('markUnread', [entryId('a'), entryId('c')]);
    expect(lost.unsent().map(({ call, input }) => [call, input[0]])).toEqual([
      ['markRead', ['b', 'd']],
      ['markUnread', ['a', 'c']],
    ]);
  });

  test('sends nothing again that was taken back meanwhile', async () => {
    const shelf = aShelf();
    await createOutbox(shelf, nobody).send('markOpened', entryId('a'), 1);
    await createOutbox(shelf, nobody).send('save', aHeadline('a'), true, 2);
    const sent: unknown[] = [];
    const outbox = createOutbox(shelf, async (request) => {
      sent.push(request.input[1]);
      if (request.call === 'markOpened')
        await createOutbox(shelf, answers).send('save', aHeadline('a'), false, 3);
      return { ok: true };
    });
    await outbox.sendAgain();
    expect(sent).toEqual([1]);
  });

  test('keeps a call that was answered with a problem', async () => {
    const outbox = createOutbox(aShelf(), async () => ({ ok: false }));
    expect(await outbox.send('markOpened', entryId('a'), 1)).toBe(false);
    expect(outbox.unsent()).toHaveLength(1);
  });

  test('holds no more than it can carry, and lets the oldest go', async () => {
    const outbox = createOutbox(aShelf(), nobody);
    for (let at = 0; at < 520; at += 1) await outbox.send('markOpened', entryId(`e${at}`), at);
    expect(outbox.unsent()).toHaveLength(500);
    expect(outbox.unsent()[0]?.input[0]).toBe('e20');
  });

  test.each(['null', '{}', '7', '[null, 3]'])('still sends where %s stands on the shelf', async (written) => {
    const damaged = { getItem: () => written, setItem: () => undefined };
    expect(await createOutbox(damaged, answers).send('markOpened', entryId('a'), 1)).toBe(true);
    expect(createOutbox(damaged, answers).unsent()).toEqual([]);
  });

  test('still sends where the shelf is closed or damaged', async () => {
    const closed = {
      getItem: () => '{',
      setItem: () => {
        throw new Error('closed');
      },
    };
    expect(await createOutbox(closed, answers).send('markOpened', entryId('a'), 1)).toBe(true);
  });
});
