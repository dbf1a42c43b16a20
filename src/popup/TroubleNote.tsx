import type { ProblemCode } from '../core/problem';
import { type MessageKey, say } from '../platform/text';
import { Note } from './Note';

/** What happened, and what comes next. */
const SENTENCES: Partial<Record<ProblemCode, readonly [MessageKey, MessageKey]>> = {
  'storage-full': ['troubleFull', 'troubleFullNext'],
  'storage-damaged': ['troubleDamaged', 'troubleDamagedNext'],
};

export function TroubleNote({ code }: { code: ProblemCode }) {
  const [happened, next] = SENTENCES[code] ?? ['troubleStorage', 'troubleStorageNext'];
  return <Note name="trouble" fact={say(happened)} more={say(next)} />;
}
