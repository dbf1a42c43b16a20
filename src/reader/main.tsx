import { render } from 'preact';
import { cleanAddress } from '../core/address/clean-address';
import type { Edition, Headline } from '../core/model/edition';
import { defaultSettings, type Settings } from '../core/model/settings';
import { onAnnouncement } from '../messages/announcements';
import { ask, outbox } from '../messages/ask-background';
import { onConnectionChange } from '../platform/connection';
import { say } from '../platform/text';
import { applySettings } from '../ui/apply-settings';
import { Openings } from '../ui/Openings';
import { FollowedPage } from './FollowedPage';
import { FoundPage } from './FoundPage';
import { FrontPage } from './FrontPage';
import { articleGetter } from './get-article';
import { HandSheet } from './hand/HandSheet';
import { type Deed, handCalls } from './hand/hand-calls';
import { type InHand, readInHand } from './hand/in-hand';
import { Said } from './hand/Said';
import { openLibrary } from './library';
import { listenToReader } from './listen-to-reader';
import { loadView, type View } from './load-view';
import { markCalls } from './mark-calls';
import { newestLook } from './newest-look';
import { keepPagePlace } from './page-place';
import { KeysDialog } from './parts/KeysDialog';
import { askedBy } from './place';
import { openRiverPage } from './river/open-river-page';
import { nameOf } from './river/river-view';
import { StoryPage } from './StoryPage';
import { openSearchPage } from './search/open-search-page';
import { soon } from './settings/soon';

const root = document.getElementById('root') ?? document.body;
const asked = askedBy(location.search);
const library = await openLibrary();
let settings: Settings = defaultSettings;
let view: View | null = null;
/** The headline the reader has in hand. */
let inHand: InHand | null = null;
let deed: Deed | 'undone' | null = null;
let areKeysShown = false;

const river =
  asked.view !== 'everything'
    ? null
    : await openRiverPage(asked.river, {
        root,
        library,
        hand: handCalls,
        marks: markCalls,
        settings: () => settings,
        show: () => void show(),
        paint: () => (view === null ? undefined : paint(view)),
        tell(done) {
          deed = done;
          if (view !== null) paint(view);
        },
        tellInstead: tellDeed,
      });

const search =
  asked.view !== 'search'
    ? null
    : openSearchPage(asked.words, {
        root,
        library,
        marks: markCalls,
        unmute: (id) => void unmute(id),
        show: () => void show(),
      });

const outgoing = (address: string): string => (settings.keepsTracking ? address : cleanAddress(address));

function Page({ view }: { view: View }) {
  if (view.kind === 'river') return river?.page(view.river) ?? null;
  if (view.kind === 'search') return search?.page(view.search) ?? null;
  if (view.kind === 'front') return <FrontPage front={view.front} />;
  if (view.kind === 'story')
    return <StoryPage view={view.story} outgoing={outgoing} getting={getter.now()} />;
  if (view.kind === 'followed') return <FollowedPage view={view.followed} />;
  return <FoundPage view={view.found} />;
}

const look = async (): Promise<View> => {
  if (search !== null) return { kind: 'search', search: await search.view() };
  return river === null ? loadView(library, asked) : { kind: 'river', river: await river.view() };
};

const show = newestLook(
  async () => {
    const [seen, chosen] = await Promise.all([look(), library.settings()]);
    return { seen, chosen };
  },
  ({ seen, chosen }) => {
    settings = chosen;
    view = seen;
    applySettings(settings);
    document.documentElement.style.setProperty('--step', String(settings.textStep));
    document.title = titleOf(seen);
    paint(seen);
  },
);

const getter = articleGetter({
  paint: () => (view === null ? undefined : paint(view)),
  show,
  got({ entryId }) {
    void outbox.send('markOpened', entryId, Date.now());
    document.getElementById('text')?.focus({ preventScroll: true });
  },
});

/** A refresh tells of every feed. */
const showSoon = soon(async () => {
  await show();
});

function paint(shown: View): void {
  render(
    <div class="page">
      <Page view={shown} />
      <Openings />
      <Said
        deed={deed}
        undone={() => {
          deed = 'undone';
          paint(view ?? shown);
        }}
      />
      {areKeysShown ? (
        <KeysDialog
          close={() => {
            areKeysShown = false;
            paint(view ?? shown);
          }}
        />
      ) : null}
      {inHand === null ? null : (
        <HandSheet
          {...inHand}
          calls={handCalls}
          did={(done) => {
            deed = done;
          }}
          close={() => {
            inHand = null;
            paint(view ?? shown);
          }}
        />
      )}
    </div>,
    root,
  );
}

