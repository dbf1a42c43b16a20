import type { Feed } from '../../core/model/feed';
import { language, say, sayCount } from '../../platform/text';
import { riverAddress } from '../../ui/river-address';
import type { RiverView, UnreadCounts } from './river-view';

type SourcesProps = {
  readonly view: RiverView;
  /** Null while they are not shown. */
  readonly counts: UnreadCounts | null;
  readonly showsCounts: boolean;
  readonly isOpen: boolean;
};

/** Feeds by their folders; each leads to its entries. The filter stays as it is. */
export function Sources({ view, counts, showsCounts, isOpen }: SourcesProps) {
  const { feeds, place } = view;
  const { show } = place;
  const isAll = place.feedId === null && place.folder === null;
  const all = feeds.reduce((sum, { id }) => sum + (counts?.get(id) ?? 0), 0);
  return (
    <details class={showsCounts ? 'sources counted' : 'sources'} open={isOpen}>
      <summary>{say('feeds')}</summary>
      <ul>
        <li>
          <a href={riverAddress({ show })} aria-current={isAll ? 'true' : undefined}>
            <span>{say('riverAllFeeds')}</span> <Count of={counts === null ? null : all} />
          </a>
        </li>
      </ul>
      {foldersOf(feeds).map(({ folder, those }) => (
        <Folder key={folder.join('\n')} folder={folder} feeds={those} view={view} counts={counts} />
      ))}
      <label class="check">
        <input type="checkbox" checked={showsCounts} data-do="counts" /> {say('riverCounts')}
      </label>
    </details>
  );
}

type FolderProps = Pick<SourcesProps, 'view' | 'counts'> & {
  readonly folder: readonly string[];
  readonly feeds: readonly Feed[];
};

function Folder({ folder, feeds, view: { place }, counts }: FolderProps) {
  const { show } = place;
  const name = folder.join(' / ');
  const isHere = place.folder !== null && place.folder.join('\n') === folder.join('\n');
  const list = (
    <ul>
      {folder.length === 0 ? null : (
        <li>
          <a href={riverAddress({ folder, show })} aria-current={isHere ? 'true' : undefined}>
            <span>{say('riverAllOf', name)}</span>{' '}
            <Count
              of={counts === null ? null : feeds.reduce((sum, { id }) => sum + (counts.get(id) ?? 0), 0)}
            />
          </a>
        </li>
      )}
      {feeds.map(({ id, title }) => (
        <li key={id}>
          <a
            href={riverAddress({ feedId: id, show })}
            aria-current={place.feedId === id ? 'true' : undefined}
          >
            <span>
              <bdi>{title}</bdi>
            </span>{' '}
            <Count of={counts?.get(id) ?? null} />
          </a>
        </li>
      ))}
    </ul>
  );
  if (folder.length === 0) return list;
  return (
    <details open>
      <summary>
        <bdi>{name}</bdi>
      </summary>
      {list}
    </details>
  );
}

function Count({ of }: { of: number | null }) {
  if (of === null) return null;
  return (
    <span class="count">
      <span aria-hidden="true">{of.toLocaleString(language())}</span>
      <span class="visually-hidden">{sayCount('riverUnreadCount', of)}</span>
    </span>
  );
}

/** Folders by name, what is in none at the end; within one, feeds by title. */
function foldersOf(
  feeds: readonly Feed[],
): readonly { readonly folder: readonly string[]; readonly those: readonly Feed[] }[] {
  const { compare } = new Intl.Collator(language(), { numeric: true });
  const byFolder = new Map<string, Feed[]>();
  for (const feed of feeds) {
    const key = feed.folder.join('\n');
    byFolder.set(key, [...(byFolder.get(key) ?? []), feed]);
  }
  return [...byFolder]
    .sort(([one], [other]) => (one === '' ? 1 : other === '' ? -1 : compare(one, other)))
    .map(([, those]) => ({
      folder: those[0]?.folder ?? [],
      those: those.sort((one, other) => compare(one.title, other.title)),
    }));
}
