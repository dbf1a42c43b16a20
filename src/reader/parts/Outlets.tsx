import type { Story } from '../../core/model/edition';
import { feedIdOf } from '../../core/model/ids';
import { say, sayCount } from '../../platform/text';
import { riverAddress } from '../../ui/river-address';

type OutletsProps = {
  readonly story: Story;
  /** Whether it came with Lede, and not by a feed. */
  readonly isBundled: boolean;
};

/** Who tells a story: one outlet by its name, which leads to what its feed sends, several by their number. */
export function Outlets({ story: { headline, coverage }, isBundled }: OutletsProps) {
  const { outlet, entryId } = headline;
  if (outlet === null) return null;
  const count = new Set([headline, ...coverage].map((each) => each.outlet)).size;
  if (count > 1) return <span>{sayCount('sources', count)}</span>;
  return isBundled ? (
    <bdi>{outlet}</bdi>
  ) : (
    <a href={riverAddress({ feedId: feedIdOf(entryId) })} title={say('entriesOf', outlet)}>
      <bdi>{outlet}</bdi>
    </a>
  );
}
