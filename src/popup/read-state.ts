import type { Front } from '../core/edition/front';
import { isWholeFront } from '../core/edition/whole-front';
import type { EntryId } from '../core/model/ids';
import { defaultPopupSettings } from '../core/model/settings';
import type { ProblemCode } from '../core/problem';
import type { Request } from '../messages/wire';
import { isOnline } from '../platform/connection';
import { knownStoreName } from '../platform/store-name';
import { type Peek, peek } from '../store/peek';
import { type PopupState, withRead, withSaved } from './popup-state';

/**
 * What the popup shows, read from the store by the popup itself. Where the store has no edition yet, or cannot be
 * read, it is the bundled one from the package; in the second case `trouble` says so.
 */
export async function readState(unsent: readonly Request[]): Promise<PopupState> {
  return withUnsent(await storedState(), unsent);
}

async function storedState(): Promise<PopupState> {
  let seen: Peek | null;
  try {
    seen = await peek(knownStoreName());
  } catch {
    return bundledState('storage-unavailable');
  }
  const settings = { ...defaultPopupSettings, ...seen?.settings };
  if (seen === null || seen.front === null) return { ...(await bundledState(null)), settings };
  const { front, feeds, outcome } = seen;
  if (!isWholeFront(front)) return { ...(await bundledState('storage-damaged')), settings };
  const isPutAway = front.kind === 'bundled' && settings.bundledPutAway;
  // Until there is an edition of the reader's own, the bundled one stands.
  const mayBeLetter = front.kind === 'live' || isPutAway;
  const told = mayBeLetter && outcome?.isLetter ? outcome : null;
  const letter = isPutAway && !feeds?.followed ? ({ kind: 'first-run' } as const) : told;
  return { ...blank(front, null), ...seen, front, settings, letter };
}

async function bundledState(trouble: ProblemCode | null): Promise<PopupState> {
  const { bundledFront } = await import('../bundled/bundled-front');
  return blank(bundledFront, trouble);
}

const blank = (front: Front, trouble: ProblemCode | null): PopupState => ({
  front,
  read: [],
  saved: [],
  settings: defaultPopupSettings,
  online: isOnline(),
  trouble,
  letter: null,
  outcome: null,
  nextAt: null,
  progress: null,
  feeds: null,
  question: null,
  replaced: null,
  sheetOpen: false,
  remark: null,
});

/** What the reader did a moment ago counts, even before the background has answered. */
function withUnsent(state: PopupState, unsent: readonly Request[]): PopupState {
  return unsent.reduce((seen, { call, input }) => {
    if (call === 'markOpened') return withRead(seen, input[0] as EntryId);
    if (call === 'save') {
      // Local storage may hold anything.
      const [headline, saved] = input as [{ entryId?: EntryId } | undefined, boolean];
      return headline?.entryId === undefined ? seen : withSaved(seen, headline.entryId, saved);
    }
    return seen;
  }, state);
}
