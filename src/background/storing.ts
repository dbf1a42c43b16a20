import { failed, ok, type Result } from '../core/problem';
import { problemOfStoring } from '../store/storing-problem';

/** A store that cannot be written to is a problem the reader is told of, not a bug. */
export async function storing<T>(write: () => Promise<T>): Promise<Result<T>> {
  try {
    return ok(await write());
  } catch (error) {
    return failed(problemOfStoring(error), String(error));
  }
}

/** The same for work that can also end in a problem of its own. */
export async function storingResult<T>(write: () => Promise<Result<T>>): Promise<Result<T>> {
  const result = await storing(write);
  return result.ok ? result.value : result;
}