const editionOf = (shown: View): Edition | null =>
  shown.kind === 'front' ? shown.front.edition : shown.kind === 'story' ? shown.story.edition : null;

/** A row of the river stands where it says, and so does a hit. */
async function editionAround(shown: View, { entryId }: Headline): Promise<Edition | null> {
  if (shown.kind !== 'river' && shown.kind !== 'search') return editionOf(shown);
  const standing =
    shown.kind === 'river'
      ? shown.river.rows.find(({ headline }) => headline.entryId === entryId)?.standing
      : shown.search.hits.find(({ row }) => row.headline.entryId === entryId)?.standing;
  return standing && 'editionId' in standing ? library.edition(standing.editionId) : null;
}

async function takeInHand(headline: Headline): Promise<void> {
  if (view === null) return;
  inHand = await readInHand(library, headline, await editionAround(view, headline));
  paint(view);
}

async function unfollow(id: string): Promise<void> {
  const story = (await library.hand()).followed.find((each) => each.id === id);
  if (story === undefined) return;
  handCalls.unfollow(id);
  tellDeed({ said: say('noLongerFollowing'), undo: () => handCalls.follow(story) });
}

async function unmute(id: string): Promise<void> {
  const mute = (await library.hand()).mutes.find((each) => each.id === id);
  if (mute === undefined) return;
  handCalls.unmute(id);
  tellDeed({ said: say('noLongerMuted', mute.words), undo: () => handCalls.mute(mute) });
}

function takeOff(id: string, { entryId }: Headline): void {
  handCalls.takeOff(id, entryId, Date.now());
  tellDeed({ said: say('nowOffTimeline'), undo: () => handCalls.takeOff(id, entryId, null) });
}

/** The button that did it goes with what it stood by; the way back is where the focus then belongs. */
function tellDeed(done: Deed): void {
  if (view === null) return;
  deed = done;
  paint(view);
  root.querySelector<HTMLElement>('.said button')?.focus();
}

function titleOf(shown: View): string {
  if (shown.kind === 'front') return `${shown.front.edition.lead.headline.title}: Lede`;
  if (shown.kind === 'followed') return `${say('followedStories')}: Lede`;
  if (shown.kind === 'river')
    return `${[nameOf(shown.river), say('everything')].filter((part) => part !== null).join(': ')}: Lede`;
  if (shown.kind === 'search')
    return `${shown.search.words.trim() === '' ? say('keySearch') : `“${shown.search.words}”`}: Lede`;
  return `${shown.kind === 'story' ? shown.story.headline.title : shown.found.title}: Lede`;
}

const { seen: first } = await show();

if (first.kind === 'story' && first.story.article !== null) {
  void outbox.send('markOpened', first.story.headline.entryId, Date.now());
}
if (search === null) document.querySelector('mark')?.scrollIntoView({ block: 'center' });
// The river and the search keep their own, for they are drawn a window at a time.
if (river === null && search === null) keepPagePlace();

listenToReader(root, {
  view: () => view ?? first,
  settings: () => settings,
  changeText: (textStep) => void ask('changeSettings', { textStep }),
  takeInHand: (headline) => void takeInHand(headline),
  getArticle: () => (view?.kind === 'story' ? getter.get(view.story, outgoing) : undefined),
  help() {
    areKeysShown = true;
    paint(view ?? first);
  },
  unfollow: (id) => void unfollow(id),
  takeOff,
  markAbove: (entryId) => river?.markAbove(entryId),
});
river?.begin();
search?.begin();
onAnnouncement((announcement) => {
  const { kind } = announcement;
  river?.heard(announcement);
  search?.heard(announcement);
  // What was read so far lies in a store that is not in use any more.
  if (kind === 'store-replaced') return location.reload();
  if (kind === 'refresh-progress') return;
  if (kind === 'health-changed' || kind === 'entries-changed') return river === null ? undefined : showSoon();
  void show();
});
onConnectionChange(() => void show());
void outbox.sendAgain();
