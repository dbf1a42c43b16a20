import 'fake-indexeddb/auto';

/** The polyfill refuses to load outside an extension; this is the least it takes for one. */
const storageArea = () => ({ get: async () => ({}), set: async () => undefined });
/** One that keeps what it is given, as memory does. */
const memoryArea = () => {
  const held = new Map<string, unknown>();
  return {
    get: async (key: string) => (held.has(key) ? { [key]: held.get(key) } : {}),
    set: async (values: object) =>
      Object.entries(values).forEach(([key, value]) => void held.set(key, value)),
    remove: async (key: string) => void held.delete(key),
  };
};
const nothing = () => undefined;
const event = () => ({ addListener: nothing, removeListener: nothing });

Object.assign(globalThis, {
  chrome: { runtime: { id: 'lede-test' } },
  browser: {
    runtime: {
      id: 'lede-test',
      getURL: (path: string) => `chrome-extension://lede-test/${path}`,
      onMessage: event(),
    },
    permissions: {
      getAll: async () => ({ origins: ['http://127.0.0.1/*'] }),
      onAdded: event(),
      onRemoved: event(),
    },
    storage: { local: storageArea(), session: memoryArea() },
    i18n: { getMessage: (key: string) => (key === 'languageTag' ? 'en' : key), getUILanguage: () => 'en' },
  },
});

// Node 20 has none; a page of happy-dom has its own.
if (!('navigator' in globalThis)) {
  class Navigator {
    get onLine(): boolean {
      return true;
    }
  }
  Object.assign(globalThis, { navigator: new Navigator() });
}
// Readers whose day has 24 hours.
Object.defineProperty(navigator, 'language', { configurable: true, get: () => 'en-GB' });
