import type { RefreshProgress } from '../core/model/refresh-progress';

/** What the background tells every open page; nobody answers. */
export type Announcement =
  | { readonly kind: 'front-changed' }
  | { readonly kind: 'marks-changed' }
  | { readonly kind: 'settings-changed' }
  /** Which feeds are followed, and how they are named and filed. */
  | { readonly kind: 'feeds-changed' }
  | { readonly kind: 'health-changed' }
  /** Null when the refresh has ended. */
  | { readonly kind: 'refresh-progress'; readonly progress: RefreshProgress | null }
  /** Entries came or went. */
  | { readonly kind: 'entries-changed' }
  /** An article was got from its page. */
  | { readonly kind: 'article-got' }
  /** What the reader muted, bound or follows is another than before. */
  | { readonly kind: 'hand-changed' }
  /** Work on an edition has ended without one. */
  | { readonly kind: 'outcome-changed' }
  /** Everything was read back, or a damaged store is gone. */
  | { readonly kind: 'store-checked' }
  /** A new store has taken the place of a damaged one. */
  | { readonly kind: 'store-replaced' }
  /** There is no room to store anything, and feeds are not asked until there is. */
  | { readonly kind: 'store-full' }
  /** There was none, and something has been stored since. */
  | { readonly kind: 'store-has-room' };

const CHANNEL = 'lede';

export function announce(announcement: Announcement): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(announcement);
  channel.close();
}

export function onAnnouncement(heard: (announcement: Announcement) => void): void {
  // A broadcast reaches our own origin alone, so what arrives is what `announce` sent.
  new BroadcastChannel(CHANNEL).onmessage = ({ data }) => heard(data as Announcement);
}
