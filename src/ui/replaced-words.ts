import type { Holds } from '../core/backup/second-copy';
import { say, sayCount } from '../platform/text';
import { holdsWords } from './holds-words';
import { atMoment } from './more-moments';

type Replaced = {
  readonly back: Holds;
  /** Milliseconds since 1970: when the second copy was made; null where there was none. */
  readonly copyAt: number | null;
};

/** Of a store that was damaged and replaced: what came back, what could not, and what comes by itself. */
export function replacedWords({ back, copyAt }: Replaced, now: number): string {
  const { editions, ...others } = back;
  return [
    copyAt === null
      ? say('storeReplacedNoCopy')
      : say('storeReplacedBack', atMoment(copyAt, now), holdsWords({ ...others, editions: 0 })),
    editions > 0 ? sayCount('storeReplacedEditions', editions) : '',
    others.feeds > 0 ? say('storeReplacedEntries') : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
