import { bundle } from '../bundled/bundle';
import { linksOnPage } from '../content/links-on-page';
import { announce } from '../messages/announcements';
import type { PageCalls } from '../messages/contract';
import { pageChecks } from '../messages/page-checks';
import { createRouter, isRequest } from '../messages/wire';
import { endAlarm, ensureAlarm, ensureAlarmBy, ensureAlarmWithin, onAlarm } from '../platform/alarms';
import { browser } from '../platform/browser';
import { breathe, chance, now, sleep } from '../platform/clock';
import { isOnline, onConnectionChange } from '../platform/connection';
import { onMenuLine, putMenuLine } from '../platform/context-menu';
import { handOver } from '../platform/hand-over';
import { readListCopy, writeListCopy } from '../platform/list-copy';
import { dropLocal, localNames, readLocal, writeLocal } from '../platform/local-copy';
import { runOnOpenPage } from '../platform/open-page';
import { packed, unpacked } from '../platform/pack';
import { giveBackHosts, grantedHosts, onPermissionsChange } from '../platform/permissions';
import { createGateway } from '../platform/requests';
import { isDiskFull } from '../platform/room';
import { openTab } from '../platform/tabs';
import { say } from '../platform/text';
import { version } from '../platform/version';
import type { Database } from '../store/database';
import { isEntered } from '../tasks/enter-private';
import { createJournal, LONG_JOURNAL } from '../tasks/journal';
import { createLedger } from '../tasks/keep-ledger';
import { LATEST_MS, nextWake, SOONEST_MS } from '../tasks/next-wake';
import { createStore } from '../tasks/open-store';
import { createRefresher } from '../tasks/refresh-feeds';
import { articleHandlers } from './article-handlers';
import { editionHandlers } from './edition-handlers';
import { createEditions } from './editions';
import { feedHandlers, offerFeedsOf, runsOn } from './feed-handlers';
import { lookForRoom, tellFull } from './full-disk';
import { journaled } from './journaled';
import { keepGoing } from './keep-going';
import { listen } from './listen';
import { pageHandlers } from './page-handlers';
import { restoreHandlers } from './restore-handlers';
import { createWaking } from './wake';

/** Rings when the first feed is due, and a few times a day for the rest. */
const DUE = 'refresh';
/** While a refresh is running. */
const RESUME = 'resume';
/** When what the reader did has rested for a while. */
const COPY = { name: 'second-copy', afterMinutes: 0.5 };
const MENU_LINE = 'feeds-on-page';

const journal = createJournal({ readLocal, writeLocal });
const copies = { readLocal, writeLocal, dropLocal, localNames, packed, unpacked, now, grantedHosts, journal };
const database = createStore({
  ...copies,
  isDiskFull,
  sleep,
  replaced: () => announce({ kind: 'store-replaced' }),
});
const lists = { readListCopy, writeListCopy, ...copies };

const request = createGateway({
  isEntered: async (address) => isEntered(await database(), address),
  ...createLedger(database),
});

const editions = createEditions(database);

async function planWake(): Promise<void> {
  // Without a store there is nothing to go by: it is looked for again as soon as anything ever is.
  await ensureAlarmBy(DUE, await nextWake(await database(), now()).catch(() => now() + SOONEST_MS));
}

const refresher = createRefresher({
  database,
  request,
  isOnline,
  isDiskFull,
  now,
  chance,
  sleep,
  breathe,
  begin() {
    const rest = keepGoing(RESUME);
    return () => {
      rest();
      runsOn(editions.composeAfter(Promise.resolve()));
      runsOn(planWake());
    };
  },
  tell: (progress) => announce({ kind: 'refresh-progress', progress }),
  changed() {
    announce({ kind: 'health-changed' });
    announce({ kind: 'entries-changed' });
  },
  refused(code) {
    if (code === 'storage-full') tellFull();
  },
});

const waking = createWaking({
  ...lists,
  database,
  bundle,
  refresher,
  grantedHosts,
  giveBackHosts,
  breathe,
  version: version(),
  composeAfter: editions.composeAfter,
  planWake,
  // Carried out before anybody else may change anything: with the store as it is, not when it has been compared.
  replay: async (request) => routeTo(database)(request),
});

const feedPorts = {
  ...lists,
  database: async () => {
    await waking.compared();
    return database();
  },
  refresher,
  request,
  grantedHosts,
  giveBackHosts,
  lookAtPage: (tabId: number | null) => runOnOpenPage(linksOnPage, tabId),
  handOver,
  openTab: (address: string) => openTab(address, 'front'),
  breathe,
};

function routeTo(its: () => Promise<Database>) {
  const marks = pageHandlers(its);
  return createRouter<PageCalls>(
    {
      ...marks,
      ...feedHandlers({ ...feedPorts, database: its }),
      ...restoreHandlers({ ...feedPorts, database: its }),
      ...articleHandlers({ database: its, request, now }),
      ...editionHandlers({
        database: its,
        composeNow: (at) => runsOn(editions.composeNow(at, refresher.refreshAll)),
      }),
      async changeSettings(changed) {
        const result = await marks.changeSettings(changed);
        if (changed.editionHours !== undefined) runsOn(editions.planNext());
        return result;
      },
    },
    pageChecks,
  );
}

/** A long journal is not left to grow until the reader rests. */
async function copyWhenRested(): Promise<void> {
  if ((await journal.entries()).length > LONG_JOURNAL) await waking.copy();
  else await ensureAlarm(COPY.name, COPY.afterMinutes);
}

const route = journaled(routeTo(feedPorts.database), journal, database);
listen((message) => {
  const answer = route(message);
  // Asked after every call: whether the reader has changed anything the store counts.
  if (answer !== undefined) void answer.then(copyWhenRested);
  // Pages ask for a refresh when they open, and do not know of a full disk.
  if (isRequest(message) && message.call === 'refresh') runsOn(lookForRoom(database));
  return answer;
});
const tend = (): Promise<void> => waking.tend().then(() => runsOn(lookForRoom(database)));
onAlarm((name) => void (name === COPY.name ? endAlarm(name).then(waking.copy) : tend()));
onPermissionsChange(() => void waking.heedPermissions());
onConnectionChange(() => void tend());
onMenuLine(MENU_LINE, (tabId) => void offerFeedsOf(feedPorts, tabId));
// The work of a wake has begun above; without these two the browser would not start the background for them.
browser.runtime.onInstalled.addListener(() => undefined);
browser.runtime.onStartup.addListener(() => undefined);
void ensureAlarmWithin(DUE, LATEST_MS);
void putMenuLine(MENU_LINE, say('followPageFeeds'));
