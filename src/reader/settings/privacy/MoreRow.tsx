import { say, sayCount } from '../../../platform/text';

/** The last row of a table of sites that does not show them all; nothing where it does. */
export function MoreRow({ left, showAll }: { readonly left: number; readonly showAll: () => void }) {
  if (left === 0) return null;
  return (
    <tr role="row" class="more">
      <td role="cell" colSpan={3}>
        {sayCount('sitesMore', left)}{' '}
        <button type="button" class="quiet" onClick={showAll}>
          {say('showAll')}
        </button>
      </td>
    </tr>
  );
}
