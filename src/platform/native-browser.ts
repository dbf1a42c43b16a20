/**
 * Stands in for the polyfill in the popup's build. In the browsers Lede supports the polyfill hands over the native
 * `browser` and does nothing else; without its 3 KB the popup paints sooner (docs/decisions).
 */
const native = (globalThis as { browser?: unknown }).browser;

// biome-ignore lint/style/noDefaultExport: it takes the place of a module that exports this way
export default native;
