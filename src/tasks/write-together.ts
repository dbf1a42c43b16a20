/**
 * Writes one at a time, and together what has come while the last was being written. Where writing together fails,
 * each is written alone, so that one that cannot be stored takes no other with it.
 * @returns hands in an item; settles when that one is written, or rejects when it cannot be
 */
export function writeTogether<T>(write: (items: readonly T[]) => Promise<void>): (item: T) => Promise<void> {
  type Waiting = { readonly item: T; readonly done: () => void; readonly fail: (why: unknown) => void };
  let waiting: Waiting[] = [];
  let isWriting = false;

  const writeAlone = async ({ item, done, fail }: Waiting): Promise<void> => {
    try {
      await write([item]);
      done();
    } catch (error) {
      fail(error);
    }
  };
  const writeAll = async (): Promise<void> => {
    while (waiting.length > 0) {
      const group = waiting;
      waiting = [];
      try {
        await write(group.map(({ item }) => item));
        for (const { done } of group) done();
      } catch (error) {
        if (group.length === 1) group[0]?.fail(error);
        else for (const one of group) await writeAlone(one);
      }
    }
    isWriting = false;
  };
  return (item) =>
    new Promise((done, fail) => {
      waiting.push({ item, done, fail });
      if (isWriting) return;
      isWriting = true;
      void writeAll();
    });
}
