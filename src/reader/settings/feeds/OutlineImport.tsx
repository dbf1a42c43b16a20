import { useState } from 'preact/hooks';
import { parseOutline } from '../../../core/outline/parse-outline';
import { type ImportPlan, planImport } from '../../../core/outline/plan-import';
import { say, sayCount } from '../../../platform/text';
import { FollowChosen } from './FollowChosen';
import { Followed } from './Followed';
import type { FeedCalls } from './feed-calls';
import { ImportTree, REASONS } from './ImportTree';
import { chosenFeeds, type LeftOut, otherLines } from './import-choice';
import { useFollowing } from './use-following';

type OutlineImportProps = {
  /** The chosen file's name and bytes. */
  readonly file: { readonly name: string; readonly bytes: Uint8Array };
  readonly followed: readonly string[];
  readonly calls: FeedCalls;
  readonly close: () => void;
};

/** A file of feeds: what it would bring, then what it brought, line by line. */
export function OutlineImport({ file, followed, calls, close }: OutlineImportProps) {
  // Planned once: following changes what is followed, and the preview is of before.
  const [plan] = useState<ImportPlan | null>(() => planOf(file.bytes, followed));
  const [leftOut, setLeftOut] = useState<LeftOut>(new Set());
  const { outcomes, problem, follow } = useFollowing(calls);
  if (plan === null) return <NoList name={file.name} close={close} />;

  const chosen = chosenFeeds(plan.rows, leftOut);
  if (outcomes !== null) {
    return (
      <>
        <Followed outcomes={outcomes} calls={calls} close={close} />
        <LeftLines plan={plan} />
      </>
    );
  }
  return (
    <section class="offer" aria-label={file.name}>
      <p role="status">
        <b>{sayCount('importFresh', plan.counts.fresh, file.name)}</b> {restOf(plan)}
      </p>
      <ImportTree rows={plan.rows} leftOut={leftOut} choose={setLeftOut} />
      <p class="hint">{say('importAsksOnce')}</p>
      <p role="status">{problem === '' ? null : <b>{problem}</b>}</p>
      <FollowChosen count={chosen.length} follow={() => void follow(chosen)} close={close} />
    </section>
  );
}

function planOf(bytes: Uint8Array, followed: readonly string[]): ImportPlan | null {
  const outline = parseOutline(bytes);
  return outline.ok ? planImport(outline.value, followed) : null;
}

/** What of the file will not be followed, in numbers. */
function restOf({ counts }: ImportPlan): string {
  return [
    counts.alreadyFollowed > 0 ? sayCount('importKnown', counts.alreadyFollowed) : '',
    counts.duplicate > 0 ? sayCount('importTwice', counts.duplicate) : '',
    counts.unusable > 0 ? sayCount('importUnusable', counts.unusable) : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(', ');
}

const LINES_NAMED = 50;

/** The lines of the file that were not followed, each with the reason. */
function LeftLines({ plan }: { plan: ImportPlan }) {
  const left = otherLines(plan.rows);
  if (left.length === 0) return null;
  return (
    <details>
      <summary>{sayCount('linesLeft', left.length)}</summary>
      <ul class="reasons">
        {left.slice(0, LINES_NAMED).map(({ line, title, address, outcome }) => (
          <li key={line}>
            {say('lineNumber', String(line))}: <span dir="auto">{title || address}</span>{' '}
            {outcome === 'new' ? null : <small>{say(REASONS[outcome])}</small>}
          </li>
        ))}
        {left.length > LINES_NAMED ? <li>{sayCount('andMore', left.length - LINES_NAMED)}</li> : null}
      </ul>
    </details>
  );
}

function NoList({ name, close }: { name: string; close: () => void }) {
  return (
    <div class="offer">
      <p role="status">
        <b>{say('noOutline', name)}</b> {say('noOutlineNext')}
      </p>
      <div class="across">
        <button type="button" class="button" onClick={close}>
          {say('close')}
        </button>
      </div>
    </div>
  );
}
