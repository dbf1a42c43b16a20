import type { ChosenStory } from '../../src/core/edition/choose-stories.ts';
import type { Composed } from '../../src/core/edition/compose-input.ts';
import { frontOf } from '../../src/core/edition/front.ts';
import type { Headline } from '../../src/core/model/edition.ts';
import type { Moved, Reason, StoryNote } from '../../src/core/model/edition-notes.ts';
import type { Replayed } from './replay.ts';

const WIDTH = 100;
const NOTHING: Readonly<Record<Exclude<Composed['kind'], 'edition'>, string>> = {
  'nothing-new': 'Nothing new: everything was shown before, or is old.',
  'too-little': 'What is new is too little for an edition.',
  'nothing-fetched': 'Nothing was fetched yet.',
  'all-muted': 'All that is new is muted.',
};

/** An edition as lines of text; with `why`, what speaks for each story and how much it counts. */
export function printEdition({ at, composed, plan }: Replayed, why: boolean): readonly string[] {
  if (composed.kind !== 'edition')
    return [masthead(at), '', NOTHING[composed.kind], ...hidden(composed.hidden)];
  const { edition, articles, notes } = composed;
  const front = frontOf(edition, articles);
  const texts = new Map(articles.map((article) => [article.id, article]));
  const stories = [edition.lead, ...edition.related];
  const lines = [masthead(at)];
  for (const [place, story] of stories.entries()) {
    const note = notes.stories[place];
    const shown = place === 0 ? front.lead : front.related[place - 1];
    const chosen = plan?.stories.find(({ told }) => told.id === story.id);
    const sentences = (shown?.sentences ?? []).slice(0, place === 0 ? undefined : 1);
    lines.push('', ...wrapped(headlineLine(story.headline), place === 0 ? '' : '  '));
    for (const { text, receipt } of sentences) {
      const from = texts.get(receipt.articleId)?.outlet ?? null;
      const named = from === null || from === story.headline.outlet ? text : `${text} [${from}]`;
      lines.push(...wrapped(named.replace(/\s+/g, ' '), place === 0 ? '  ' : '    '));
    }
    if (note !== undefined && (place === 0 || why || note.moved !== null)) lines.push(...noteLines(note));
    if (why && chosen !== undefined) lines.push(`    ${scoreLine(chosen)}`);
    if (story.coverage.length > 0) lines.push(...wrapped(coverageLine(story.coverage, place === 0), '    '));
  }
  lines.push(
    '',
    `– 30 –  ${stories.length} stories, ${readable(notes.seconds)}; ${notes.leftOut} had no room`,
  );
  return [...lines, ...hidden(notes.hidden)];
}

const masthead = (at: number): string =>
  `=== Lede, ${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC ===`;

const hidden = (count: number): readonly string[] => (count === 0 ? [] : [`Hidden today: ${count}`]);

const readable = (seconds: number): string =>
  seconds < 90 ? `${seconds} seconds to read` : `${Math.round(seconds / 60)} minutes to read`;

const headlineLine = ({ title, outlet }: Headline): string =>
  outlet === null ? title : `${title} (${outlet})`;

const coverageLine = (coverage: readonly Headline[], isLead: boolean): string =>
  isLead
    ? `Also: ${coverage.map(headlineLine).join(' · ')}`
    : `Also in ${coverage.map(({ outlet, title }) => outlet ?? title).join(', ')}`;

const noteLines = ({ why, moved }: StoryNote): readonly string[] => [
  ...wrapped(`— ${why.map(reasonLine).join(', ')}`, '    '),
  ...(moved === null ? [] : wrapped(movedLine(moved), '    ')),
];

const movedLine = ({ words }: Moved): string => `New: ${words.join(', ')}`;

function reasonLine(reason: Reason): string {
  switch (reason.code) {
    case 'outlets':
      return `${reason.count} outlets`;
    case 'first-in':
      return reason.feeds === 1 ? 'first in one of the feeds' : `first in ${reason.feeds} of the feeds`;
    case 'moved':
      return `moved since ${date(reason.since)} (new reports: ${reason.reports})`;
    case 'new-since':
      return `new since ${date(reason.since)}`;
    case 'weighed':
      return 'its feed counts more';
    case 'rare-feed':
      return `from a feed that publishes every ${reason.days} days`;
    case 'turn':
      return `its feed stood in no edition for ${reason.days} days`;
    case 'followed':
      return 'a story you follow';
    case 'published':
      return `published ${date(reason.at)}`;
  }
}

const date = (at: number): string => new Date(at).toISOString().slice(0, 16).replace('T', ' ');

const scoreLine = ({ score, grounds }: ChosenStory): string =>
  `${score.toFixed(2)} = ${Object.entries(grounds)
    .map(([name, value]) => `${name} ${value.toFixed(2)}`)
    .join(', ')}`;

function wrapped(text: string, indent: string): readonly string[] {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(' ')) {
    if (line.length + word.length >= WIDTH && line.trim() !== '') {
      lines.push(line.trimEnd());
      line = indent;
    }
    line += `${word} `;
  }
  return [...lines, line.trimEnd()];
}
