/** A story as an edition shows it. */
export type ShownStory = {
  readonly title: string;
  readonly outlet: string;
  /** How many report it. */
  readonly outlets: number;
  /** Milliseconds since 1970; null when it has no date. */
  readonly publishedAt: number | null;
  readonly summary: string;
};

/** Lead first. */
export type Shown = { readonly stories: readonly ShownStory[]; readonly summary: string };

/** @returns what is wrong with the editions, a line each */
export type Expectation = (editions: readonly Shown[]) => readonly string[];

/** An instant of November 2026, in milliseconds since 1970. */
export const at = (day: number, hour: number, minute = 0): number => Date.UTC(2026, 10, day, hour, minute);
/** Seven in the morning of the last five days. */
export const DAYS = [26, 27, 28, 29, 30].map((day) => at(day, 7));

export const titlesOf = ({ stories }: Shown): readonly string[] => stories.map(({ title }) => title);
export const last = (editions: readonly Shown[]): Shown => editions.at(-1) ?? { stories: [], summary: '' };

/** Exactly these headlines, in whatever order. */
export const headlines =
  (...wanted: readonly string[]): Expectation =>
  (editions) => {
    const shown = titlesOf(last(editions));
    return [
      ...wanted.filter((one) => !shown.includes(one)).map((one) => `missing: ${one}`),
      ...shown.filter((one) => !wanted.includes(one)).map((one) => `not expected: ${one}`),
    ];
  };

export const dates =
  (wanted: Readonly<Record<string, number>>): Expectation =>
  (editions) =>
    Object.entries(wanted).flatMap(([title, date]) => {
      const story = last(editions).stories.find((one) => one.title === title);
      return story?.publishedAt === date
        ? []
        : [`${title}: ${story?.publishedAt == null ? 'no date' : new Date(story.publishedAt).toISOString()}`];
    });

export const lead =
  (pattern: RegExp): Expectation =>
  (editions) => {
    const first = titlesOf(last(editions))[0] ?? '';
    return pattern.test(first) ? [] : [`leads: ${first}`];
  };

/** Every story of an edition each, over the days. */
export const toldOver =
  (count: number, pattern: RegExp): Expectation =>
  (editions) => {
    const told = new Set(editions.flatMap(titlesOf).filter((title) => pattern.test(title)));
    return told.size === count ? [] : [`${told.size} of ${count} told: ${[...told].join(' · ')}`];
  };

export const without =
  (...patterns: readonly RegExp[]): Expectation =>
  (editions) =>
    patterns
      .filter((pattern) => pattern.test(last(editions).summary))
      .map((pattern) => `in a summary: ${pattern.exec(last(editions).summary)?.[0] ?? ''}`);

export const stories =
  (pattern: RegExp, count: number, outlets?: number): Expectation =>
  (editions) => {
    const found = last(editions).stories.filter(({ title }) => pattern.test(title));
    const most = Math.max(0, ...found.map((one) => one.outlets));
    return [
      ...(found.length === count
        ? []
        : [`${found.length} stories instead of ${count}: ${found.map(({ title }) => title).join(' · ')}`]),
      ...(outlets === undefined || most === outlets ? [] : [`${most} outlets instead of ${outlets}`]),
    ];
  };

export const all =
  (...several: readonly Expectation[]): Expectation =>
  (editions) =>
    several.flatMap((one) => one(editions));
