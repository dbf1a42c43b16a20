import type { ShownText } from '../core/edition/shown-text';
import { say, sayCount } from '../platform/text';
import { GetButton, GetWords } from './GetArticle';
import type { Getting } from './get-article';
import { openOn, siteOf } from './open-on';
import type { StoryView } from './story-view';

type RestProps = {
  readonly view: StoryView;
  readonly shown: ShownText;
  /** Of its own page, as it leaves Lede; null where there is none. */
  readonly address: string | null;
  readonly getting: Getting;
};

/** Under a text that is not all of its article: how much of it this is, and where the rest is. */
export function Rest({ view, shown, address, getting }: RestProps) {
  const { outlet, entryId } = view.headline;
  const isWalled = shown.page?.certainty === 'walled';
  const canGet = address !== null && view.online && !isWalled;
  return (
    <section class="all-sent" aria-labelledby="all-sent">
      <h2 class="label" id="all-sent">
        {titleOf(shown, outlet)}
      </h2>
      {isWalled && shown.page !== null ? (
        <p>{sayCount('sentParagraphs', paragraphsIn(shown), siteOf(shown.page.address))}</p>
      ) : null}
      {address === null ? null : (
        <p>
          {isWalled ? null : `${say('readOnAt')} `}
          <a class="headline" href={address} target="_blank" rel="noreferrer noopener">
            {openOn(address)}
          </a>
        </p>
      )}
      {canGet ? (
        <>
          <p class="row">
            <GetButton entryId={entryId} getting={getting} />
          </p>
          <GetWords address={address} mayRead={view.mayRead} getting={getting} />
        </>
      ) : null}
    </section>
  );
}

function titleOf({ page }: ShownText, outlet: string | null): string {
  if (page?.certainty === 'walled') return say('restIsForSubscribers');
  if (page !== null) return say('onlyBeginning');
  return outlet === null ? say('allThatWasSent') : say('allItSends', outlet);
}

const paragraphsIn = ({ blocks }: ShownText): number =>
  blocks.filter(({ kind }) => kind === 'paragraph').length;
