import type { Steps } from '../core/steps';
import type { RunUnit, UnitEnd } from './watch-units';

/**
 * Runs work in steps, each of them one unit, and waits for `between` after each but the last.
 * @returns what came of it, or what the first step threw that did
 */
export async function runSteps<Result, Between>(
  steps: Steps<Result, Between>,
  unit: string,
  run: RunUnit,
  between: (told: Between) => Promise<void>,
): Promise<UnitEnd<Result>> {
  for (;;) {
    const end = run(unit, () => steps.next());
    if (!end.ok) return end;
    if (end.value.done) return { ok: true, value: end.value.value };
    await between(end.value.value);
  }
}

/** @throws what the unit threw */
export function given<T>(end: UnitEnd<T>): T {
  if (!end.ok) throw new Error(end.why);
  return end.value;
}
