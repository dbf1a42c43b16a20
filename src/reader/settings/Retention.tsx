import type { Settings } from '../../core/model/settings';
import { language, say, sayCount } from '../../platform/text';

type RetentionProps = {
  readonly settings: Settings;
  /** There is no room on the disk, without which nothing can be deleted either. */
  readonly isFull: boolean;
  readonly change: (changed: Partial<Settings>) => void;
};

/** From a week to ten years; whoever wants another number finds one near. */
const DAYS = [7, 14, 30, 60, 90, 180, 365, 3650];
const MEGABYTES = [50, 100, 200, 300, 500, 1000, 2000, 5000];

/** How long entries are kept, and in how much room. */
export function Retention({ settings, isFull, change }: RetentionProps) {
  return (
    <fieldset>
      <legend class="visually-hidden">{say('entriesOfFeeds')}</legend>
      <div class="across budget">
        <div class="field">
          <label for="keep-days">{say('keepDays')}</label>
          <select
            class="select"
            id="keep-days"
            value={settings.keepDays}
            onChange={(event) => change({ keepDays: Number(event.currentTarget.value) })}
          >
            {withOwn(DAYS, settings.keepDays).map((days) => (
              <option key={days} value={days}>
                {days === DAYS.at(-1) ? say('tenYears') : sayCount('days', days)}
              </option>
            ))}
          </select>
        </div>
        <div class="field">
          <label for="keep-room">{say('keepRoom')}</label>
          <select
            class="select"
            id="keep-room"
            value={settings.keepMegabytes}
            onChange={(event) => change({ keepMegabytes: Number(event.currentTarget.value) })}
          >
            {withOwn(MEGABYTES, settings.keepMegabytes).map((room) => (
              <option key={room} value={room}>
                {say('megabytes', room.toLocaleString(language()))}
              </option>
            ))}
          </select>
        </div>
      </div>
      <p class="hint">{say('keepText')}</p>
      {isFull ? <p class="hint">{say('keepWaits')}</p> : null}
    </fieldset>
  );
}

/** A budget restored from elsewhere may be none of these, and stays choosable. */
const withOwn = (choices: readonly number[], own: number): number[] =>
  [...new Set([...choices, own])].sort((one, other) => one - other);
