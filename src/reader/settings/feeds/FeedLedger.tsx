import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { FeedId } from '../../../core/model/ids';
import { language, say, sayCount } from '../../../platform/text';
import { FeedEditor } from './FeedEditor';
import { FeedRow } from './FeedRow';
import type { FeedCalls } from './feed-calls';
import {
  type FeedGroup,
  type FeedState,
  type FollowedFeed,
  feedsWith,
  firstOf,
  folderName,
  groupsOf,
  stateOf,
} from './followed-feeds';

type FeedLedgerProps = {
  readonly feeds: readonly FollowedFeed[];
  readonly now: number;
  readonly calls: FeedCalls;
  readonly remove: (followed: FollowedFeed) => void;
  readonly bringBack: (followed: FollowedFeed) => void;
};

type Wanted = FeedState | 'all';

/** What fills a tall screen twice; the rest waits for a click or for the search field. */
const ROWS_FIRST = 60;
/** Put on the page between two frames after that: about as many as a slow machine lays out in one. */
const ROWS_A_FRAME = 150;
/** With fewer feeds than this a search field only takes room. */
const WORTH_SEARCHING = 20;

/** All feeds, those with problems first. */
export function FeedLedger({ feeds, now, calls, remove, bringBack }: FeedLedgerProps) {
  const [wanted, setWanted] = useState<Wanted>('all');
  const [words, setWords] = useState('');
  const [limit, setLimit] = useState(ROWS_FIRST);
  const [isWhole, setWhole] = useState(false);
  const [edited, setEdited] = useState<FeedId | null>(null);

  const compare = new Intl.Collator(language(), { numeric: true }).compare;
  const found = feedsWith(wanted === 'all' ? feeds : feeds.filter((each) => stateOf(each) === wanted), words);
  const groups = groupsOf(found, compare);
  const shown = firstOf(groups, limit);
  const left = Math.max(0, found.length - limit);
  useEffect(() => {
    if (!isWhole || left === 0) return undefined;
    const frame = requestAnimationFrame(() => setLimit(limit + ROWS_A_FRAME));
    return () => cancelAnimationFrame(frame);
  }, [isWhole, left, limit]);

  const stopEditing = (id: FeedId): void => {
    setEdited(null);
    document.querySelector<HTMLElement>(`[data-change="${CSS.escape(id)}"]`)?.focus();
  };
  return (
    <div>
      <Filter feeds={feeds} wanted={wanted} choose={setWanted} />
      {feeds.length < WORTH_SEARCHING ? null : (
        <div class="field">
          <label for="find-feed">{say('findFeed')}</label>
          <div class="entry">
            <input
              class="text"
              id="find-feed"
              type="search"
              value={words}
              onInput={(event) => setWords(event.currentTarget.value)}
            />
          </div>
          <p class="hint" role="status">
            {words === '' ? '' : sayCount('feedsFound', found.length)}
          </p>
        </div>
      )}
      <datalist id="folders">
        {foldersOf(feeds).map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <table class="ledger" role="table">
        <caption class="visually-hidden">{say('yourFeeds')}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              <span class="visually-hidden">{say('feed')}</span>
            </th>
            <th role="columnheader" scope="col">
              {say('lastRead')}
            </th>
            <th role="columnheader" scope="col" class="num">
              {say('entriesAWeek')}
            </th>
            <th role="columnheader" scope="col">
              <span class="visually-hidden">{say('actions')}</span>
            </th>
          </tr>
        </thead>
        {shown.map((group) => (
          <Group key={`${group.kind} ${folderName(group.folder)}`} group={group} all={groups} calls={calls}>
            {group.feeds.flatMap((followed) => {
              const { feed } = followed;
              const isEdited = edited === feed.id && !followed.isRemoved;
              const row = (
                <FeedRow
                  key={feed.id}
                  followed={followed}
                  now={now}
                  isEdited={isEdited}
                  calls={calls}
                  edit={() => setEdited(isEdited ? null : feed.id)}
                  remove={() => remove(followed)}
                  bringBack={() => bringBack(followed)}
                />
              );
              if (!isEdited) return [row];
              return [
                row,
                <tr role="row" key={`edit ${feed.id}`}>
                  <td role="cell" colSpan={4} class="edit">
                    <FeedEditor feed={feed} calls={calls} close={() => stopEditing(feed.id)} />
                  </td>
                </tr>,
              ];
            })}
          </Group>
        ))}
        {left === 0 ? null : (
          <tbody role="rowgroup">
            <tr role="row" class="more">
              <td role="cell" colSpan={4}>
                {sayCount('moreFeeds', left)}{' '}
                <button type="button" class="quiet" disabled={isWhole} onClick={() => setWhole(true)}>
                  {say('showAll')}
                </button>
              </td>
            </tr>
          </tbody>
        )}
      </table>
      {found.length === 0 ? <p>{say('noFeedLikeThis')}</p> : null}
    </div>
  );
}

const foldersOf = (feeds: readonly FollowedFeed[]): string[] =>
  [...new Set(feeds.map(({ feed }) => folderName(feed.folder)))].filter((name) => name !== '');

type GroupProps = {
  readonly group: FeedGroup;
  /** With all their feeds, also those not shown yet: the heading counts them. */
  readonly all: readonly FeedGroup[];
  readonly calls: FeedCalls;
  readonly children: ComponentChildren;
};

function Group({ group, all, calls, children }: GroupProps) {
  const whole = all.find(({ kind }) => kind === group.kind)?.feeds ?? group.feeds;
  return (
    <tbody role="rowgroup" class={group.kind === 'folder' ? undefined : 'trouble'}>
      <tr role="row">
        <th role="rowheader" scope="rowgroup" colSpan={4} dir="auto">
          {headingOf(group, whole.length)}
          {group.kind !== 'waiting' ? null : (
            <>
              {' '}
              <button
                type="button"
                class="quiet"
                onClick={() => void calls.permit(whole.map(({ feed }) => feed.address))}
              >
                {say('permitAll')}
              </button>
            </>
          )}
        </th>
      </tr>
      {children}
    </tbody>
  );
}

function headingOf({ kind, folder }: FeedGroup, count: number): string {
  if (kind === 'ailing') return sayCount('feedsNeedALook', count);
  if (kind === 'waiting') return sayCount('feedsWait', count);
  return folder.length === 0 ? say('inNoFolder') : folderName(folder);
}

type FilterProps = {
  readonly feeds: readonly FollowedFeed[];
  readonly wanted: Wanted;
  readonly choose: (wanted: Wanted) => void;
};

/** Which feeds are shown; sorts of which there are none are not offered. */
function Filter({ feeds, wanted, choose }: FilterProps) {
  const count = (state: FeedState): number => feeds.filter((each) => stateOf(each) === state).length;
  const sorts: readonly (readonly [Wanted, string, number])[] = [
    ['all', say('filterAll'), feeds.length],
    ['ailing', say('filterAiling'), count('ailing')],
    ['waiting', say('filterWaiting'), count('waiting')],
    ['paused', say('filterPaused'), count('paused')],
  ];
  return (
    <nav class="filter" aria-label={say('show')}>
      {sorts
        .filter(([sort, , number]) => number > 0 || sort === wanted)
        .map(([sort, name, number]) => (
          <button
            type="button"
            key={sort}
            aria-current={sort === wanted ? 'true' : undefined}
            onClick={() => choose(sort)}
          >
            {name} {number.toLocaleString(language())}
          </button>
        ))}
    </nav>
  );
}
