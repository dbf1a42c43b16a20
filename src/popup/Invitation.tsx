import { say } from '../platform/text';
import { SETTINGS } from '../ui/addresses';

/** Under the lead of the bundled edition, for who follows nothing yet: what this is, and the way to one's own. */
export function Invitation() {
  const [starters, outline] = [`${SETTINGS}#starters`, `${SETTINGS}#outline`];
  return (
    <section class="invite" aria-labelledby="invite">
      <p>
        <strong id="invite">{say('inviteTitle')}</strong> {say('inviteText')}
      </p>
      <p class="row">
        <a class="button main" data-place={starters} href={starters}>
          {say('inviteChoose')}
        </a>
        <a class="quiet" data-place={outline} href={outline}>
          {say('choiceOutline')}
        </a>
      </p>
    </section>
  );
}
