import { failed, type Result } from '../core/problem';
import type { Guard } from './guards';

type Calls<C> = { [Name in keyof C]: (...input: never[]) => unknown };
type Reply<Call extends (...input: never[]) => unknown> = Promise<Result<Awaited<ReturnType<Call>>>>;

export type Ask<C extends Calls<C>> = <Name extends keyof C & string>(
  call: Name,
  ...input: Parameters<C[Name]>
) => Reply<C[Name]>;

export type Handlers<C extends Calls<C>> = {
  readonly [Name in keyof C]: (...input: Parameters<C[Name]>) => Reply<C[Name]>;
};

/** A call on its way. Marked, so that messages of others are told apart. */
export type Request = { readonly lede: 1; readonly call: string; readonly input: readonly unknown[] };

/**
 * `send` is the only impure part, so a test can hand the router straight to it. Where nobody answers, a problem does:
 * whoever waits for the answer is not left waiting.
 */
export function createAsk<C extends Calls<C>>(send: (request: Request) => Promise<unknown>): Ask<C> {
  const deliver = async (request: Request): Promise<Result<unknown>> => {
    try {
      const reply = await send(request);
      return isReply(reply) ? reply : failed('storage-unavailable', 'nobody answered');
    } catch (error) {
      return failed('storage-unavailable', String(error));
    }
  };
  // The far end answers with what the contract says; both are derived from one type.
  return (call, ...input) => deliver({ lede: 1, call, input }) as Promise<never>;
}

const isReply = (reply: unknown): reply is Result<unknown> =>
  typeof reply === 'object' && reply !== null && 'ok' in reply;

/** For each call, what each of its inputs must be. */
export type Checks<C extends Calls<C>> = { readonly [Name in keyof C]: Guards<Parameters<C[Name]>> };
type Guards<Input extends readonly unknown[]> = { readonly [Place in keyof Input]: Guard<Input[Place]> };

/**
 * Answers undefined, at once, to what is not ours: another listener may own it. A call that is not what it should be
 * is answered with a problem, and its handler never hears of it.
 */
export function createRouter<C extends Calls<C>>(handlers: Handlers<C>, checks: Checks<C>) {
  return (message: unknown): Promise<unknown> | undefined => {
    if (!isRequest(message) || !Object.hasOwn(handlers, message.call)) return undefined;
    // The name was found in the handlers a line above, and checks are there for every one.
    const guards = checks[message.call as keyof C] as readonly Guard<unknown>[];
    if (!isAsChecked(message.input, guards))
      return Promise.resolve(failed('message-malformed', message.call));
    const handler = handlers[message.call as keyof C] as (...input: unknown[]) => Promise<unknown>;
    return handler(...message.input);
  };
}

const isAsChecked = (input: readonly unknown[], guards: readonly Guard<unknown>[]): boolean =>
  input.length <= guards.length && guards.every((guard, place) => guard(input[place]));

export function isRequest(message: unknown): message is Request {
  if (typeof message !== 'object' || message === null) return false;
  const { lede, call, input } = message as Partial<Request>;
  return lede === 1 && typeof call === 'string' && Array.isArray(input);
}
