import { say, sayCount } from '../platform/text';
import { SETTINGS } from '../ui/addresses';

const NAMED = 3;

/** Followed feeds that could not be read: named, with a way to them. What is wrong with each stands there. */
export function AilingNote({ titles }: { titles: readonly string[] }) {
  const address = `${SETTINGS}#feeds`;
  const sentence = sayCount('feedsUnread', titles.length);
  return (
    <section class="note" aria-label={sentence}>
      <p>
        <strong>{sentence}</strong> {say('editionWithoutThem')}
      </p>
      <ul>
        {titles.slice(0, NAMED).map((title) => (
          <li key={title} dir="auto">
            <strong>{title}</strong>
          </li>
        ))}
      </ul>
      <p class="row">
        <a class="quiet" data-place={address} href={address}>
          {say('lookAtFeeds')}
        </a>{' '}
        <button type="button" class="quiet" data-do="dismiss">
          {say('notNow')}
        </button>
      </p>
    </section>
  );
}
