import { render } from 'preact';
import { defaultSettings, type Settings } from '../core/model/settings';
import { onAnnouncement } from '../messages/announcements';
import { ask, outbox } from '../messages/ask-background';
import { onConnectionChange } from '../platform/connection';
import { applySettings } from '../ui/apply-settings';
import { Openings } from '../ui/Openings';
import { FoundPage } from './FoundPage';
import { FrontPage } from './FrontPage';
import { type Library, openLibrary } from './library';
import { listenToReader } from './listen-to-reader';
import { loadView, type View } from './load-view';
import { askedBy } from './place';
import { StoryPage } from './StoryPage';

const root = document.getElementById('root') ?? document.body;
const asked = askedBy(location.search);
let settings: Settings = defaultSettings;
let view: View | null = null;

function Page({ view }: { view: View }) {
  if (view.kind === 'front') return <FrontPage front={view.front} />;
  if (view.kind === 'story') return <StoryPage view={view.story} />;
  return <FoundPage view={view.found} />;
}

async function show(library: Library): Promise<View> {
  const shown = await loadView(library, asked);
  settings = await library.settings();
  view = shown;
  applySettings(settings);
  document.documentElement.style.setProperty('--step', String(settings.textStep));
  document.title = titleOf(shown);
  render(
    <div class="page">
      <Page view={shown} />
      <Openings />
    </div>,
    root,
  );
  return shown;
}

function titleOf(shown: View): string {
  if (shown.kind === 'front') return `${shown.front.edition.lead.headline.title}: Lede`;
  return `${shown.kind === 'story' ? shown.story.headline.title : shown.found.title}: Lede`;
}

const library = await openLibrary();
const first = await show(library);

if (first.kind === 'story' && first.story.article !== null) {
  void outbox.send('markOpened', first.story.headline.entryId, Date.now());
}
document.querySelector('mark')?.scrollIntoView({ block: 'center' });
if (asked.view === 'search') document.querySelector<HTMLElement>('input[type=search]')?.focus();

listenToReader(root, {
  view: () => view ?? first,
  settings: () => settings,
  changeText: (textStep) => void ask('changeSettings', { textStep }),
});
onAnnouncement(() => void show(library));
onConnectionChange(() => void show(library));
void outbox.sendAgain();
