import { HOLDS_NOTHING, type Holds } from '../../core/backup/second-copy';
import { language, sayCount } from '../../platform/text';
import type { SelfCheck } from '../../store/schema';
import { holdsWords } from '../../ui/holds-words';
import { atMoment } from '../../ui/more-moments';

/** In one sentence, and a second where something was put right; empty where nothing was read yet. */
export function wordsOfCheck({ at, read, mended, faulty = {} }: SelfCheck, now: number): string {
  const things = Object.values(read).reduce((sum, count) => sum + count, 0);
  if (things === 0) return '';
  const when = atMoment(at, now);
  const faults = Object.values(faulty).reduce((sum, count) => sum + count, 0);
  const found =
    faults === 0
      ? sayCount('selfCheckGood', things, when)
      : sayCount('selfCheckFaults', faults, faultyWords(faulty), when);
  return mended === 0 ? found : `${found} ${sayCount('selfCheckMended', mended)}`;
}

/** “2 saved, 1 edition, 3 other records”: by the names a reader has for them. */
function faultyWords(faulty: Readonly<Record<string, number>>): string {
  const known: Record<keyof Holds, number> = { ...HOLDS_NOTHING };
  let others = 0;
  for (const [name, count] of Object.entries(faulty)) {
    if (name in known) known[name as keyof Holds] += count;
    else others += count;
  }
  const isKnown = Object.values(known).some((count) => count > 0);
  const parts = [isKnown ? holdsWords(known) : '', others > 0 ? sayCount('holdsOthers', others) : ''];
  return new Intl.ListFormat(language(), { type: 'unit' }).format(parts.filter((part) => part !== ''));
}
