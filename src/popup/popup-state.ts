import type { Front, FrontStory } from '../core/edition/front';
import type { EntryId } from '../core/model/ids';
import type { Settings } from '../core/model/settings';
import type { ProblemCode } from '../core/problem';

/** All that the popup shows, as plain data: what is painted, snapshotted and compared. */
export type PopupState = {
  readonly front: Front;
  readonly read: readonly EntryId[];
  readonly saved: readonly EntryId[];
  readonly settings: Settings;
  readonly online: boolean;
  /** What does not work, told in a sentence; null when all is well. */
  readonly trouble: ProblemCode | null;
  readonly sheetOpen: boolean;
  /** A passing word in the folio, such as that there is nothing to refresh. */
  readonly remark: string | null;
};

export const storiesOf = (front: Front): readonly FrontStory[] => [front.lead, ...front.related];

export const storyBy = (front: Front, entryId: string): FrontStory | undefined =>
  storiesOf(front).find(({ headline }) => headline.entryId === entryId);

export const withRead = (state: PopupState, entryId: EntryId): PopupState =>
  state.read.includes(entryId) ? state : { ...state, read: [...state.read, entryId] };

export const withSaved = (state: PopupState, entryId: EntryId, saved: boolean): PopupState => ({
  ...state,
  saved: saved
    ? [...state.saved.filter((id) => id !== entryId), entryId]
    : state.saved.filter((id) => id !== entryId),
});
