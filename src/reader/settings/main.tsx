import { render } from 'preact';
import { defaultSettings, type Settings } from '../../core/model/settings';
import { onAnnouncement } from '../../messages/announcements';
import { ask } from '../../messages/ask-background';
import { readGrants } from '../../platform/grants';
import { say } from '../../platform/text';
import { applySettings } from '../../ui/apply-settings';
import { openLibrary } from '../library';
import { readHoldings } from './holdings';
import { SettingsPage } from './SettingsPage';

const root = document.getElementById('root') ?? document.body;
const library = await openLibrary();
let settings: Settings = defaultSettings;
let status = say('keptAtOnce');

/** Shown at once, then stored; what could not be stored is shown as it was, with a sentence. */
async function change(changed: Partial<Settings>): Promise<void> {
  const before = settings;
  settings = { ...settings, ...changed };
  await show();
  const reply = await ask('changeSettings', changed);
  if (reply.ok) return;
  settings = before;
  status = say('notStored');
  await show();
}

async function show(): Promise<void> {
  applySettings(settings);
  document.title = `${say('settings')}: Lede`;
  const [holdings, grants] = await Promise.all([readHoldings(library), readGrants()]);
  render(
    <SettingsPage
      settings={settings}
      status={status}
      holdings={holdings}
      grants={grants}
      change={(changed) => void change(changed)}
    />,
    root,
  );
}

async function reread(): Promise<void> {
  settings = await library.settings();
  await show();
}

await reread();
if (location.hash !== '') document.querySelector(location.hash)?.scrollIntoView();
onAnnouncement(() => void reread());
