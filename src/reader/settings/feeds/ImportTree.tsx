import { useState } from 'preact/hooks';
import { hostOf } from '../../../core/address/host';
import type { ImportFolder, ImportLine, ImportRow } from '../../../core/outline/plan-import';
import { type MessageKey, say, sayCount } from '../../../platform/text';
import { type LeftOut, tickedIn, withRows } from './import-choice';

type TreeProps = {
  readonly rows: readonly ImportRow[];
  readonly leftOut: LeftOut;
  readonly choose: (leftOut: LeftOut) => void;
};

/** A list longer than this shows its beginning: thousands of lines are looked at folder by folder. */
const LINES_SHOWN = 200;

export const REASONS: Readonly<Record<Exclude<ImportLine['outcome'], 'new'>, MessageKey>> = {
  duplicate: 'lineDuplicate',
  'already-followed': 'youFollowIt',
  'no-address': 'lineNoAddress',
  'not-http': 'lineNotHttp',
  'has-password': 'lineHasPassword',
  'is-a-list': 'lineIsList',
};

/** What a file would bring, folder in folder, before anything is followed. */
export function ImportTree({ rows, leftOut, choose }: TreeProps) {
  const [shown, setShown] = useState(LINES_SHOWN);
  return (
    <ul class="tree">
      {rows.slice(0, shown).map((row, index) => (
        <li key={row.kind === 'line' ? row.line : `folder-${index}`}>
          {row.kind === 'folder' ? (
            <Folder folder={row} isOpen={rows.length === 1} leftOut={leftOut} choose={choose} />
          ) : (
            <Line line={row} leftOut={leftOut} choose={choose} />
          )}
        </li>
      ))}
      {rows.length > shown ? (
        <li>
          <button type="button" class="quiet" onClick={() => setShown(shown + LINES_SHOWN)}>
            {sayCount('showMoreLines', rows.length - shown)}
          </button>
        </li>
      ) : null}
    </ul>
  );
}

type FolderProps = Omit<TreeProps, 'rows'> & { readonly folder: ImportFolder; readonly isOpen: boolean };

/** Its lines are put on the page when it is opened, so that a file of thousands shows at once. */
function Folder({ folder, isOpen, leftOut, choose }: FolderProps) {
  const [open, setOpen] = useState(isOpen);
  const ticked = tickedIn(folder.rows, leftOut);
  const title = folder.title === '' ? say('folderWithoutName') : folder.title;
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <b dir="auto">{title}</b> <span>{sayCount('linesInFolder', countLines(folder.rows))}</span>
      </summary>
      {open ? (
        <>
          {ticked === null ? null : (
            <label class="check">
              <input
                type="checkbox"
                checked={ticked === 'all'}
                // A property of the element alone: there is no attribute for it.
                ref={(box) => {
                  if (box !== null) box.indeterminate = ticked === 'some';
                }}
                onChange={() => choose(withRows(leftOut, folder.rows, ticked !== 'all'))}
              />{' '}
              {say('allInFolder', title)}
            </label>
          )}
          <ImportTree rows={folder.rows} leftOut={leftOut} choose={choose} />
        </>
      ) : null}
    </details>
  );
}

const countLines = (rows: readonly ImportRow[]): number =>
  rows.reduce((count, row) => count + (row.kind === 'folder' ? countLines(row.rows) : 1), 0);

function Line({ line, leftOut, choose }: Omit<TreeProps, 'rows'> & { readonly line: ImportLine }) {
  const name = line.title || hostOf(line.address) || line.address || say('lineWithoutName');
  if (line.outcome !== 'new') {
    return (
      <p class="left">
        <span dir="auto">{name}</span> <small>{say(REASONS[line.outcome])}</small>
      </p>
    );
  }
  const isIn = !leftOut.has(line.line);
  return (
    <label class="check">
      <input type="checkbox" checked={isIn} onChange={() => choose(withRows(leftOut, [line], !isIn))} />{' '}
      <span dir="auto">
        {name} <small dir="ltr">{hostOf(line.address)}</small>
      </span>
    </label>
  );
}
