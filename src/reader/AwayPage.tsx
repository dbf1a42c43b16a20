import { say } from '../platform/text';
import { addressOf } from '../ui/addresses';
import { setIn } from '../ui/set-in';
import { GetButton, GetWords } from './GetArticle';
import type { Getting } from './get-article';
import { openOn } from './open-on';
import type { StoryView } from './story-view';

/** A story of which only the headline is here: what can be done about it, and what was kept before. */
type AwayPageProps = {
  readonly view: StoryView;
  /** Of its own page, as it leaves Lede; null where there is none. */
  readonly address: string | null;
  readonly getting: Getting;
};

export function AwayPage({ view, address, getting }: AwayPageProps) {
  const { headline, kept, online } = view;
  const canGet = online && address !== null;
  const { entryId } = headline;
  const isKept = kept.some((each) => each.entryId === entryId);
  return (
    <div class="away">
      <p class="standfirst" role="status">
        {online ? say('onlyHeadline') : say('onlyHeadlineOffline')}
      </p>
      <p class="row">
        {online ? (
          <a class="button main" href={address ?? '#'} data-entry={entryId} data-outside="">
            {address === null ? say('searchForIt') : openOn(address)}
          </a>
        ) : (
          <button
            type="button"
            class="button main"
            data-do="keep"
            data-of={entryId}
            aria-pressed={isKept ? 'true' : 'false'}
          >
            {isKept ? say('keptForLater') : say('keepForLater')}
          </button>
        )}
        {canGet ? <GetButton entryId={entryId} getting={getting} /> : null}
      </p>
      {canGet ? <GetWords address={address} mayRead={view.mayRead} getting={getting} /> : null}
      {kept.length === 0 ? null : (
        <section aria-labelledby="kept">
          <h2 class="label" id="kept">
            {say('keptList')}
          </h2>
          <ul class="linked">
            {kept.map(({ headline: each }) => (
              <li key={each.entryId}>
                <a
                  href={addressOf({ view: 'story', entryId: each.entryId })}
                  data-entry={each.entryId}
                  data-headline=""
                  data-outside={online ? '' : undefined}
                  {...setIn(each.language)}
                >
                  {each.title}
                </a>
                <button
                  type="button"
                  class="act"
                  data-do="keep"
                  data-of={each.entryId}
                  aria-label={`${say('dropKept')}: ${each.title}`}
                >
                  {say('dropKept')}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
