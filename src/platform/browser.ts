import browser from 'webextension-polyfill';

/** The browser's own interface. Nothing above this floor imports it from anywhere else. */
export { browser };
