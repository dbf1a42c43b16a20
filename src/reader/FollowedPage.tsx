import type { Article } from '../core/model/article';
import type { ArticleId } from '../core/model/ids';
import type { FollowedStory } from '../core/model/readers-hand';
import type { UnthreadedStory } from '../core/model/unthreaded';
import { isOver, shownOn } from '../core/timeline/thread-stories';
import { say, sayCount } from '../platform/text';
import { addressOf } from '../ui/addresses';
import { clockTime, fullDate, machineTime } from '../ui/dates';
import { atMoment } from '../ui/more-moments';
import type { Marks } from './library';
import { Bar } from './parts/Bar';
import { ReportLink } from './parts/ReportLink';
import { SlimMasthead } from './parts/SlimMasthead';

export type FollowedView = {
  readonly stories: readonly FollowedStory[];
  /** Those that the last work on timelines failed over. */
  readonly unthreaded: readonly UnthreadedStory[];
  readonly articles: ReadonlyMap<ArticleId, Article>;
  readonly marks: Marks;
  readonly savedCount: number;
  readonly now: number;
};

/** The stories the reader follows, each as a dated timeline. */
export function FollowedPage({ view }: { view: FollowedView }) {
  const { stories, savedCount } = view;
  return (
    <>
      <a class="skip" href="#results">
        {say('toTheResults')}
      </a>
      <SlimMasthead backTo={addressOf({ view: 'front' })} backName={say('frontPage')} ear={<p class="ear" />}>
        <Bar current="followed" savedCount={savedCount} followedCount={stories.length} />
      </SlimMasthead>
      <main class="found" id="results">
        <header>
          <h1>{say('followedStories')}</h1>
          <p role="status">
            {stories.length === 0 ? say('nothingFollowed') : sayCount('followedCount', stories.length)}
          </p>
        </header>
        <div class="results">
          {stories.length === 0 ? <p>{say('nothingFollowedNext')}</p> : null}
          {stories.map((story, place) => (
            <Timeline key={story.id} story={story} place={place} view={view} />
          ))}
        </div>
      </main>
    </>
  );
}

type TimelineProps = { readonly story: FollowedStory; readonly place: number; readonly view: FollowedView };

function Timeline({ story, place, view: { articles, marks, now, unthreaded } }: TimelineProps) {
  const { id, title, lastMovedAt } = story;
  const shown = shownOn(story);
  const failed = unthreaded.find(({ storyId }) => storyId === id);
  return (
    <section class="timeline" aria-labelledby={`followed-${place}`}>
      <h2 id={`followed-${place}`} dir="auto">
        {title}
      </h2>
      <p class="meta">
        <span>
          {say('movedLast', atMoment(lastMovedAt, now))} {isOver(story, now) ? say('storyIsOver') : null}
        </span>{' '}
        <button
          type="button"
          class="act"
          data-do="unfollow"
          data-of={id}
          aria-label={say('unfollowStoryNamed', title)}
        >
          {say('unfollowStory')}
        </button>
      </p>
      {failed === undefined ? null : <p class="meta">{say('storyUnthreaded', failed.detail)}</p>}
      <ol class="linked">
        {[...shown].reverse().map(({ headline, at }) => (
          <li key={headline.entryId}>
            <p class="meta">
              <time dateTime={machineTime(at)}>
                {fullDate(at)}, {clockTime(at)}
              </time>{' '}
              {shown.length === 1 ? null : (
                <button
                  type="button"
                  class="act"
                  data-do="takeOff"
                  data-of={headline.entryId}
                  data-from={id}
                  aria-label={say('takeOffTimelineNamed', headline.title)}
                >
                  {say('takeOffTimeline')}
                </button>
              )}
            </p>
            <ReportLink headline={headline} articles={articles} marks={marks} />
          </li>
        ))}
      </ol>
    </section>
  );
}
