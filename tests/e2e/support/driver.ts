export type BrowserName = 'chrome' | 'firefox';

export type ClickOptions = { readonly middle?: boolean; readonly control?: boolean };

/** A page of the extension: the popup, or one in a tab. */
export type View = {
  /** Runs a function of (window, document) in the page; it is sent as text and sees nothing else. */
  run<T>(work: (window: Window, document: Document) => T | Promise<T>): Promise<T>;
  /** The same with one plain value handed along. */
  runWith<T, A>(value: A, work: (window: Window, document: Document, value: A) => T | Promise<T>): Promise<T>;
  /** A real click of the mouse at the middle of the first element that matches. */
  click(selector: string, options?: ClickOptions): Promise<void>;
  press(key: string): Promise<void>;
  waitFor(selector: string): Promise<void>;
  screenshot(path: string): Promise<void>;
  isOpen(): Promise<boolean>;
  close(): Promise<void>;
};

export type Page = View & {
  /** Runs a script given as text; the page's own security policy does not apply to it. */
  evaluate(source: string): Promise<unknown>;
  /** How many elements the accessibility tree has of this role and this very name. */
  count(role: string, name: string): Promise<number>;
  /** Chooses a file of this machine in the first field for files that matches. */
  chooseFile(selector: string, path: string): Promise<void>;
  setWidth(width: number, height: number): Promise<void>;
  colours(scheme: 'light' | 'dark'): Promise<void>;
};

export type LaunchOptions = {
  /** Makes IndexedDB unusable before the browser starts, as a damaged or closed profile does. */
  readonly brokenStore?: boolean;
  readonly colours?: 'light' | 'dark';
  /** A folder with a profile, or for one, that stays when the browser is closed; one of its own otherwise. */
  readonly profile?: string;
  /** The profile has Lede in it already. */
  readonly isInstalled?: boolean;
  /** Another build than dist/<browser>: its folder. */
  readonly dist?: string;
  /** What the reader permitted holds after a restart, too. Firefox does so anyway; Chromium can, branded Chrome cannot. */
  readonly keepsPermissions?: boolean;
  /** Where files that pages save go, without asking. */
  readonly downloads?: string;
  /** Names that stand for this machine, so that there are several sites to go to. */
  readonly names?: readonly string[];
};

export type Driver = {
  readonly name: BrowserName;
  /** The folder of its profile. */
  readonly profile: string;
  /** A real click on the toolbar's icon; the popup that opens. */
  clickToolbar(): Promise<View>;
  /** A page of the extension in a tab, by its path and query. */
  openPage(path: string): Promise<Page>;
  /** Opens a page of the web in front, as the one the reader is on. */
  visit(address: string): Promise<void>;
  /** Addresses of all open tabs. */
  tabs(): Promise<string[]>;
  closeTabs(): Promise<void>;
  killBackground(): Promise<void>;
  setOffline(offline: boolean): Promise<void>;
  /** The reader's yes to these match patterns, which no dialog can be asked for without a display. */
  grantHosts(patterns: readonly string[]): Promise<void>;
  /** Ends the browser as a loss of power does: nothing is put in order first. */
  crash(): Promise<void>;
  /** Ends the browser, if it has not crashed, and starts it again on the same profile. */
  restart(): Promise<void>;
  /** The browser's first process: all others come from it. */
  pid(): number;
  close(): Promise<void>;
};

/**
 * When something that should happen at once is given up, in milliseconds. What comes in time is not waited for any
 * longer: it is for a machine that is busy with other things.
 */
export const PATIENCE_MS = 60_000;
/** A look costs the browser some work, too. */
const LOOKS_EVERY_MS = 50;

/** Polls until something holds; names what did not when time is up. */
export async function until<T>(
  what: string,
  look: () => Promise<T | null | undefined | false>,
  limitMs = PATIENCE_MS,
  everyMs = LOOKS_EVERY_MS,
): Promise<T> {
  const end = Date.now() + limitMs;
  let last: unknown;
  while (Date.now() < end) {
    try {
      const seen = await look();
      if (seen !== null && seen !== undefined && seen !== false) return seen;
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, everyMs));
  }
  throw new Error(`In ${limitMs} ms this did not happen: ${what}`, { cause: last });
}

/**
 * A call as text, for a page to run. A compiler that keeps the names of functions calls a helper for it, which the
 * page does not have: it is given one.
 */
export const asText = (work: unknown, value: unknown, window = 'window'): string =>
  `((__name) => (${String(work)})(${window}, ${window}.document, ${JSON.stringify(value ?? null)}))((named) => named)`;
