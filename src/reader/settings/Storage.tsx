import type { Settings } from '../../core/model/settings';
import { language, say, sayCount } from '../../platform/text';
import type { Holdings } from './holdings';
import { Part } from './Part';

type StorageProps = {
  readonly settings: Settings;
  readonly holdings: Holdings;
  readonly change: (changed: Partial<Settings>) => void;
};

const BYTES_IN_MB = 1_000_000;

export function Storage({ settings, holdings, change }: StorageProps) {
  const { usedBytes } = holdings;
  const used = usedBytes === null ? undefined : say('storageUsed', megabytes(usedBytes));
  return (
    <Part id="storage" title={say('storage')} {...(used === undefined ? {} : { text: used })}>
      <table class="ledger" role="table">
        <caption class="visually-hidden">{say('storage')}</caption>
        <tbody role="rowgroup">
          <Row name={say('editions')} text={sayCount('editionsStored', holdings.editions)} />
          <Row name={say('savedStories')} text={sayCount('savedCount', holdings.saved)} />
          <Row name={say('keptList')} text={sayCount('savedCount', holdings.kept)} />
        </tbody>
      </table>
      <label class="check">
        <input
          type="checkbox"
          checked={!settings.bundledPutAway}
          onChange={() => change({ bundledPutAway: !settings.bundledPutAway })}
        />{' '}
        <span>
          {say('showBundled')} <small>{say('showBundledText')}</small>
        </span>
      </label>
    </Part>
  );
}

const megabytes = (bytes: number): string =>
  (bytes / BYTES_IN_MB).toLocaleString(language(), { maximumFractionDigits: 1 });

function Row({ name, text }: { name: string; text: string }) {
  return (
    <tr role="row">
      <th role="rowheader" scope="row" class="what">
        {name}
      </th>
      <td role="cell" class="wide">
        {text}
      </td>
    </tr>
  );
}
