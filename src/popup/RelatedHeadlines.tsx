import type { FrontStory } from '../core/edition/front';
import { say } from '../platform/text';
import { addressOf } from '../ui/addresses';
import { headlineParts } from '../ui/headline-parts';
import { Icon } from '../ui/Icon';
import { openingOf } from '../ui/opening';
import { outletLine } from '../ui/outlet-line';
import { Published } from '../ui/Published';
import { SaveTool } from '../ui/SaveTool';
import { MovedLine } from './MovedLine';
import type { PopupState } from './popup-state';
import { setStory } from './set-story';

type HeadlinesProps = { readonly state: PopupState };

/** Those that really are related to the lead, and then the others, folder by folder. */
export function RelatedHeadlines(props: HeadlinesProps) {
  const { related, closeToLead = 0, parts } = props.state.front;
  return (
    <>
      {headlineParts(related, closeToLead, parts ?? []).map(({ name, stories }) => (
        <Headlines key={stories[0]?.id} {...props} title={name} stories={stories} />
      ))}
    </>
  );
}

function Headlines({
  state,
  title,
  stories,
}: HeadlinesProps & { readonly title: string; readonly stories: readonly FrontStory[] }) {
  const whole = stories.filter((story) => story.whole).length;
  return (
    <nav class="related" aria-label={title}>
      <h2>
        <bdi>{title}</bdi>{' '}
        <span>
          {!state.online && whole > 0
            ? [<Icon key="icon" name="stored" />, say('storedOf', String(whole), String(stories.length))]
            : state.front.kind === 'bundled'
              ? say('eachSearches')
              : stories.length}
        </span>
      </h2>
      <ol>
        {stories.map((story) => (
          <Row key={story.id} story={story} state={state} />
        ))}
      </ol>
    </nav>
  );
}

type RowProps = {
  readonly story: FrontStory;
  readonly state: PopupState;
};

function Row({ story, state }: RowProps) {
  const { headline, stored, whole } = story;
  const read = state.read.includes(headline.entryId);
  const saved = state.saved.includes(headline.entryId);
  const away = !state.online && !stored;
  const set = setStory(story);
  const teaser = story.sentences.map(({ text }) => text).join(' ') || (story.teaser ?? '');
  const words = [
    outletLine(story),
    read ? say('isRead') : '',
    saved ? say('isSaved') : '',
    away ? say('isNotStored') : '',
  ].filter(Boolean);
  return (
    <li class={`item${read ? ' read' : ''}${away ? ' away' : ''}`}>
      {whole && !saved ? <StoredMark /> : null}
      <a
        href={addressOf({ view: 'story', entryId: headline.entryId })}
        data-entry={headline.entryId}
        data-headline=""
        aria-describedby={openingOf(headline, stored, state.online)}
      >
        <span class="t" {...set}>
          {headline.title}
        </span>
        {teaser === '' ? null : (
          <span class="teaser" {...set}>
            {teaser}
          </span>
        )}
        <MovedLine story={story} />
        {words.length === 0 && headline.publishedAt === null ? null : (
          <Meta line={words.join(', ')} publishedAt={headline.publishedAt} />
        )}
      </a>
      <SaveTool entryId={headline.entryId} title={headline.title} saved={saved} inRow />
    </li>
  );
}

function Meta({ line, publishedAt }: { line: string; publishedAt: number | null }) {
  return (
    <span class="meta">
      <span>{line}</span>
      <Published at={publishedAt} now={Date.now()} />
    </span>
  );
}

function StoredMark() {
  return (
    <span class="mark" title={say('stored')}>
      <Icon name="stored" />
      <span class="visually-hidden">{say('stored')}</span>
    </span>
  );
}
