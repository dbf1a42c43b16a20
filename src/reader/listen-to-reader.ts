import { headlinesIn } from '../core/edition/headlines-in';
import type { Headline } from '../core/model/edition';
import { articleIdOf, type EntryId } from '../core/model/ids';
import type { Settings } from '../core/model/settings';
import type { RiverRow } from '../core/river/river-row';
import { ask, outbox } from '../messages/ask-background';
import type { Where } from '../platform/tabs';
import { addressOf } from '../ui/addresses';
import { type Command, commandOf, focusedHeadline, moveFocus } from '../ui/keys';
import { type MoreCommand, moreCommandOf } from '../ui/more-keys';
import { openHeadline } from '../ui/open-headline';
import type { Marks } from './library';
import type { View } from './load-view';
import { markCalls } from './mark-calls';

type Page = {
  view(): View;
  settings(): Settings;
  changeText(step: number): void;
  /** Takes a headline in hand: shows what can be done with it. */
  takeInHand(headline: Headline): void;
  /** Gets the article of the open page. In the click. */
  getArticle(): void;
  /** Shows the list of keys. */
  help(): void;
  unfollow(id: string): void;
  /** Takes a report off the timeline of a followed story. */
  takeOff(id: string, headline: Headline): void;
  /** Marks as read what stands above a row; above the end of the list, without one. */
  markAbove(entryId: EntryId | null): void;
};

const SMALLEST_STEP = -2;
const LARGEST_STEP = 4;

/** Everything the reader can do on a reader page. Links within Lede are left to the browser. */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: the one listener of the page: what each mark in its markup means
export function listenToReader(root: HTMLElement, page: Page): void {
  const headlineBy = (entryId: string): Headline | undefined =>
    headlinesOf(page.view()).find((headline) => headline.entryId === entryId);

  const open = (entryId: string, where: Where): void => {
    const headline = headlineBy(entryId);
    if (headline === undefined) return;
    void openHeadline(
      headline,
      isStored(page.view(), headline),
      where,
      page.settings().keepsTracking,
      (id) => {
        void outbox.send('markOpened', id, Date.now());
      },
    );
  };

  const toggle = (call: 'save' | 'keep', entryId: string, isOn: boolean): void => {
    const headline = headlineBy(entryId);
    if (headline !== undefined) void outbox.send(call, headline, !isOn, Date.now());
  };

  const resize = (by: number): void => {
    const step = page.settings().textStep + by;
    page.changeText(Math.max(SMALLEST_STEP, Math.min(LARGEST_STEP, step)));
  };

  const doing: Record<string, (button: HTMLElement) => void> = {
    save: (button) => toggle('save', button.dataset.of ?? '', button.ariaPressed === 'true'),
    keep: (button) => toggle('keep', button.dataset.of ?? '', isKept(page.view(), button.dataset.of ?? '')),
    hand: (button) => {
      const headline = headlineBy(button.dataset.of ?? '');
      if (headline !== undefined) page.takeInHand(headline);
    },
    get: () => page.getArticle(),
    unfollow: (button) => page.unfollow(button.dataset.of ?? ''),
    takeOff: ({ dataset }) => {
      const headline = headlineBy(dataset.of ?? '');
      if (headline !== undefined) page.takeOff(dataset.from ?? '', headline);
    },
    refresh: () => void ask('composeNow', Date.now()),
    smaller: () => resize(-1),
    larger: () => resize(1),
  };

  const onClick = (event: MouseEvent): void => {
    const target = (event.target as Element).closest<HTMLElement>('button[data-do], [data-outside]');
    if (target === null || event.button > 1) return;
    event.preventDefault();
    const inBackground = event.ctrlKey || event.metaKey || event.button === 1;
    if (target.dataset.do !== undefined) doing[target.dataset.do]?.(target);
    else open(target.dataset.entry ?? '', inBackground ? 'background' : 'front');
  };

  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    // On the page of search the words are looked for as they are typed.
    if (page.view().kind === 'search') return;
    const words = root.querySelector<HTMLInputElement>('input[type=search]')?.value ?? '';
    location.assign(addressOf({ view: 'search', words }));
  };

  const current = (): string | undefined => {
    const view = page.view();
    return (
      focusedHeadline()?.dataset.entry ?? (view.kind === 'story' ? view.story.headline.entryId : undefined)
    );
  };

  const commands: Partial<Record<Command, () => void>> = {
    next: () => focusInView(root) || moveFocus('next'),
    previous: () => focusInView(root) || moveFocus('previous'),
    'open-behind': () => open(current() ?? '', 'background'),
    save: () => toggle('save', current() ?? '', isSaved(page.view(), current() ?? '')),
    refresh: () => doing.refresh?.(root),
    search: () => focusSearch(root),
    help: () => page.help(),
  };

  const toggleRead = (entryId: string): void => {
    const headline = headlineBy(entryId);
    if (headline === undefined) return;
    const isRead = marksOf(page.view()).read.has(headline.entryId);
    markCalls.toggle(headline.entryId, isRead, Date.now());
  };

  const more: Record<MoreCommand, () => void> = {
    everything: () => location.assign(addressOf({ view: 'everything' })),
    mark: () => toggleRead(current() ?? ''),
    'mark-above': () => page.markAbove(headlineBy(current() ?? '')?.entryId ?? null),
    undo: () => root.querySelector<HTMLElement>('.said button')?.click(),
    front: () => location.assign(addressOf({ view: 'front' })),
    options() {
      const headline = headlineBy(current() ?? '');
      if (headline !== undefined) page.takeInHand(headline);
    },
    'next-article': () => root.querySelector<HTMLElement>('a[rel=next]')?.click(),
    'previous-article': () => root.querySelector<HTMLElement>('a[rel=prev]')?.click(),
  };

  const onKey = (event: KeyboardEvent): void => {
    // What lies over the page has keys of its own.
    if (document.querySelector('dialog[open]') !== null) return;
    const { singleKeys } = page.settings();
    const command = commandOf(event, singleKeys);
    const other = moreCommandOf(event, singleKeys);
    const act = command !== null ? commands[command] : other !== null ? more[other] : undefined;
    if (act === undefined) return;
    event.preventDefault();
    act();
  };

  root.addEventListener('click', onClick);
  root.addEventListener('auxclick', onClick);
  root.addEventListener('submit', onSubmit);
  document.addEventListener('keydown', onKey);
}

