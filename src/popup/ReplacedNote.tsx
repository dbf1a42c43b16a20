import { say, sayCount } from '../platform/text';
import type { ReplacedStore } from '../store/schema';
import { SETTINGS } from '../ui/addresses';
import { holdsWords } from '../ui/holds-words';
import { shortMoment } from '../ui/moments';
import { Note } from './Note';

/** A damaged store has been replaced: what came back, and what could not. */
export function ReplacedNote({ replaced: { back, copyAt } }: { replaced: ReplacedStore }) {
  const { editions, ...others } = back;
  const more = [
    copyAt === null
      ? say('storeReplacedNoCopy')
      : say('storeReplacedBack', shortMoment(copyAt, Date.now()), holdsWords({ ...others, editions: 0 })),
    editions > 0 ? sayCount('storeReplacedEditions', editions) : '',
    others.feeds > 0 ? say('storeReplacedEntries') : '',
  ].join(' ');
  return (
    <Note fact={say('storeReplaced')} more={more} way={{ to: `${SETTINGS}#storage`, name: say('storage') }} />
  );
}
