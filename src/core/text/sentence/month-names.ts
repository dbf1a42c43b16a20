const MONTH_MS = 30.5 * 24 * 60 * 60 * 1000;

/** The names of the months as they stand in dates, long and short, in lower case; English ones besides. */
export function monthNames(language: string): ReadonlySet<string> {
  const supported = language === '' ? [] : Intl.DateTimeFormat.supportedLocalesOf(locales(language));
  return new Set([...namesIn('en'), ...supported.flatMap(namesIn)]);
}

/** A tag nobody registered is no failure of the text that declares it. */
const locales = (language: string): string[] => (/^[a-z]{2,3}$/.test(language) ? [language] : []);

const namesIn = (language: string): string[] =>
  (['long', 'short'] as const).flatMap((month) => {
    const dates = new Intl.DateTimeFormat(language, { day: 'numeric', month, timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, index) =>
      dates
        .formatToParts((index + 0.5) * MONTH_MS)
        .filter(({ type }) => type === 'month')
        .map(({ value }) => value.toLowerCase().replace(/\.$/, '')),
    ).flat();
  });
