import type { EditionOutcome } from '../core/model/edition-outcome';
import { say, sayCount } from '../platform/text';
import { sinceMoment } from '../ui/moments';
import { sinceEdition } from '../ui/more-moments';

/**
 * Why no edition was made: in a few words, and in a sentence.
 * @param nextAt when the next one is made, milliseconds since 1970; null when none is to come by itself
 */
export function wordsOfOutcome(outcome: EditionOutcome, nextAt: number | null): readonly [string, string] {
  const { kind, detail, editions, endedAt, fetchedAt, feeds, answered, hidden, arrived = 0 } = outcome;
  const now = Date.now();
  const since = sinceEdition(editions[0]?.composedAt ?? endedAt, now);
  if (kind === 'failed') {
    const text = nextAt === null ? 'editionFailedUnplanned' : 'editionFailedText';
    return [say('editionFailed'), say(text, detail ?? '')];
  }
  if (kind === 'all-muted') return [say('allMuted'), sayCount('allMutedText', hidden)];
  if (feeds === 0) return [say('nothingNewSince', since), say('allPausedText')];
  if (kind === 'nothing-fetched') {
    const heard = fetchedAt === null ? since : sinceMoment(fetchedAt, now);
    return [say('nothingFetched'), sayCount('nothingFetchedText', feeds, heard)];
  }
  if (kind === 'too-little') {
    return outcome.isWished
      ? [say('tooLittle'), sayCount('tooLittleText', arrived)]
      : [say('nothingNewSince', since), sayCount('noEditionMadeText', arrived)];
  }
  const text =
    answered < feeds
      ? say('nothingNewTextSome', String(answered), String(feeds))
      : sayCount('nothingNewText', feeds);
  return [say('nothingNewSince', since), text];
}
