import { useEffect, useState } from 'preact/hooks';
import { hostOf } from '../../../core/address/host';
import { say } from '../../../platform/text';
import type { StoredRequest } from '../../../store/schema';
import { clockTime, machineTime } from '../../../ui/dates';
import { shortMoment } from '../../../ui/more-moments';
import { type FoundRequests, findRequests, hasFailed, hasWords } from './find-requests';
import type { LedgerCalls } from './ledger-calls';
import { answerWords, sizeWords, whyWords } from './request-words';

/** What fills a screen; more is read when it is asked for. */
const ROWS = 25;
const NOTHING: FoundRequests = { lines: [], isMore: false };

type RequestsProps = {
  readonly calls: Pick<LedgerCalls, 'read'>;
  readonly now: number;
  /** Another one with every change of the ledger: then it is read again. */
  readonly revision: number;
};

/** The requests Lede made, newest first, with a search over all of them. */
export function Requests({ calls, now, revision }: RequestsProps) {
  const [words, setWords] = useState('');
  const [isFailedOnly, setFailedOnly] = useState(false);
  const [count, setCount] = useState(ROWS);
  const [found, setFound] = useState(NOTHING);
  useEffect(() => {
    let isCurrent = true;
    const wanted = (line: StoredRequest): boolean =>
      (!isFailedOnly || hasFailed(line)) && (words === '' || hasWords(line, words));
    void findRequests(calls.read, wanted, count).then((next) => {
      if (isCurrent) setFound(next);
    });
    return () => {
      isCurrent = false;
    };
  }, [words, isFailedOnly, count, revision]);

  const sorts = [
    [false, say('filterAll')],
    [true, say('requestsFailed')],
  ] as const;
  return (
    <div id="requests">
      <div class="field">
        <label for="find-request">{say('findRequest')}</label>
        <div class="entry">
          <input
            class="text"
            id="find-request"
            type="search"
            value={words}
            onInput={(event) => {
              setWords(event.currentTarget.value.trim());
              setCount(ROWS);
            }}
          />
        </div>
      </div>
      <nav class="filter" aria-label={say('showRequests')}>
        {sorts.map(([sort, name]) => (
          <button
            type="button"
            key={name}
            aria-current={sort === isFailedOnly ? 'true' : undefined}
            onClick={() => {
              setFailedOnly(sort);
              setCount(ROWS);
            }}
          >
            {name}
          </button>
        ))}
      </nav>
      {found.lines.length === 0 ? (
        <p role="status">{say(words === '' && !isFailedOnly ? 'noRequests' : 'noSuchRequest')}</p>
      ) : (
        <Table found={found} now={now} more={() => setCount(count + 4 * ROWS)} />
      )}
    </div>
  );
}

type TableProps = { readonly found: FoundRequests; readonly now: number; readonly more: () => void };

function Table({ found, now, more }: TableProps) {
  return (
    <table class="ledger" role="table">
      <caption class="visually-hidden">{say('requests')}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {say('requestSite')}
          </th>
          <th role="columnheader" scope="col">
            {say('requestWhen')}
          </th>
          <th role="columnheader" scope="col" class="num">
            {say('requestSize')}
          </th>
          <th role="columnheader" scope="col">
            {say('requestWhy')}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {found.lines.map((line) => (
          <Line key={line.id} line={line} now={now} />
        ))}
        {found.isMore ? (
          <tr role="row" class="more">
            <td role="cell" colSpan={4}>
              <button type="button" class="quiet" onClick={more}>
                {say('showMore')}
              </button>
            </td>
          </tr>
        ) : null}
      </tbody>
    </table>
  );
}

function Line({ line, now }: { line: StoredRequest; now: number }) {
  const { address, at, end } = line;
  const answer = answerWords(line, now);
  const day = shortMoment(at, now);
  const time = clockTime(at);
  return (
    <tr role="row">
      <th role="rowheader" scope="row" class="what" dir="ltr" title={address}>
        {hostOf(address)}
      </th>
      <td role="cell" data-label={say('requestWhen')}>
        <time dateTime={machineTime(at)}>{day === time ? time : `${day} ${time}`}</time>
      </td>
      <td role="cell" class="num" data-label={say('requestSize')}>
        {end === null ? '–' : sizeWords(end.bytes)}
      </td>
      <td role="cell" class="wide">
        <span dir="auto">{whyWords(line)}</span>
        {answer === '' ? null : <small> {answer}</small>}
      </td>
    </tr>
  );
}
