import { language } from '../../../platform/text';

/** The order of hosts in a list, for `sort`: with the numbers in their names by size, so that 2 comes before 10. */
export const byHost = (): ((one: string, other: string) => number) =>
  new Intl.Collator(language(), { numeric: true }).compare;
