import { useEffect, useState } from 'preact/hooks';
import type { StarterFeed } from '../../../bundled/starter-feeds';
import { comparableAddress } from '../../../core/address/web-address';
import { outlineOfFeeds } from '../../../core/outline/outline-of-feeds';
import { writeOutline } from '../../../core/outline/write-outline';
import type { Result } from '../../../core/problem';
import type { FoundOnPage } from '../../../messages/found-on-page';
import { say, sayCount } from '../../../platform/text';
import type { FeedListQuestion } from '../../../store/schema';
import { Part } from '../Part';
import { saveFile } from '../save-file';
import { AddFeed } from './AddFeed';
import { ChooseFile } from './ChooseFile';
import { FeedLedger } from './FeedLedger';
import type { FeedCalls } from './feed-calls';
import type { FollowedFeed } from './followed-feeds';
import { OutlineImport } from './OutlineImport';
import { sentenceOfChange } from './problem-of-following';
import { RestoreQuestion } from './RestoreQuestion';
import { StarterList } from './StarterList';

export type FeedsProps = {
  readonly feeds: readonly FollowedFeed[];
  readonly question: FeedListQuestion | null;
  readonly starters: readonly StarterFeed[];
  readonly now: number;
  readonly calls: FeedCalls;
  /** What the page was opened for: its address says so. */
  readonly opened: 'starters' | null;
  readonly brought: FoundOnPage | null;
  /** An address as it leaves Lede. */
  readonly outgoing: (address: string) => string;
};

type Panel =
  | { readonly kind: 'starters' }
  /** `at` tells two choices of the same file apart. */
  | { readonly kind: 'outline'; readonly at: number; readonly name: string; readonly bytes: Uint8Array };

/** Following, and how the followed feeds do. */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: the page’s state and its parts side by side; most of the lines are markup
export function Feeds({ feeds, question, starters, now, calls, opened, brought, outgoing }: FeedsProps) {
  const [panel, setPanel] = useState<Panel | null>(opened === 'starters' ? { kind: 'starters' } : null);
  const [removed, setRemoved] = useState<readonly FollowedFeed[]>([]);
  const [problem, setProblem] = useState('');
  const addresses = feeds.map(({ feed }) => feed.address);
  const rows = withRemoved(feeds, removed);

  const told = async <T,>(asked: Promise<Result<T>>): Promise<Result<T>> => {
    const reply = await asked;
    setProblem(reply.ok ? '' : sentenceOfChange(reply.problem.code));
    return reply;
  };
  const remove = async (followed: FollowedFeed): Promise<void> => {
    const reply = await told(calls.unfollow([followed.feed.id]));
    if (!reply.ok) return;
    const feed = reply.value[0] ?? followed.feed;
    setRemoved((before) => [
      ...before.filter((each) => each.feed.id !== feed.id),
      { ...followed, feed, isRemoved: true },
    ]);
    focusSoon(`[data-undo="${CSS.escape(feed.id)}"]`);
  };
  const bringBack = async (followed: FollowedFeed): Promise<void> => {
    const reply = await told(calls.followAgain([followed.feed]));
    if (!reply.ok) return;
    setRemoved((before) =>
      before.map((each) => (each.feed.id === followed.feed.id ? { ...each, isRemoved: false } : each)),
    );
    focusSoon(`[data-change="${CSS.escape(followed.feed.id)}"]`);
  };
  // The way back is there as long as the page is; then the sites are given back.
  useEffect(() => {
    const gone = removed.filter(({ isRemoved }) => isRemoved).map(({ feed }) => feed.id);
    if (gone.length === 0) return undefined;
    const leave = (): void => calls.forgetUnfollowed(gone);
    addEventListener('pagehide', leave);
    return () => removeEventListener('pagehide', leave);
  }, [removed, calls]);

  const close = (): void => setPanel(null);
  const openOutline = async (file: File): Promise<void> =>
    setPanel({
      kind: 'outline',
      at: Date.now(),
      name: file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
    });
  const exportOutline = (): void => {
    const list = feeds.map(({ feed }) => ({
      ...feed,
      homeAddress: feed.homeAddress === null ? null : outgoing(feed.homeAddress),
    }));
    saveFile('lede-feeds.opml', 'text/x-opml', writeOutline(outlineOfFeeds(list, 'Lede', now)));
  };
  return (
    <Part id="feeds" title={say('feeds')} text={introduction(feeds.length)}>
      {question === null ? null : <RestoreQuestion question={question} calls={calls} />}
      <AddFeed calls={calls} brought={brought === null ? null : withFollowed(brought, addresses)} />
      <div class="across buttons" id="outline">
        <button
          type="button"
          class="button"
          aria-expanded={panel?.kind === 'starters'}
          onClick={() => setPanel(panel?.kind === 'starters' ? null : { kind: 'starters' })}
        >
          {say('choiceList')}
        </button>
        <ChooseFile
          name={say('importOutline')}
          accept=".opml,.xml,.rdf,.txt,text/xml,text/x-opml,application/xml"
          chosen={(file) => void openOutline(file)}
        />
        {feeds.length === 0 ? (
          <a class="button" href="#backup">
            {say('choiceRestore')}
          </a>
        ) : (
          <button type="button" class="button" onClick={exportOutline}>
            {say('exportOutline')}
          </button>
        )}
      </div>
      <p class="hint">{say('followFromPageHint')}</p>
      {panel?.kind === 'starters' ? (
        <StarterList starters={starters} followed={addresses} calls={calls} close={close} />
      ) : null}
      {panel?.kind === 'outline' ? (
        <OutlineImport key={panel.at} file={panel} followed={addresses} calls={calls} close={close} />
      ) : null}
      <p role="status">{problem === '' ? null : <b>{problem}</b>}</p>
      {rows.length === 0 ? null : (
        <FeedLedger
          feeds={rows}
          now={now}
          calls={{
            ...calls,
            pause: (...which) => told(calls.pause(...which)),
            retry: (feedId) => told(calls.retry(feedId)),
          }}
          remove={(followed) => void remove(followed)}
          bringBack={(followed) => void bringBack(followed)}
        />
      )}
    </Part>
  );
}

/** What is followed may have changed since the page was looked at. */
function withFollowed({ site, offers }: FoundOnPage, addresses: readonly string[]): FoundOnPage {
  const known = new Set(addresses.map(comparableAddress));
  return {
    site,
    offers: offers.map((offer) => ({ ...offer, isFollowed: known.has(comparableAddress(offer.address)) })),
  };
}

const introduction = (count: number): string =>
  count === 0
    ? `${say('noFeedsYet')} ${say('nothingFollowedUnasked')}`
    : `${sayCount('feedsCount', count)} ${say('feedsText')}`;

/** The followed feeds, with those just removed in their places, and those just brought back that are not read yet. */
function withRemoved(feeds: readonly FollowedFeed[], removed: readonly FollowedFeed[]): FollowedFeed[] {
  const gone = new Set(removed.filter(({ isRemoved }) => isRemoved).map(({ feed }) => feed.id));
  const known = new Set(feeds.map(({ feed }) => feed.id));
  return [
    ...feeds.filter(({ feed }) => !gone.has(feed.id)),
    ...removed.filter(({ feed, isRemoved }) => isRemoved || !known.has(feed.id)),
  ];
}

/** What was clicked has gone: focus waits for what stands in its place. */
function focusSoon(selector: string): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(selector)?.focus());
}
