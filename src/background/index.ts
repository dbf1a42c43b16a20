import { bundle } from '../bundled/bundle';
import { announce } from '../messages/announcements';
import { createRouter } from '../messages/wire';
import { browser } from '../platform/browser';
import { type Database, openDatabase } from '../store/database';
import { seedBundled } from '../tasks/seed-bundled';
import { listen } from './listen';
import { pageHandlers } from './page-handlers';

let opening: Promise<Database> | null = null;

/** Opened once a life of this worker; a failure is not remembered, so that the next call tries again. */
function database(): Promise<Database> {
  opening ??= openDatabase().then((db) => {
    db.addEventListener('close', () => {
      opening = null;
    });
    return db;
  });
  opening.catch(() => {
    opening = null;
  });
  return opening;
}

/** On every wake: put what is missing. Cheap when nothing is. */
async function wake(): Promise<void> {
  try {
    if (await seedBundled(await database(), bundle)) announce({ kind: 'front-changed' });
  } catch {
    // Without a store the popup shows the bundled edition from the package, and says so itself.
  }
}

listen(createRouter(pageHandlers(database)));
browser.runtime.onInstalled.addListener(wake);
// Without this listener Firefox does not start the event page with the browser.
browser.runtime.onStartup.addListener(wake);
void wake();
