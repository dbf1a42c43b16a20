import { useState } from 'preact/hooks';
import { language, say, sayCount } from '../../../platform/text';
import type { LedgerCalls } from './ledger-calls';
import { MoreRow } from './MoreRow';
import { isEverySite, type Site } from './sites';

/** More than fit on a screen wait for a click. */
const ROWS_FIRST = 20;

type SitesProps = {
  readonly sites: readonly Site[];
  readonly calls: Pick<LedgerCalls, 'takeBack' | 'permit'>;
};

/** Which sites Lede may read, each with a switch that takes the permission back or asks for it. */
export function Sites({ sites, calls }: SitesProps) {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? sites : sites.slice(0, ROWS_FIRST);
  const allowed = sites.filter(({ patterns }) => patterns.length > 0);
  const figures = (count: number): string => count.toLocaleString(language());
  return (
    <div id="sites">
      <div class="subhead">
        <h3>{say('sitesLedeMayRead')}</h3>
        {sites.length === 0 ? null : (
          <span class="hint">{say('sitesAllowed', figures(allowed.length), figures(sites.length))}</span>
        )}
      </div>
      <p class="hint">{say('sitesText')}</p>
      {sites.length === 0 ? (
        <p>{say('noSites')}</p>
      ) : (
        <table class="ledger" role="table">
          <caption class="visually-hidden">{say('sitesLedeMayRead')}</caption>
          <tbody role="rowgroup">
            {shown.map((site) => (
              <Row key={site.name} site={site} calls={calls} />
            ))}
            <MoreRow left={sites.length - shown.length} showAll={() => setWhole(true)} />
          </tbody>
        </table>
      )}
      {allowed.length < 2 ? null : (
        <div class="across buttons">
          <button
            type="button"
            class="button"
            onClick={() => void calls.takeBack(allowed.flatMap(({ patterns }) => patterns))}
          >
            {say('takeBackAllSites')}
          </button>
        </div>
      )}
    </div>
  );
}

function Row({ site, calls }: { site: Site; calls: SitesProps['calls'] }) {
  const isAllowed = site.patterns.length > 0;
  const name = isEverySite(site) ? say('everySite') : site.name;
  const turn = (): Promise<unknown> =>
    isAllowed
      ? calls.takeBack(site.patterns)
      : calls.permit(site.feeds.length > 0 ? site.feeds : [`https://${site.name}/`]);
  return (
    <tr role="row">
      <th role="rowheader" scope="row" class="what" dir="ltr">
        {name}
      </th>
      <td role="cell" class="wide">
        {site.feeds.length === 0 ? say('siteOfNoFeed') : sayCount('holdsFeeds', site.feeds.length)}
      </td>
      <td role="cell" class="acts">
        <button
          type="button"
          class="switch"
          role="switch"
          aria-checked={isAllowed}
          aria-label={say('ledeMayRead', name)}
          onClick={() => void turn()}
        >
          <i aria-hidden="true" />
          {say(isAllowed ? 'siteAllowed' : 'siteOff')}
        </button>
      </td>
    </tr>
  );
}
