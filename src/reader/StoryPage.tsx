import { bareHost, hostOf } from '../core/address/host';
import { textOf } from '../core/blocks/text-of';
import { neighboursOf } from '../core/edition/neighbours';
import type { Article } from '../core/model/article';
import type { Edition, Headline, Story } from '../core/model/edition';
import type { Feed } from '../core/model/feed';
import { isWholeText } from '../core/summary/whole-text';
import { readingMinutes } from '../core/text/reading-time';
import { say, sayCount } from '../platform/text';
import { addressOf } from '../ui/addresses';
import { Blocks } from '../ui/Blocks';
import { machineTime } from '../ui/dates';
import { editionName } from '../ui/edition-name';
import { Icon } from '../ui/Icon';
import { riverAddress } from '../ui/river-address';
import { SaveTool } from '../ui/SaveTool';
import { setIn } from '../ui/set-in';
import { timeWithDay } from '../ui/time-with-day';
import { AwayPage } from './AwayPage';
import { HandTool } from './hand/HandTool';
import { ReportLink } from './parts/ReportLink';
import { SlimMasthead } from './parts/SlimMasthead';
import type { StoryView } from './story-view';

type StoryPageProps = {
  readonly view: StoryView;
  /** An address as it leaves Lede, opened or copied. */
  readonly outgoing: (address: string) => string;
};

export function StoryPage({ view, outgoing }: StoryPageProps) {
  const { headline, article, edition } = view;
  const address = headline.address === null ? null : outgoing(headline.address);
  const isWhole = article !== null && (edition?.kind === 'bundled' || isWholeText(article.blocks));
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
        <article class="article" id="text" lang={article?.language ?? headline.language ?? undefined}>
          <h1 {...setIn(article?.language ?? headline.language)}>{headline.title}</h1>
          <About headline={headline} address={address} article={article} isWhole={isWhole} feed={view.feed} />
          {article === null ? (
            <AwayPage view={view} address={address} />
          ) : (
            <>
              <div class="prose" {...setIn(article.language)}>
                <Blocks blocks={article.blocks} mark={view.mark} outgoing={outgoing} />
              </div>
              {isWhole ? null : <AllItSends outlet={headline.outlet} address={address} />}
            </>
          )}
          {edition === null ? null : <After view={view} edition={edition} />}
        </article>
      </main>
    </>
  );
}

const openOn = (address: string): string => say('openOn', bareHost(hostOf(address)));

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

/** Where a feed sends the beginning alone, or breaks its text off. */
function AllItSends({ outlet, address }: { outlet: string | null; address: string | null }) {
  return (
    <section class="all-sent" aria-labelledby="all-sent">
      <h2 class="label" id="all-sent">
        {outlet === null ? say('allThatWasSent') : say('allItSends', outlet)}
      </h2>
      {address === null ? null : (
        <p>
          {say('readOnAt')}{' '}
          <a class="headline" href={address} target="_blank" rel="noreferrer noopener">
            {openOn(address)}
          </a>
        </p>
      )}
    </section>
  );
}

/** Facts about the text; nothing the source does not say. */
type AboutProps = {
  readonly headline: Headline;
  readonly address: string | null;
  readonly article: Article | null;
  /** Whether that is all of it. */
  readonly isWhole: boolean;
  readonly feed: Feed | null;
};

function About({ headline, address, article, isWhole, feed }: AboutProps) {
  const { outlet, publishedAt } = headline;
  const minutes = article === null || !isWhole ? null : readingMinutes(textOf(article.blocks));
  if (outlet === null && publishedAt === null && address === null && article === null) return null;
  return (
    <div class="about">
      {outlet === null ? null : (
        <p>
          {feed === null ? (
            <b>
              <bdi>{outlet}</bdi>
            </b>
          ) : (
            <b>
              <a href={riverAddress({ feedId: feed.id })} title={say('entriesOf', feed.title)}>
                <bdi>{outlet}</bdi>
              </a>
            </b>
          )}
        </p>
      )}
      {article?.author ? <p>{article.author}</p> : null}
      {publishedAt === null ? null : (
        <p>
          <time dateTime={machineTime(publishedAt)}>{timeWithDay(publishedAt, Date.now())}</time>
        </p>
      )}
      {minutes === null ? null : <p>{sayCount('minutes', minutes)}</p>}
      {address === null ? null : (
        <p>
          <a class="quiet" href={address} target="_blank" rel="noreferrer noopener">
            {openOn(address)}
          </a>
        </p>
      )}
    </div>
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
