import type { EditionOutcome } from '../core/model/edition-outcome';
import { say } from '../platform/text';
import { SETTINGS } from '../ui/addresses';
import { Note } from './Note';
import { wordsOfOutcome } from './outcome-words';

/** Why an edition could not be made; the one on the page stays. */
export function WishNote({ outcome, nextAt }: { outcome: EditionOutcome; nextAt: number | null }) {
  const [title, text] = wordsOfOutcome(outcome, nextAt);
  const mutes = { to: `${SETTINGS}#mutes`, name: say('lookAtMutes') };
  return (
    <Note
      name="wish"
      fact={`${title}.`}
      more={text}
      way={outcome.kind === 'all-muted' ? mutes : null}
      away="close"
      comes
    />
  );
}
