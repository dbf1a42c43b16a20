import { say } from '../../platform/text';
import { addressOf } from '../../ui/addresses';
import { setIn } from '../../ui/set-in';
import type { Marks } from '../library';
import { HeadlineLink } from '../parts/HeadlineLink';
import { RowMeta } from '../river/RowMeta';
import { RowTools } from '../river/RowTools';
import { StandingLine } from '../river/standing-words';
import { Marked } from './Marked';
import type { Hit } from './search-book';

type HitLineProps = {
  readonly hit: Hit;
  readonly marks: Marks;
  readonly now: number;
  /** What the reader calls its feed; null where it is not followed any more. */
  readonly feedTitle: string | null;
};

/** Something that was found: its title and the text around the words, who says it and when, and where it stands. */
export function HitLine({ hit, marks, now, feedTitle }: HitLineProps) {
  const { row, places } = hit;
  const { headline, hasText, teaser } = row;
  const set = setIn(headline.language);
  return (
    <li class={marks.read.has(headline.entryId) ? 'hit read' : 'hit'} data-row={headline.entryId}>
      <div>
        <h3 {...set}>
          <HeadlineLink headline={headline} stored={hasText} marks={marks} isSet>
            <Marked text={headline.title} marks={marksWithin(headline.title, places.title)} />
          </HeadlineLink>
        </h3>
        {places.snippet !== null ? (
          <p class="teaser" {...set}>
            <Marked text={places.snippet.text} marks={places.snippet.marks} />
          </p>
        ) : teaser === null ? null : (
          <p class="teaser" {...set}>
            {teaser}
          </p>
        )}
        <RowMeta row={row} marks={marks} now={now} feedTitle={feedTitle}>
          <Stands hit={hit} now={now} />
        </RowMeta>
      </div>
      <RowTools headline={headline} marks={marks} />
    </li>
  );
}

/** What is searched as the title is the same that is shown, as far as it is shown. */
const marksWithin = (title: string, spans: Hit['places']['title']): Hit['places']['title'] =>
  spans.filter(({ end }) => end <= title.length);

/** Its line is kept while it is not known, so that nothing moves when it comes. */
function Stands({ hit: { standing, row }, now }: { hit: Hit; now: number }) {
  if (standing === null) return <>{'\u00a0'}</>;
  if (standing.kind !== 'sample') return <StandingLine standing={standing} now={now} />;
  return <a href={addressOf({ view: 'story', entryId: row.headline.entryId })}>{say('inSampleEdition')}</a>;
}
