import type { Edition } from '../core/model/edition';
import { say } from '../platform/text';
import { addressOf } from '../ui/addresses';
import { weekday } from '../ui/dates';
import { editionName } from '../ui/edition-name';
import { Month } from './Month';

/** What the aside beside the lead offers of earlier editions. */
export type Shelf = {
  /** Newest first. */
  readonly newest: readonly Edition[];
  /** Milliseconds since 1970, in the month that is shown; null while there is no live edition. */
  readonly monthOf: number | null;
  readonly inMonth: readonly Edition[];
};

export function ArchiveAside({ shelf, current }: { shelf: Shelf; current: Edition }) {
  return (
    <aside class="archive" aria-labelledby="archive">
      <h2 class="label" id="archive">
        {say('archive')}
      </h2>
      {shelf.monthOf === null ? null : (
        <Month monthOf={shelf.monthOf} editions={shelf.inMonth} current={current} />
      )}
      <ul class="editions">
        {shelf.newest.map((edition) => (
          <Line key={edition.id} edition={edition} current={current} />
        ))}
        <Line edition={{ id: 'bundled' as Edition['id'], composedAt: null }} current={current} />
      </ul>
    </aside>
  );
}

function Line({ edition, current }: { edition: Pick<Edition, 'id' | 'composedAt'>; current: Edition }) {
  const { id, composedAt } = edition;
  return (
    <li>
      <a
        href={addressOf({ view: 'front', editionId: id })}
        aria-current={id === current.id ? 'page' : undefined}
      >
        {composedAt === null ? say('bundledEdition') : `${weekday(composedAt)}, ${editionName(edition)}`}
      </a>
    </li>
  );
}
