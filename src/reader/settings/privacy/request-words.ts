import { hostOf } from '../../../core/address/host';
import type { RequestReason } from '../../../core/model/request-line';
import { language, say } from '../../../platform/text';
import type { StoredRequest } from '../../../store/schema';
import { wordsOfGetting } from '../../../ui/getting-words';
import { wordsOfProblem } from '../../../ui/problem-words';

/** “Check the feed: Coastline Daily” */
export function whyWords({ why, sentFrom }: StoredRequest): string {
  const what = subjectWords(why);
  return sentFrom === null ? what : `${what}. ${say('requestSentFrom', hostOf(sentFrom))}`;
}

function subjectWords(why: RequestReason): string {
  if (why.kind === 'refresh') return say('requestForFeed', why.title);
  return why.kind === 'article'
    ? say('requestForArticle', why.title)
    : say('requestForSite', hostOf(why.site));
}

/** Redirects: the server names another place. */
const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308];
const UNCHANGED = 304;
/** A request that has no end after so long has none: the background was stopped. */
const LONGEST_MS = 60_000;

/** What came back; empty where it was simply the document. */
export function answerWords({ at, why, end }: StoredRequest, now: number): string {
  if (end === null) return say(now - at < LONGEST_MS ? 'requestUnderWay' : 'requestBrokenOff');
  if (end.problem !== null)
    return why.kind === 'article'
      ? wordsOfGetting({ code: end.problem })
      : say(wordsOfProblem(end.problem).does);
  if (end.status === null) return say('requestBrokenOff');
  const status = String(end.status);
  if (end.status === UNCHANGED) return say('requestUnchanged', status);
  if (REDIRECTS.includes(end.status)) return say('requestSentOn', status);
  return end.status >= 200 && end.status < 300 ? '' : say('requestAnswered', status);
}

const BYTES_IN_KB = 1000;
const BYTES_IN_MB = 1_000_000;

/** “84 kB”, “1.2 MB” */
export function sizeWords(bytes: number): string {
  const isLarge = bytes >= BYTES_IN_MB;
  const figure = bytes / (isLarge ? BYTES_IN_MB : BYTES_IN_KB);
  const maximumFractionDigits = figure < 10 ? 1 : 0;
  return say(
    isLarge ? 'megabytes' : 'kilobytes',
    figure.toLocaleString(language(), { maximumFractionDigits }),
  );
}
