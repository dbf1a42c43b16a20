import { useEffect, useState } from 'preact/hooks';
import type { Feed } from '../../../core/model/feed';
import type { Settings } from '../../../core/model/settings';
import { say, sayCount } from '../../../platform/text';
import type { LedgerTotals } from '../../../store/schema';
import { Part } from '../Part';
import { type HostTally, hostsSince, slicesOf } from './find-requests';
import { HostsToday } from './HostsToday';
import type { LedgerCalls } from './ledger-calls';
import { Requests } from './Requests';
import { sizeWords } from './request-words';
import { firstLine, lineOf } from './requests-file';
import { Sites } from './Sites';
import { sitesOf } from './sites';

export type PrivacyProps = {
  readonly feeds: readonly Feed[];
  /** Match patterns of the sites that Lede may read. */
  readonly granted: readonly string[];
  readonly now: number;
  /** Another one whenever something may have changed. */
  readonly revision: number;
  readonly calls: LedgerCalls;
  readonly keepsTracking: boolean;
  readonly change: (changed: Partial<Settings>) => void;
};

type Sums = { readonly totals: LedgerTotals; readonly hosts: readonly HostTally[] };

/** What Lede asked of whom, and what it may ask. */
export function Privacy(props: PrivacyProps) {
  const { feeds, granted, now, revision, calls, keepsTracking, change } = props;
  const [sums, setSums] = useState<Sums | null>(null);
  const [cleared, setCleared] = useState(0);
  const [sentence, setSentence] = useState('');
  useEffect(() => {
    let isCurrent = true;
    void Promise.all([calls.totals(), hostsSince(calls.read, startOfDay(now))]).then(([totals, hosts]) => {
      if (isCurrent) setSums({ totals, hosts });
    });
    return () => {
      isCurrent = false;
    };
  }, [revision, cleared]);

  const save = async (): Promise<void> => {
    const lines = [firstLine()];
    for await (const slice of slicesOf(calls.read)) lines.push(slice.map(lineOf).join(''));
    const day = new Date().toISOString().slice(0, 'yyyy-mm-dd'.length);
    calls.saveFile(`lede-requests-${day}.csv`, 'text/csv', lines.join(''));
  };
  const clear = async (): Promise<void> => {
    const reply = await calls.clear();
    setSentence(say(reply.ok ? 'requestsCleared' : 'notStored'));
    setCleared(cleared + 1);
    // The button goes with the list.
    document.getElementById('find-request')?.focus();
  };
  const lines = sums?.totals.lines ?? 0;
  return (
    <Part id="privacy" title={say('privacy')} text={say('privacyText')}>
      <h3>{say('requests')}</h3>
      <p class="hint">
        {sums === null || lines === 0
          ? say('requestsOfMonthNone')
          : sayCount('requestsOfMonth', lines, sizeWords(sums.totals.bytes))}{' '}
        {say('requestsText')}
      </p>
      <Requests calls={calls} now={now} revision={revision + cleared} />
      <p role="status">{sentence}</p>
      {lines === 0 ? null : (
        <div class="across buttons">
          <button type="button" class="button" onClick={() => void save()}>
            {say('exportRequests')}
          </button>
          <button type="button" class="button" onClick={() => void clear()}>
            {say('clearRequests')}
          </button>
        </div>
      )}
      <HostsToday hosts={sums?.hosts ?? []} />
      <label class="check">
        <input
          type="checkbox"
          checked={!keepsTracking}
          onChange={() => change({ keepsTracking: !keepsTracking })}
        />{' '}
        <span>
          {say('cleanLinks')} <small>{say('cleanLinksText')}</small>
        </span>
      </label>
      <Sites sites={sitesOf(granted, feeds)} calls={calls} />
    </Part>
  );
}

const startOfDay = (now: number): number => new Date(now).setHours(0, 0, 0, 0);
