/** Everything that can go wrong for a reason the reader could be told. */
export type ProblemCode =
  | 'storage-unavailable'
  | 'storage-full'
  | 'storage-damaged'
  | 'not-found'
  | 'feed-not-recognised'
  | 'feed-not-read'
  | 'feed-is-a-web-page'
  | 'feed-is-an-outline'
  | 'feed-is-another-document'
  | 'feed-too-large'
  | 'feed-unreachable'
  | 'feed-timed-out'
  | 'feed-refused'
  | 'feed-missing'
  | 'feed-gone'
  | 'feed-limited'
  | 'feed-server-error'
  | 'feed-redirects-in-a-loop'
  | 'feed-redirects-away'
  | 'feed-redirects-to-private'
  | 'feed-already-followed'
  | 'no-feeds-found'
  | 'page-is-another-document'
  | 'page-not-read'
  | 'page-without-article'
  | 'page-walled'
  | 'permission-missing'
  | 'offline'
  | 'outline-not-recognised'
  | 'address-empty'
  | 'address-not-understood'
  | 'address-not-http'
  | 'address-has-password'
  | 'address-private'
  | 'backup-not-recognised'
  | 'backup-too-new'
  | 'file-unreadable'
  | 'restore-running'
  | 'message-malformed';

export type Problem = { readonly code: ProblemCode; readonly detail?: string };

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: Problem };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

export const failed = (code: ProblemCode, detail?: string): Result<never> => ({
  ok: false,
  problem: detail === undefined ? { code } : { code, detail },
});
