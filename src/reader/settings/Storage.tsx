import type { BackupFile } from '../../core/backup/restore-report';
import type { FeedTally } from '../../core/model/feed-tally';
import type { Settings } from '../../core/model/settings';
import { language, say, sayCount } from '../../platform/text';
import { Backup } from './backup/Backup';
import type { BackupCalls } from './backup/backup-calls';
import type { Holdings } from './holdings';
import { Part } from './Part';
import { Retention } from './Retention';
import { StoreHealth, type StoreHealthProps } from './StoreHealth';

export type StorageProps = {
  readonly settings: Settings;
  readonly holdings: Holdings;
  readonly tally: FeedTally | null;
  readonly backup: { readonly calls: BackupCalls; readonly interrupted: BackupFile | null };
  readonly store: StoreHealthProps;
  /** There is no room on the disk. */
  readonly isFull: boolean;
  readonly change: (changed: Partial<Settings>) => void;
};

const BYTES_IN_MB = 1_000_000;

export function Storage({ settings, holdings, tally, backup, store, isFull, change }: StorageProps) {
  const entryBytes = tally?.bytes ?? 0;
  const allowed = settings.keepMegabytes * BYTES_IN_MB;
  return (
    <Part
      id="storage"
      title={say('storage')}
      text={say('storageOf', megabytes(entryBytes), settings.keepMegabytes.toLocaleString(language()))}
    >
      <Bar entryBytes={entryBytes} allowed={allowed} />
      <table class="ledger" role="table">
        <caption class="visually-hidden">{say('storage')}</caption>
        <tbody role="rowgroup">
          <Row
            name={say('entriesOfFeeds')}
            text={sayCount('entriesStored', tally?.entries ?? 0, String(settings.keepDays))}
            size={say('megabytes', megabytes(entryBytes))}
            swatch
          />
          <Row name={say('editions')} text={sayCount('editionsStored', holdings.editions)} />
          <Row name={say('savedStories')} text={sayCount('savedCount', holdings.saved)} />
          <Row name={say('articlesGot')} text={sayCount('pagesStored', holdings.pages)} />
          <Row name={say('keptList')} text={sayCount('savedCount', holdings.kept)} />
          {holdings.usedBytes === null ? null : (
            <Row
              name={say('allTogether')}
              text={say('allTogetherText')}
              size={say('megabytes', megabytes(holdings.usedBytes))}
            />
          )}
        </tbody>
      </table>
      <Retention settings={settings} isFull={isFull} change={change} />
      <StoreHealth {...store} />
      <Backup {...backup} />
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

/** How full the room for entries is; the words below say the same. */
function Bar({ entryBytes, allowed }: { entryBytes: number; allowed: number }) {
  const share = Math.min(100, (entryBytes / allowed) * 100);
  const free = Math.max(0, allowed - entryBytes);
  return (
    <div class="store" role="img" aria-label={say('storageBar', megabytes(entryBytes), megabytes(free))}>
      <span class="fill-1" style={{ inlineSize: `${share}%` }} />
      <span class="fill-0" style={{ flex: '1' }} />
    </div>
  );
}

type RowProps = {
  readonly name: string;
  readonly text: string;
  readonly size?: string;
  /** Marks the row that the filled part of the bar stands for. */
  readonly swatch?: boolean;
};

function Row({ name, text, size = '', swatch = false }: RowProps) {
  return (
    <tr role="row">
      <th role="rowheader" scope="row" class="what">
        {swatch ? <i class="swatch fill-1" /> : null}
        {name}
      </th>
      <td role="cell" class="wide">
        {text}
      </td>
      <td role="cell" class="num">
        {size}
      </td>
    </tr>
  );
}
