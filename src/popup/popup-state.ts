import type { Front, FrontStory } from '../core/edition/front';
import type { EditionOutcome } from '../core/model/edition-outcome';
import type { FeedTally } from '../core/model/feed-tally';
import type { EntryId } from '../core/model/ids';
import type { PopupSettings } from '../core/model/settings';
import type { ProblemCode } from '../core/problem';
import type { FeedListQuestion, ReplacedStore } from '../store/schema';

/** Why there is no edition to show, and the ways on. */
export type LetterKind =
  /** The bundled edition is put away, and nothing is followed. */
  { readonly kind: 'first-run'; readonly endedAt?: never } | EditionOutcome;

/** All that the popup shows, as plain data: what is painted, snapshotted and compared. */
export type PopupState = {
  readonly front: Front;
  readonly read: readonly EntryId[];
  readonly saved: readonly EntryId[];
  readonly settings: PopupSettings;
  readonly online: boolean;
  /** What does not work, told in a sentence; null when all is well. */
  readonly trouble: ProblemCode | null;
  /** Why there is no edition to show instead of the front; null when there is one. */
  readonly letter: LetterKind | null;
  /** How the last work on an edition ended; null before the first. */
  readonly outcome: EditionOutcome | null;
  /** When the next edition is made, milliseconds since 1970; null when none is to come by itself. */
  readonly nextAt: number | null;
  /** How far a refresh is; null while there is none. */
  readonly progress: Progress | null;
  /** The followed feeds in figures; null while none was ever followed. */
  readonly feeds: FeedTally | null;
  /** Which list of feeds is the right one; null unless two copies disagree. */
  readonly question: FeedListQuestion | null;
  /** A damaged store whose place was taken; null where there is none to tell of. */
  readonly replaced: ReplacedStore | null;
  readonly sheetOpen: boolean;
  /** A passing word in the folio, such as that there is nothing to refresh. */
  readonly remark: string | null;
};

export type Progress = { readonly done: number; readonly total: number };

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

/** Whether something is to be shown that most openings never show. */
export const wantsOccasional = (state: PopupState): boolean => {
  const { trouble, question, replaced, letter, progress, feeds, sheetOpen, outcome } = state;
  return Boolean(
    trouble ||
      question ||
      replaced ||
      letter ||
      progress ||
      feeds?.ailing ||
      feeds?.waiting ||
      feeds?.followed === 1 ||
      sheetOpen ||
      outcome?.isTold,
  );
};
