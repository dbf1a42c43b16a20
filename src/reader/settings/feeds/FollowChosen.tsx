import { say, sayCount } from '../../../platform/text';

type FollowChosenProps = {
  /** How many feeds are chosen. */
  readonly count: number;
  readonly follow: () => void;
  readonly close: () => void;
};

/** How a choice of feeds ends: follow them, or not now. */
export function FollowChosen({ count, follow, close }: FollowChosenProps) {
  return (
    <div class="across">
      <button type="button" class="button" disabled={count === 0} onClick={follow}>
        {sayCount('followSome', count)}
      </button>
      <button type="button" class="button" onClick={close}>
        {say('notNow')}
      </button>
    </div>
  );
}
