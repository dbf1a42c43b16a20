import type { RiverRow } from '../../core/river/river-row';
import { setIn } from '../../ui/set-in';
import type { Marks } from '../library';
import { HeadlineLink } from '../parts/HeadlineLink';
import { RowMeta } from './RowMeta';
import { RowTools } from './RowTools';
import { StandingLine } from './standing-words';

type RiverLineProps = {
  readonly row: RiverRow;
  readonly marks: Marks;
  readonly now: number;
  /** What the reader calls its feed; null where it is not followed any more. */
  readonly feedTitle: string | null;
};

/** One entry: what it says, who says it and when, where it stands, and what can be done with it. */
export function RiverLine({ row, marks, now, feedTitle }: RiverLineProps) {
  const { headline, teaser, hasText } = row;
  const { language } = headline;
  const isRead = marks.read.has(headline.entryId);
  return (
    <li class={isRead ? 'read' : undefined} data-row={headline.entryId}>
      <div>
        <h3 {...setIn(language)}>
          <HeadlineLink headline={headline} stored={hasText} marks={marks} isSet />
        </h3>
        {teaser === null ? null : (
          <p class="teaser" {...setIn(language)}>
            {teaser}
          </p>
        )}
        <RowMeta row={row} marks={marks} now={now} feedTitle={feedTitle}>
          <StandingLine standing={row.standing} now={now} />
        </RowMeta>
      </div>
      <RowTools headline={headline} marks={marks} />
    </li>
  );
}
