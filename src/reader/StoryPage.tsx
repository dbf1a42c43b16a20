import { neighboursOf } from '../core/edition/neighbours';
import { shownText } from '../core/edition/shown-text';
import type { Edition, Headline, Story } from '../core/model/edition';
import type { EntryId } from '../core/model/ids';
import { say } from '../platform/text';
import { addressOf } from '../ui/addresses';
import { Blocks } from '../ui/Blocks';
import { editionName } from '../ui/edition-name';
import { Icon } from '../ui/Icon';
import { SaveTool } from '../ui/SaveTool';
import { setIn } from '../ui/set-in';
import { About } from './About';
import { AwayPage } from './AwayPage';
import type { Getting } from './get-article';
import { HandTool } from './hand/HandTool';
import { openOn } from './open-on';
import { ReportLink } from './parts/ReportLink';
import { SlimMasthead } from './parts/SlimMasthead';
import { Rest } from './Rest';
import type { StoryView } from './story-view';

type StoryPageProps = {
  readonly view: StoryView;
  /** An address as it leaves Lede, opened or copied. */
  readonly outgoing: (address: string) => string;
  readonly getting: Getting;
};

export function StoryPage({ view, outgoing, getting }: StoryPageProps) {
  const { headline, edition } = view;
  const address = headline.address === null ? null : outgoing(headline.address);
  const shown = shownText(view.article, view.page, view.mark);
  const isWhole = shown !== null && (edition?.kind === 'bundled' || shown.isWhole);
  return (
    <>
      <a class="skip" href="#text">
        {say('toTheText')}
      </a>
      <SlimMasthead
        backTo={addressOf(edition === null ? { view: 'front' } : { view: 'front', editionId: edition.id })}
        backName={edition === null ? say('frontPage') : editionName(edition)}
        ear={<Tools headline={headline} address={address} saved={view.marks.saved.has(headline.entryId)} />}
      />
      <main>
        <article
          class="article"
          id="text"
          lang={shown?.language ?? headline.language ?? undefined}
          tabIndex={-1}
        >
          <h1 {...setIn(shown?.language ?? headline.language)}>{headline.title}</h1>
          <About headline={headline} address={address} shown={shown} isWhole={isWhole} feed={view.feed} />
          {shown === null ? (
            <AwayPage view={view} address={address} getting={getting} />
          ) : (
            <>
              {shown.isForMark ? <OfFeed entryId={headline.entryId} /> : null}
              <div class="prose" {...setIn(shown.language)}>
                <Blocks blocks={shown.blocks} mark={shown.mark} outgoing={outgoing} />
              </div>
              {isWhole || shown.isForMark ? null : (
                <Rest view={view} shown={shown} address={address} getting={getting} />
              )}
            </>
          )}
          {edition === null ? null : <After view={view} edition={edition} />}
        </article>
      </main>
    </>
  );
}

type ToolsProps = { readonly headline: Headline; readonly address: string | null; readonly saved: boolean };

function Tools({ headline, address, saved }: ToolsProps) {
  const { entryId, title } = headline;
  return (
    <div class="tools">
      <button
        type="button"
        class="tool letter small"
        data-do="smaller"
        aria-label={say('smallerText')}
        title={say('smallerText')}
      >
        A
      </button>
      <button
        type="button"
        class="tool letter"
        data-do="larger"
        aria-label={say('largerText')}
        title={say('largerText')}
      >
        A
      </button>
      <SaveTool entryId={entryId} title={title} saved={saved} />
      <HandTool headline={headline} />
      {address === null ? null : (
        <a
          class="tool"
          href={address}
          target="_blank"
          rel="noreferrer noopener"
          aria-label={openOn(address)}
          title={openOn(address)}
        >
          <Icon name="out" />
        </a>
      )}
    </div>
  );
}

/** A receipt was followed into what the feed sent, while the page has more. */
function OfFeed({ entryId }: { entryId: EntryId }) {
  return (
    <p class="standfirst">
      {say('asTheFeedSentIt')} <a href={addressOf({ view: 'story', entryId })}>{say('showWholeArticle')}</a>
    </p>
  );
}

/** Headlines of the edition below an article; the whole of it is one click away. */
const NEIGHBOURS = 6;

function After({ view, edition }: { view: StoryView; edition: Edition }) {
  const stories = [edition.lead, ...edition.related];
  const at = stories.findIndex((story) => carries(story, view.headline));
  const story = stories[at];
  const others = neighboursOf(stories, at, NEIGHBOURS);
  return (
    <div class="wide">
      <hr class="dash" />
      <div class="after">
        {story === undefined || story.coverage.length === 0 ? null : (
          <section aria-labelledby="also">
            <h2 class="label" id="also">
              {say('otherReports')}
            </h2>
            <Linked
              headlines={[story.headline, ...story.coverage].filter(
                (each) => each.entryId !== view.headline.entryId,
              )}
              view={view}
            />
          </section>
        )}
        {others.length === 0 ? null : (
          <nav aria-labelledby="others">
            <h2 class="label" id="others">
              {say('moreHeadlines')}
            </h2>
            <Linked headlines={others.map(({ headline }) => headline)} view={view} />
          </nav>
        )}
      </div>
      <nav class="turn" aria-label={say('neighbouringStories')}>
        <Turn story={stories[at - 1]} rel="prev" name={say('previous')} />
        <Turn story={stories[at + 1]} rel="next" name={say('next')} />
      </nav>
    </div>
  );
}

const carries = ({ headline, coverage }: Story, { entryId }: Headline): boolean =>
  [headline, ...coverage].some((each) => each.entryId === entryId);

function Linked({ headlines, view }: { headlines: readonly Headline[]; view: StoryView }) {
  return (
    <ul class="linked">
      {headlines.map((headline) => (
        <li key={headline.entryId} {...setIn(headline.language)}>
          <ReportLink headline={headline} articles={view.articles} marks={view.marks} />
        </li>
      ))}
    </ul>
  );
}

/** An empty place keeps the other in its column. */
function Turn({ story, rel, name }: { story: Story | undefined; rel: 'prev' | 'next'; name: string }) {
  if (story === undefined) return <span />;
  return (
    <a rel={rel} href={addressOf({ view: 'story', entryId: story.headline.entryId })}>
      <span>{name}</span> <b {...setIn(story.headline.language)}>{story.headline.title}</b>
    </a>
  );
}