/** After paging, the keys go on from what is seen. @returns whether the focus was moved into view */
function focusInView(root: HTMLElement): boolean {
  const isSeen = (element: Element): boolean => {
    const { top, bottom } = element.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  };
  const here = document.activeElement?.closest('li, article') ?? null;
  if (scrollY === 0 || (here !== null && isSeen(here))) return false;
  const first = [...root.querySelectorAll<HTMLElement>('[data-headline]')].find(
    (headline) => headline.getBoundingClientRect().top >= 0,
  );
  if (first === undefined || !isSeen(first)) return false;
  first.focus();
  return true;
}

function focusSearch(root: HTMLElement): void {
  const field = root.querySelector<HTMLElement>('input[type=search]');
  if (field === null) location.assign(addressOf({ view: 'search', words: '' }));
  else field.focus();
}

function headlinesOf(view: View): Headline[] {
  if (view.kind === 'found') return view.found.found.flatMap(({ headlines }) => headlines);
  if (view.kind === 'search') return view.search.hits.map(({ row }) => row.headline);
  if (view.kind === 'river') return view.river.rows.map(({ headline }) => headline);
  if (view.kind === 'followed')
    return view.followed.stories.flatMap(({ entries }) => entries.map(({ headline }) => headline));
  const edition = view.kind === 'front' ? view.front.edition : view.story.edition;
  const own =
    view.kind === 'story' ? [view.story.headline, ...view.story.kept.map((each) => each.headline)] : [];
  return [...own, ...(edition === null ? [] : headlinesIn(edition))];
}

function isStored(view: View, { entryId }: Headline): boolean {
  if (view.kind === 'found') return true;
  if (view.kind === 'river') return hasText(view.river.rows, entryId);
  if (view.kind === 'search')
    return hasText(
      view.search.hits.map(({ row }) => row),
      entryId,
    );
  return articlesOf(view).has(articleIdOf(entryId));
}

const hasText = (rows: readonly RiverRow[], entryId: EntryId): boolean =>
  rows.some(({ headline, hasText }) => headline.entryId === entryId && hasText);

const articlesOf = (view: Exclude<View, { readonly kind: 'found' | 'river' | 'search' }>) =>
  view.kind === 'front'
    ? view.front.articles
    : view.kind === 'story'
      ? view.story.articles
      : view.followed.articles;

const marksOf = (view: View): Marks => {
  if (view.kind === 'front') return view.front.marks;
  if (view.kind === 'story') return view.story.marks;
  if (view.kind === 'river') return view.river.marks;
  if (view.kind === 'search') return view.search.marks;
  return view.kind === 'followed' ? view.followed.marks : view.found.marks;
};

const isSaved = (view: View, entryId: string): boolean =>
  [...marksOf(view).saved].some((id) => id === entryId);

const isKept = (view: View, entryId: string): boolean =>
  view.kind === 'story' && view.story.kept.some((each) => each.entryId === entryId);
