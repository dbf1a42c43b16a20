import type { EditionOutcome } from '../core/model/edition-outcome';
import { say } from '../platform/text';
import { SETTINGS } from '../ui/addresses';
import { wordsOfOutcome } from './outcome-words';

/** Why an edition the reader asked for could not be made; the one on the page stays. */
export function WishNote({ outcome }: { outcome: EditionOutcome }) {
  const [title, text] = wordsOfOutcome(outcome);
  const mutes = `${SETTINGS}#mutes`;
  return (
    <section class="note" role="status" aria-label={title}>
      <p>
        <strong>{title}.</strong> {text}
      </p>
      <p class="row">
        {outcome.kind === 'all-muted' ? (
          <a class="quiet" data-place={mutes} href={mutes}>
            {say('lookAtMutes')}
          </a>
        ) : null}{' '}
        <button type="button" class="quiet" data-do="dismiss">
          {say('close')}
        </button>
      </p>
    </section>
  );
}
