import { render } from 'preact';
import { starterFeeds } from '../../bundled/starter-feeds';
import { cleanAddress } from '../../core/address/clean-address';
import type { BackupFile } from '../../core/backup/restore-report';
import type { ReadersHand } from '../../core/model/readers-hand';
import type { Settings } from '../../core/model/settings';
import { onAnnouncement } from '../../messages/announcements';
import { ask, outbox, tell } from '../../messages/ask-background';
import { type Grants, readGrants } from '../../platform/grants';
import { isAtIt } from '../../platform/one-at-a-time';
import { takeBackHosts } from '../../platform/permissions';
import { isDiskFull, wasRefused } from '../../platform/room';
import { say } from '../../platform/text';
import { applySettings } from '../../ui/apply-settings';
import { handCalls } from '../hand/hand-calls';
import { type FeedBook, type Library, openLibrary } from '../library';
import { backupCalls, RESTORE } from './backup/backup-calls';
import { type Pair, readPairs } from './editions/read-pairs';
import { feedCalls } from './feeds/feed-calls';
import { type Holdings, readHoldings } from './holdings';
import { openedFor } from './opened-for';
import { SettingsPage } from './SettingsPage';
import { saveFile } from './save-file';
import { soon } from './soon';
import { statusWords } from './status-words';

type Shown = {
  readonly settings: Settings;
  readonly holdings: Holdings;
  readonly grants: Grants;
  readonly book: FeedBook;
  readonly hand: ReadersHand;
  /** Titles of the entries the reader put together or apart, where they are still known. */
  readonly pairs: readonly Pair[];
  readonly nextAt: number | null;
  /** The file of a restore that did not end, and that no page is at; null when there is none. */
  readonly interrupted: BackupFile | null;
  readonly store: Awaited<ReturnType<Library['storeState']>>;
};

const root = document.getElementById('root') ?? document.body;
const library = await openLibrary();
const { opened, brought } = await openedFor(location);
let shown: Shown = await read();
let isFull = await hasNoRoom();
let hasFailed = false;

const backup = backupCalls(library, () => reread());
const storeCalls = {
  check: () => ask('checkStore'),
  letGo: () => ask('letGoOfStore'),
};

const ledger = {
  read: library.requests,
  totals: library.ledgerTotals,
  clear: () => ask('clearRequests'),
  async takeBack(patterns: readonly string[]) {
    await takeBackHosts(patterns);
    reread();
  },
  async permit(addresses: readonly string[]) {
    const isGiven = await feedCalls.permit(addresses);
    reread();
    return isGiven;
  },
  saveFile,
};
let revision = 0;

async function read(): Promise<Shown> {
  const [settings, holdings, grants, book, hand, nextAt, store, restoring, isRestoring] = await Promise.all([
    library.settings(),
    readHoldings(library),
    readGrants(),
    library.feedBook(),
    library.hand(),
    library.nextEditionAt(),
    library.storeState(),
    library.restoring(),
    isAtIt(RESTORE),
  ]);
  const pairs = await readPairs(library, hand.bonds);
  const interrupted = isRestoring ? null : restoring;
  return { settings, holdings, grants, book, hand, pairs, nextAt, store, interrupted };
}

async function hasNoRoom(): Promise<boolean> {
  return (await isDiskFull()) || (await wasRefused());
}

/** Shown at once, then stored; what could not be stored is shown as it was, with a sentence. */
async function change(changed: Partial<Settings>): Promise<void> {
  const before = shown.settings;
  shown = { ...shown, settings: { ...before, ...changed } };
  show();
  const reply = await ask('changeSettings', changed);
  hasFailed = !reply.ok;
  if (hasFailed) shown = { ...shown, settings: before };
  show();
}

function show(): void {
  const { settings, holdings, grants, book, hand, pairs, nextAt, store, interrupted } = shown;
  applySettings(settings);
  document.title = `${say('settings')}: Lede`;
  render(
    <SettingsPage
      settings={settings}
      status={statusWords({ hasStore: library.hasStore, isFull, hasFailed })}
      feeds={{
        feeds: book.feeds.map((feed) => ({
          feed,
          health: book.health.get(feed.id) ?? null,
          aside: book.aside.filter(({ feedId }) => feedId === feed.id),
          isRemoved: false,
        })),
        question: book.question,
        starters: starterFeeds,
        now: Date.now(),
        calls: feedCalls,
        opened,
        brought,
        outgoing: settings.keepsTracking ? (address) => address : cleanAddress,
      }}
      editions={{
        nextAt,
        composeNow: book.feeds.length === 0 ? null : () => void ask('composeNow', Date.now()),
      }}
      mutes={{ mutes: hand.mutes, pairs, feeds: book.feeds, calls: handCalls }}
      tally={book.tally}
      holdings={holdings}
      grants={grants}
      privacy={{ feeds: book.feeds, granted: grants.sites, now: Date.now(), revision, calls: ledger }}
      backup={{ calls: backup, interrupted }}
      store={{ ...store, now: Date.now(), calls: storeCalls }}
      isFull={isFull}
      change={(changed) => void change(changed)}
    />,
    root,
  );
}

const reread = soon(async () => {
  shown = await read();
  revision += 1;
  show();
});

show();
if (location.hash !== '') document.querySelector(location.hash)?.scrollIntoView();
onAnnouncement((announcement) => {
  // What was read so far lies in a store that is not in use any more.
  if (announcement.kind === 'store-replaced') return location.reload();
  if (announcement.kind === 'store-full' || announcement.kind === 'store-has-room') {
    isFull = announcement.kind === 'store-full';
    show();
    return;
  }
  // The count of a running refresh is the popup's business; when it has ended, the page reads again.
  if (announcement.kind !== 'refresh-progress' || announcement.progress === null) reread();
});
void outbox.sendAgain();
// What was refused before may be taken by now: the background looks, and tells.
if (isFull) tell('refresh', 'due');
