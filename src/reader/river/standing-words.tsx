import type { Mute } from '../../core/model/readers-hand';
import type { PassedBy, PlaceInEdition } from '../../core/river/place-in-edition';
import type { Standing } from '../../core/river/standing';
import { type MessageKey, say, sayCount } from '../../platform/text';
import { Around } from '../../ui/Around';
import { addressOf } from '../../ui/addresses';
import { clockTime } from '../../ui/dates';
import { dayOf, timeWithDay } from '../../ui/time-with-day';

type StandingLineProps = {
  readonly standing: Standing;
  readonly now: number;
};

/** Where an entry stands, in a sentence with the way there; or in no edition, and why. */
export function StandingLine({ standing, now }: StandingLineProps) {
  switch (standing.kind) {
    case 'headline':
    case 'listed':
    case 'folded':
      return (
        <Around message={IN_EDITION[standing.kind]}>
          <Way place={standing} now={now} />
        </Around>
      );
    case 'hidden':
      return <Hidden mute={standing.mute} />;
    default:
      return <>{plainWords(standing, now)}</>;
  }
}

/** Standings that lead nowhere. */
type Plain = Exclude<Standing, { readonly kind: 'headline' | 'listed' | 'folded' | 'hidden' }>;

function plainWords(standing: Plain, now: number): string {
  switch (standing.kind) {
    case 'aside':
      return say('setAsideHere');
    case 'after':
      return standing.composedAt === null
        ? say('noEditionYet')
        : say('arrivedAfter', editionWords(standing.composedAt, now));
    case 'read-before':
      return say('readBefore');
    case 'nowhere':
      return say('nowhere');
    case 'passed':
      return passedWords(standing);
  }
}

const PASSED: { readonly [Why in Exclude<PassedBy['why'], 'no-room'>]: MessageKey } = {
  slight: 'passedSlight',
  less: 'passedLess',
  told: 'passedTold',
  regular: 'passedRegular',
  paid: 'passedPaid',
  old: 'passedOld',
};

function passedWords({ why, fit }: PassedBy): string {
  if (why !== 'no-room') return say(PASSED[why]);
  return sayCount(fit.kind === 'stories' ? 'noRoomStories' : 'noRoomMinutes', fit.count);
}

/** “the 07:00 edition” of this day, “the edition of yesterday 18:00” of another. */
const editionWords = (at: number, now: number): string =>
  dayOf(at) === dayOf(now) ? say('editionAt', clockTime(at)) : say('editionOf', timeWithDay(at, now));

const IN_EDITION: { readonly [Kind in PlaceInEdition['kind']]: MessageKey } = {
  headline: 'inEdition',
  listed: 'listedUnder',
  folded: 'foldedUnder',
};

/** To the edition it heads a story of; else to what its story goes by there. */
function Way({
  place: { kind, editionId, composedAt, headline },
  now,
}: {
  place: PlaceInEdition;
  now: number;
}) {
  if (kind === 'headline')
    return <a href={addressOf({ view: 'front', editionId })}>{editionWords(composedAt, now)}</a>;
  return (
    <a href={addressOf({ view: 'story', entryId: headline.entryId })} dir="auto">
      {headline.title}
    </a>
  );
}

function Hidden({ mute }: { mute: Mute }) {
  return (
    <>
      {say('hiddenBecause', mute.words)}{' '}
      <button type="button" class="quiet" data-do="unmute" data-of={mute.id}>
        {say('stopMuting', mute.words)}
      </button>
    </>
  );
}
