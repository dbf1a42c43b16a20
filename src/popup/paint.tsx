import { applySettings } from '../ui/apply-settings';
import { returnToPlace } from './kept-place';
import { append } from './markup';
import { PopupView } from './PopupView';
import { painted } from './painted';
import type { PopupState } from './popup-state';
import { readSnapshot } from './snapshot';

/**
 * The popup's first script: paints what was seen last before the first frame, asks the store at the same moment, and
 * paints again where that says something else. Only then comes the script that lets the reader do things.
 */
const root = document.getElementById('root') ?? document.body;

function paint(state: PopupState): void {
  applySettings(state.settings);
  root.replaceChildren();
  // Here the markup makes elements: see markup.ts.
  append(root, (<PopupView state={state} occasional={null} />) as unknown as Node);
  painted.shown = state;
}

/** A quick reader clicks before the second script is there; it is done then, and no link leads out of the popup. */
function hold(event: Event): void {
  if (painted.handedOver) return;
  if (event.type !== 'keydown') event.preventDefault();
  painted.held.push(event);
}
for (const type of ['click', 'auxclick', 'keydown']) addEventListener(type, hold, true);

/** What is painted first is where the reader left it. */
function paintFirst(state: PopupState): void {
  paint(state);
  returnToPlace(state);
}

const seen = readSnapshot();
if (seen !== null) paintFirst(seen);

void painted.stored.then((state) => {
  if (painted.handedOver || JSON.stringify(state) === JSON.stringify(painted.shown)) return;
  paintFirst(state);
});

/** The second script waits for the frame that shows the work of this one. */
const begin = (): void => void requestAnimationFrame(() => setTimeout(() => import('./main')));
if (seen !== null) begin();
else void painted.stored.then(begin);
