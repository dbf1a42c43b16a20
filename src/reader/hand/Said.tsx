import { say } from '../../platform/text';
import type { Deed } from './hand-calls';

/** What the reader has just done, with the way back; until they do something else. */
export function Said({ deed, undone }: { deed: Deed | 'undone' | null; undone: () => void }) {
  return (
    <div class={deed === null ? undefined : 'said'} role="status">
      {deed === null ? null : deed === 'undone' ? (
        <p>{say('undone')}</p>
      ) : (
        <p>
          {deed.said}{' '}
          {deed.undo === null ? null : (
            <button
              type="button"
              class="quiet"
              onClick={() => {
                deed.undo?.();
                undone();
              }}
            >
              {say('undo')}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
