import type { Fit } from '../../../core/model/edition-notes';
import type { Settings } from '../../../core/model/settings';
import { say, sayCount } from '../../../platform/text';
import { nextEdition } from '../../../ui/next-edition';
import { Part } from '../Part';
import { clockOf, hoursShown, minutesFrom, TIMES, withHour } from './hours';

export type EditionsProps = {
  readonly settings: Settings;
  readonly change: (changed: Partial<Settings>) => void;
  /** Milliseconds since 1970; null when none is to come by itself. */
  readonly nextAt: number | null;
  /** Null while nothing is followed, and there is nothing to make one of. */
  readonly composeNow: (() => void) | null;
};

const NAMES = { morning: 'hourOfMorning', noon: 'hourOfNoon', evening: 'hourOfEvening' } as const;

/** When editions are made, and how long they may be. */
export function Editions({ settings, change, nextAt, composeNow }: EditionsProps) {
  const { editionHours: hours } = settings;
  const shown = hoursShown(hours);
  const set = (old: number | null, next: number | null): void =>
    change({ editionHours: withHour(hours, old, next) });
  return (
    <Part id="editions" title={say('editions')} text={say('editionsText')}>
      <fieldset>
        <legend>{say('hours')}</legend>
        <div class="across">
          {TIMES.map(({ name, preset }) => {
            const at = shown[name];
            return (
              <div class="check" key={name}>
                <label class="check">
                  <input
                    type="checkbox"
                    checked={at !== null}
                    onChange={() => set(at, at === null ? preset : null)}
                  />{' '}
                  {say(name)}
                </label>
                <input
                  class="text when"
                  type="time"
                  value={clockOf(at ?? preset)}
                  disabled={at === null}
                  aria-label={say(NAMES[name])}
                  onChange={(event) => set(at, minutesFrom(event.currentTarget.value) ?? at)}
                />
              </div>
            );
          })}
        </div>
        <p class="hint">{hours.length === 0 ? say('noHours') : null}</p>
      </fieldset>
      <Length fit={settings.editionFit} change={change} />
      <Layout settings={settings} change={change} />
      <div>
        <button type="button" class="button" disabled={composeNow === null} onClick={() => composeNow?.()}>
          {say('makeEditionNow')}
        </button>
        <p class="hint">{nextEdition(nextAt)}</p>
      </div>
    </Part>
  );
}

/** How the headlines are set that are not related to the lead. */
const Layout = ({ settings, change }: Pick<EditionsProps, 'settings' | 'change'>) => (
  <fieldset>
    <legend>{say('editionLayout')}</legend>
    <label class="check">
      <input
        type="checkbox"
        checked={settings.byFolder}
        onChange={(event) => change({ byFolder: event.currentTarget.checked })}
      />{' '}
      {say('byFolder')}
    </label>
    <label class="check">
      <input
        type="checkbox"
        checked={settings.mixesLanguages}
        onChange={(event) => change({ mixesLanguages: event.currentTarget.checked })}
      />{' '}
      {say('mixesLanguages')}
    </label>
  </fieldset>
);

/** From a coffee to a long breakfast. */
const FITS: readonly Fit[] = [
  ...[3, 5, 10, 15, 20, 30].map((count) => ({ kind: 'minutes', count }) as const),
  ...[6, 12, 18, 24, 36].map((count) => ({ kind: 'stories', count }) as const),
];

const keyOf = ({ kind, count }: Fit): string => `${kind} ${count}`;

function Length({ fit, change }: { fit: Fit } & Pick<EditionsProps, 'change'>) {
  // One that came from a backup may be none of these, and stays choosable.
  const fits = FITS.some((each) => keyOf(each) === keyOf(fit)) ? FITS : [...FITS, fit];
  return (
    <div class="field">
      <label for="length">{say('longestEdition')}</label>
      <select
        class="select"
        id="length"
        value={keyOf(fit)}
        aria-describedby="length-hint"
        onChange={(event) => {
          const chosen = fits.find((each) => keyOf(each) === event.currentTarget.value);
          if (chosen !== undefined) change({ editionFit: chosen });
        }}
      >
        {fits.map((each) => (
          <option key={keyOf(each)} value={keyOf(each)}>
            {sayCount(each.kind === 'minutes' ? 'fitMinutes' : 'fitStories', each.count)}
          </option>
        ))}
      </select>
      <p class="hint" id="length-hint">
        {say('fitHint')}
      </p>
    </div>
  );
}
