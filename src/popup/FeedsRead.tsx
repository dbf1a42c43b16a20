import { say } from '../platform/text';
import { noteWanted } from './note-away';
import type { PopupState } from './popup-state';

type FeedsReadProps = { readonly feeds: NonNullable<PopupState['feeds']>; readonly rest: string };

/** How many of the feeds could be read, before the rest of the folio. */
export function FeedsRead({ feeds, rest }: FeedsReadProps) {
  const asked = feeds.followed - feeds.paused;
  const part = say('feedsOf', String(asked - feeds.waiting - feeds.ailing), String(asked));
  return (
    <>
      {/* The note on them is put away until it has something else to tell. */}
      {noteWanted(feeds) ? <a href="#note">{part}</a> : part}, {rest}
    </>
  );
}
