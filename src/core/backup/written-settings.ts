import type { Fit } from '../model/edition-notes';
import { defaultSettings, type Settings } from '../model/settings';
import type { Setting } from './backup';

/** Settings as a backup holds them: how long an edition may be is a list of its kind and count. */
export function writtenSettings({ editionFit, ...others }: Settings): Record<string, Setting> {
  return { ...others, editionFit: [editionFit.kind, editionFit.count] };
}

const CHOICES: Partial<Record<keyof Settings, readonly unknown[]>> = {
  theme: ['system', 'light', 'dark'],
  headlines: ['serif', 'sans'],
  density: ['comfortable', 'compact'],
};

/** Smallest and largest. A budget of nothing would have all that is not saved forgotten at once. */
const RANGES: Partial<Record<keyof Settings, readonly [number, number]>> = {
  keepDays: [1, 36_500],
  keepMegabytes: [1, 1_000_000],
  textStep: [-2, 4],
};

const MINUTES_OF_A_DAY = 24 * 60;
/** More than anybody reads; what is larger is a slip of the pen. */
const LONGEST_FIT = 1000;

/** Settings that Lede knows, where the backup has one of the right kind; what it does not have is left out. */
export function readSettings(written: Readonly<Record<string, Setting>>): Partial<Settings> {
  const { editionHours, editionFit, ...plain } = defaultSettings;
  const known = Object.entries(plain).filter(([name, preset]) =>
    isFit(name as keyof Settings, written[name], preset),
  );
  const hours = hoursIn(written.editionHours);
  const fit = fitIn(written.editionFit);
  return {
    ...Object.fromEntries(known.map(([name]) => [name, written[name]])),
    ...(hours === null ? {} : { editionHours: hours }),
    ...(fit === null ? {} : { editionFit: fit }),
  };
}

function isFit(name: keyof Settings, value: Setting | undefined, preset: unknown): boolean {
  const [choices, range] = [CHOICES[name], RANGES[name]];
  if (choices !== undefined) return choices.includes(value);
  if (range === undefined) return typeof value === typeof preset;
  return typeof value === 'number' && value >= range[0] && value <= range[1];
}

function hoursIn(written: Setting | undefined): readonly number[] | null {
  if (!Array.isArray(written)) return null;
  const hours = written.filter((each) => isCount(each) && each < MINUTES_OF_A_DAY);
  return hours.length === written.length ? [...new Set(hours)].sort((one, other) => one - other) : null;
}

function fitIn(written: Setting | undefined): Fit | null {
  if (!Array.isArray(written)) return null;
  const [kind, count] = written;
  const isKnown = kind === 'minutes' || kind === 'stories';
  return isKnown && isCount(count) && count > 0 && count <= LONGEST_FIT ? { kind, count } : null;
}

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0;
