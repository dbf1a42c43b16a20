import { failed, ok, type ProblemCode, type Result } from '../core/problem';
import { isDiskFull } from '../platform/room';
import { isOfStoring, problemOfStoring } from '../store/storing-problem';

/**
 * A store that cannot be written to is a problem the reader is told of, not a bug. One that fails though there is room
 * is asked once more: after a full disk, the first try meets what is left of it.
 */
export async function storing<T>(write: () => Promise<T>): Promise<Result<T>> {
  try {
    return ok(await write());
  } catch (error) {
    const code = await causeOf(error);
    if (code === 'storage-full' || !isOfStoring(error)) return failed(code, chainOf(error));
  }
  try {
    return ok(await write());
  } catch (error) {
    return failed(await causeOf(error), chainOf(error));
  }
}

/** A store that fails on a full disk seldom says that it is full. */
export async function causeOf(error: unknown): Promise<ProblemCode> {
  const code = problemOfStoring(error);
  return (await isDiskFull()) ? 'storage-full' : code;
}

/** What was thrown, and what that came from, as a line for whoever mends it. */
const chainOf = (error: unknown): string =>
  error instanceof Error && error.cause !== undefined ? `${error} (${chainOf(error.cause)})` : String(error);

/** The same for work that can also end in a problem of its own. */
export async function storingResult<T>(write: () => Promise<Result<T>>): Promise<Result<T>> {
  const result = await storing(write);
  return result.ok ? result.value : result;
}
