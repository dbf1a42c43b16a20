import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName, Driver, Page } from './driver';

/**
 * A clock that a test moves. Ageing what is stored would do where only ages count; here the instants themselves do:
 * an edition is made at an hour of the reader's day, and not a byte of it changes afterwards. So everything of Lede
 * is told another time: the build is copied, and a script that runs before all others puts a moved clock in the place
 * of `Date` and of the instants of alarms. Nothing else of the build is touched, and alarms are the browser's own.
 */
export type MovedClock = {
  /** The copy of the build, to launch a browser with. */
  readonly dist: string;
  /** Milliseconds since 1970, by the moved clock. */
  now(): number;
  /**
   * The machine sleeps until then: the background is not there meanwhile, and the alarms whose time has come ring as
   * it wakes. Only ever forward.
   * @param page one of Lede's own
   */
  sleepUntil(at: number, driver: Driver, page: Page): Promise<void>;
  /** As the one before, but nothing rings: for a browser that ends next. */
  setTo(at: number, driver: Driver, page: Page): Promise<void>;
  /** What asked for the time before the background could know it; null when nothing did. */
  askedTooEarly(page: Page): Promise<string | null>;
  remove(): void;
};

/** What the script leaves in a page for a test. */
type InPage = {
  readonly movedClock: {
    set(aheadMs: number): Promise<void>;
    alarms(): Promise<readonly SetAlarm[]>;
    setAlarms(alarms: readonly SetAlarm[]): Promise<void>;
    askedTooEarly(): Promise<string | null>;
  };
};

type SetAlarm = {
  readonly name: string;
  readonly scheduledTime: number;
  readonly periodInMinutes?: number | undefined;
};

/** @param startAt when Lede is installed, in milliseconds since 1970 */
export function movedClock(name: BrowserName, startAt: number): MovedClock {
  let aheadMs = startAt - Date.now();
  const dist = mkdtempSync(join(tmpdir(), `lede-clock-${name}-`));
  cpSync(`dist/${name}`, dist, { recursive: true });
  writeFileSync(
    join(dist, 'clock.js'),
    `((__name) => (${String(putClock)})(${aheadMs}))((named) => named);\n`,
  );
  insert(join(dist, 'service-worker-loader.js'), '', "import './clock.js';\n");
  const files = readdirSync(join(dist, 'src'), { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((path) => path.endsWith('.html')))
    insert(join(dist, 'src', file), '<head>', '<script src="/clock.js"></script>');

  const setTo = async (at: number, driver: Driver, page: Page): Promise<void> => {
    await driver.killBackground();
    aheadMs = at - Date.now();
    await page.runWith(aheadMs, (window, _document, ahead) =>
      (window as unknown as InPage).movedClock.set(ahead),
    );
    // One that an alarm woke meanwhile has the time of before.
    await driver.killBackground();
  };
  return {
    dist,
    now: () => Date.now() + aheadMs,
    setTo,
    async sleepUntil(at, driver, page) {
      const alarms = await page.run((window) => (window as unknown as InPage).movedClock.alarms());
      await setTo(at, driver, page);
      await page.runWith(alarms, (window, _document, set) =>
        (window as unknown as InPage).movedClock.setAlarms(set),
      );
    },
    askedTooEarly: (page) => page.run((window) => (window as unknown as InPage).movedClock.askedTooEarly()),
    remove: () => rmSync(dist, { recursive: true, force: true }),
  };
}

/** Puts a text into a file, right behind what it is sure to hold. */
function insert(path: string, behind: string, text: string): void {
  const before = readFileSync(path, 'utf8');
  const place = before.indexOf(behind);
  if (place === -1) throw new Error(`${path} holds no ${behind}`);
  const at = place + behind.length;
  writeFileSync(path, before.slice(0, at) + text + before.slice(at));
}

type Alarms = {
  create(name: string, info: { when?: number; periodInMinutes?: number | undefined }): void | Promise<void>;
  get(name: string): Promise<SetAlarm | undefined>;
  getAll(): Promise<SetAlarm[]>;
};
type Area = {
  get(key: string): Promise<Record<string, unknown>>;
  set(values: Record<string, unknown>): Promise<void>;
};

/** Runs in the browser, as text: it sees nothing of this file. @param aheadAtFirst until another is set */
function putClock(aheadAtFirst: number): void {
  const KEY = 'moved-clock';
  const TOO_EARLY = 'moved-clock-too-early';
  const RealDate = Date;
  const { browser, localStorage } = globalThis as unknown as {
    browser: { alarms: Alarms; storage: { local: Area } };
    /** Where Chrome keeps its background there is none. */
    localStorage: Storage | undefined;
  };
  const { alarms, storage } = browser;
  let ahead: number | null = null;
  const take = (stored: unknown): void => {
    ahead = typeof stored === 'number' ? stored : aheadAtFirst;
  };
  const inPage = (text: string | null | undefined): unknown => (text ? Number(text) : null);
  if (localStorage !== undefined) {
    take(inPage(localStorage.getItem(KEY)));
    globalThis.addEventListener('storage', (event) => {
      const { key, newValue } = event as StorageEvent;
      if (key === KEY) take(inPage(newValue));
    });
  }
  const known: Promise<void> =
    ahead === null ? storage.local.get(KEY).then((stored) => take(stored[KEY])) : Promise.resolve();

  const aheadNow = (): number => {
    if (ahead !== null) return ahead;
    const error = new Error('The time was asked for before it was known');
    void storage.local.set({ [TOO_EARLY]: String(error.stack) });
    throw error;
  };
  class MovedDate extends RealDate {
    constructor(...parts: unknown[]) {
      // A date takes no parts for now, else an instant, a text or the parts of a date.
      super(...((parts.length === 0 ? [MovedDate.now()] : parts) as [number]));
    }
    static override now(): number {
      return RealDate.now() + aheadNow();
    }
  }
  globalThis.Date = MovedDate as DateConstructor;

  const { create, get, getAll } = {
    create: alarms.create.bind(alarms),
    get: alarms.get.bind(alarms),
    getAll: alarms.getAll.bind(alarms),
  };
  const moved = (alarm: SetAlarm): SetAlarm => ({
    ...alarm,
    scheduledTime: alarm.scheduledTime + aheadNow(),
  });
  Object.assign(alarms, {
    create: (name, info) =>
      create(name, info.when === undefined ? info : { ...info, when: info.when - aheadNow() }),
    async get(name) {
      const alarm = await get(name);
      await known;
      return alarm && moved(alarm);
    },
    async getAll() {
      const all = await getAll();
      await known;
      return all.map(moved);
    },
  } satisfies Alarms);

  // What is stored is read first, and dated afterwards: it waits for the clock.
  const { open } = IDBFactory.prototype;
  IDBFactory.prototype.open = function (this: IDBFactory, ...input) {
    const request = open.apply(this, input);
    request.addEventListener('success', (event) => {
      if (ahead !== null) return;
      event.stopImmediatePropagation();
      void known.then(() => request.dispatchEvent(new Event('success')));
    });
    return request;
  };

  Object.assign(globalThis, {
    movedClock: {
      async set(next) {
        await storage.local.set({ [KEY]: next });
        localStorage?.setItem(KEY, String(next));
        take(next);
      },
      alarms: () => alarms.getAll(),
      async setAlarms(set) {
        for (const { name, scheduledTime, periodInMinutes } of set)
          await alarms.create(name, { when: scheduledTime, periodInMinutes });
      },
      askedTooEarly: async () => ((await storage.local.get(TOO_EARLY))[TOO_EARLY] as string) ?? null,
    },
  } satisfies InPage);
}
