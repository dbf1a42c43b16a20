import type { ProblemCode } from '../core/problem';
import { type MessageKey, say } from '../platform/text';

/** What happened, and what comes next. */
const SENTENCES: Partial<Record<ProblemCode, readonly [MessageKey, MessageKey]>> = {
  'storage-full': ['troubleFull', 'troubleFullNext'],
  'storage-damaged': ['troubleDamaged', 'troubleDamagedNext'],
};

export function TroubleNote({ code }: { code: ProblemCode }) {
  const [happened, next] = SENTENCES[code] ?? ['troubleStorage', 'troubleStorageNext'];
  return (
    <section class="note" aria-label={say(happened)}>
      <p>
        <strong>{say(happened)}</strong> {say(next)}
      </p>
      <p class="row">
        <button type="button" class="quiet" data-do="dismiss">
          {say('notNow')}
        </button>
      </p>
    </section>
  );
}
