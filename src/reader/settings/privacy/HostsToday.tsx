import { useState } from 'preact/hooks';
import { say, sayCount } from '../../../platform/text';
import type { HostTally } from './find-requests';
import { sizeWords } from './request-words';

const ROWS_FIRST = 10;

/** Whom Lede asked today, how often, and what came back. */
export function HostsToday({ hosts }: { hosts: readonly HostTally[] }) {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? hosts : hosts.slice(0, ROWS_FIRST);
  if (hosts.length === 0) return null;
  return (
    <div id="hosts-today">
      <h3>{say('hostsToday')}</h3>
      <table class="ledger" role="table">
        <caption class="visually-hidden">{say('hostsToday')}</caption>
        <tbody role="rowgroup">
          {shown.map(({ host, requests, bytes }) => (
            <tr role="row" key={host}>
              <th role="rowheader" scope="row" class="what" dir="ltr">
                {host}
              </th>
              <td role="cell" class="wide">
                {sayCount('requestsCount', requests)}
              </td>
              <td role="cell" class="num">
                {sizeWords(bytes)}
              </td>
            </tr>
          ))}
          {shown.length === hosts.length ? null : (
            <tr role="row" class="more">
              <td role="cell" colSpan={3}>
                {sayCount('sitesMore', hosts.length - shown.length)}{' '}
                <button type="button" class="quiet" onClick={() => setWhole(true)}>
                  {say('showAll')}
                </button>
              </td>
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
}
