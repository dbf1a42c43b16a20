import { say, sayCount } from '../platform/text';
import type { FeedListQuestion } from '../store/schema';
import { SETTINGS } from '../ui/addresses';
import { shortMoment } from '../ui/moments';

/** Two lists of feeds that disagree: “Tuesday, 84 feeds; today, 15 feeds”. The settings ask which is right. */
export function ListNote({ question }: { question: FeedListQuestion }) {
  const address = `${SETTINGS}#restore`;
  const title = say('feedListNote');
  const [newest] = question.choices;
  const then =
    newest === undefined
      ? []
      : [sayCount('feedListThen', newest.feeds, shortMoment(newest.savedAt, Date.now()))];
  return (
    <section class="note" aria-label={title}>
      <p>
        <strong>{title}</strong> {[...then, sayCount('feedListNow', question.now)].join('; ')}.
      </p>
      <p class="row">
        <a class="quiet" data-place={address} href={address}>
          {say('chooseList')}
        </a>{' '}
        <button type="button" class="quiet" data-do="dismiss">
          {say('notNow')}
        </button>
      </p>
    </section>
  );
}
