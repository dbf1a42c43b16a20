import { useState } from 'preact/hooks';
import { say, sayCount } from '../../../platform/text';
import type { HostTally } from './find-requests';
import { MoreRow } from './MoreRow';
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
          <MoreRow left={hosts.length - shown.length} showAll={() => setWhole(true)} />
        </tbody>
      </table>
    </div>
  );
}
