import type { EntryId } from '../core/model/ids';
import { outbox } from '../messages/ask-background';
import { MOST_MARKED } from '../messages/contract';

/** Marks as read or unread, as many as there are. Each call arrives even if the page is closed the next moment. */
export const markCalls = {
  read(entryIds: readonly EntryId[], at: number): void {
    for (const some of inParts(entryIds)) void outbox.send('markRead', some, at);
  },
  unread(entryIds: readonly EntryId[]): void {
    for (const some of inParts(entryIds)) void outbox.send('markUnread', some);
  },
  /** @param isRead how it is marked now */
  toggle(entryId: EntryId, isRead: boolean, at: number): void {
    if (isRead) markCalls.unread([entryId]);
    else markCalls.read([entryId], at);
  },
};

const inParts = (ids: readonly EntryId[]): EntryId[][] =>
  Array.from({ length: Math.ceil(ids.length / MOST_MARKED) }, (_each, part) =>
    ids.slice(part * MOST_MARKED, (part + 1) * MOST_MARKED),
  );
