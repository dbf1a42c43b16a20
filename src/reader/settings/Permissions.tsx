import type { Grants } from '../../platform/grants';
import { type MessageKey, say, sayCount } from '../../platform/text';
import { Part } from './Part';
import { sitesOf } from './privacy/sites';

/** Every permission the manifest may name, with what it is for; a test holds that none is missing. */
export const REASONS: Readonly<Record<string, readonly [MessageKey, MessageKey]>> = {
  activeTab: ['mayLookAtPage', 'mayLookAtPageWhy'],
  alarms: ['mayWakeUp', 'mayWakeUpWhy'],
  contextMenus: ['mayAddMenu', 'mayAddMenuWhy'],
  scripting: ['mayRunThere', 'mayRunThereWhy'],
  search: ['maySearch', 'maySearchWhy'],
  storage: ['mayStore', 'mayStoreWhy'],
  unlimitedStorage: ['mayStoreMuch', 'mayStoreMuchWhy'],
  webRequest: ['mayHearRedirects', 'mayHearRedirectsWhy'],
};

export function Permissions({ grants }: { grants: Grants }) {
  const named = grants.permissions.filter((permission) => Object.hasOwn(REASONS, permission));
  return (
    <Part id="permissions" title={say('permissions')} text={say('permissionsText')}>
      <table class="ledger" role="table">
        <caption class="visually-hidden">{say('permissions')}</caption>
        <tbody role="rowgroup">
          <Row
            name={say('mayReadSites')}
            why={say('mayReadSitesWhy')}
            state={sayCount('sites', sitesOf(grants.sites, []).length)}
          />
          {named.map((permission) => {
            const [name, why] = REASONS[permission] ?? ['settings', 'settings'];
            return <Row key={permission} name={say(name)} why={say(why)} state={say('needed')} />;
          })}
        </tbody>
      </table>
      <p class="hint">{say('neverReads')}</p>
    </Part>
  );
}

function Row({ name, why, state }: { name: string; why: string; state: string }) {
  return (
    <tr role="row">
      <th role="rowheader" scope="row" class="what">
        {name}
      </th>
      <td role="cell" class="wide">
        {why}
      </td>
      <td role="cell" class="num">
        {state}
      </td>
    </tr>
  );
}
