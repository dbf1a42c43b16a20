/**
 * Work in steps. Between two of them whoever runs it may pause, put down what it yields, or stop; the steps are the
 * same either way, so that what is judged at once is what ships.
 */
export type Steps<Result, Between = void> = Generator<Between, Result, undefined>;

/** Runs all steps, one straight after the other. */
export function atOnce<Result>(steps: Steps<Result, unknown>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
