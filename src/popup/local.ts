/**
 * What the popup keeps for its next opening, under a name. Empty where there is nothing yet, or local storage is closed
 * to us or damaged.
 */
export function readLocal<Kept extends object>(name: string): Partial<Kept> {
  try {
    return JSON.parse(localStorage.getItem(name) ?? '{}') ?? {};
  } catch {
    return {};
  }
}

/** Keeps it; where that cannot be done the next opening is a little slower or begins at the top, and nothing is lost. */
export function writeLocal(name: string, kept: object): void {
  try {
    localStorage.setItem(name, JSON.stringify(kept));
  } catch {
    // As said above.
  }
}
