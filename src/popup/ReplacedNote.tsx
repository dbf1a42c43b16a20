import { say } from '../platform/text';
import type { ReplacedStore } from '../store/schema';
import { SETTINGS } from '../ui/addresses';
import { replacedWords } from '../ui/replaced-words';
import { Note } from './Note';

/** A damaged store has been replaced: what came back, and what could not. */
export function ReplacedNote({ replaced }: { replaced: ReplacedStore }) {
  return (
    <Note
      name="replaced"
      fact={say('storeReplaced')}
      more={replacedWords(replaced, Date.now())}
      way={{ to: `${SETTINGS}#storage`, name: say('storage') }}
      away="close"
    />
  );
}
