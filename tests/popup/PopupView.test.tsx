// @vitest-environment happy-dom
import { render } from 'preact';
import { describe, expect, test } from 'vitest';
import type { ArticleId, EditionId } from '../../src/core/model/ids';
import * as occasional from '../../src/popup/occasional';
import { PopupView } from '../../src/popup/PopupView';
import { type PopupState, wantsOccasional } from '../../src/popup/popup-state';
import {
  aFront,
  aFrontStory,
  aHeadline,
  anOutcome,
  aPopupState,
  aTally,
  entryId,
  feedId,
} from '../support/builders';

function show(more: Partial<PopupState> = {}): HTMLElement {
  const root = document.createElement('div');
  render(<PopupView state={aPopupState(more)} occasional={occasional} />, root);
  return root;
}
const texts = (root: HTMLElement, selector: string) =>
  [...root.querySelectorAll(selector)].map((each) => each.textContent);

const MORNING = new Date(2026, 0, 5, 7).getTime();
const NOON = new Date(2026, 0, 6, 12).getTime();

describe('PopupView', () => {
  test('has one h1, the lead’s headline as a link in an article, then related headlines as a list', () => {
    const root = show();
    expect([...root.children].map(({ tagName }) => tagName)).toEqual(['HEADER', 'MAIN', 'FOOTER']);
    expect(texts(root, 'h1')).toEqual(['Title of lead']);
    expect(root.querySelector('article h1 > a')).not.toBeNull();
    expect(root.querySelector('nav[aria-label] > h2')).not.toBeNull();
    expect(texts(root, 'nav ol > li > a .t')).toEqual(['Title of a', 'Title of b']);
    expect(root.querySelectorAll('[role="status"]')).toHaveLength(1);
  });

  test('says read and saved in words, and presses the ribbon', () => {
    const root = show({ read: [entryId('a')], saved: [entryId('a'), entryId('b')] });
    expect(texts(root, '.item .meta')).toEqual(['isRead, isSaved', 'isSaved']);
    expect(root.querySelector('.item.read')?.textContent).toContain('Title of a');
    const pressed = [...root.querySelectorAll('.item [data-do="save"]')].map(
      (each) => each.ariaPressed ?? each.getAttribute('aria-pressed'),
    );
    expect(pressed).toEqual(['true', 'true']);
  });

  test('leaves the ribbons of rows out of the tab order', () => {
    const ribbons = [...show().querySelectorAll('.item button')];
    expect(ribbons.map((each) => each.getAttribute('tabindex'))).toEqual(['-1', '-1']);
  });

  test('each headline refers to a sentence on what opening it does, and that sentence is there', () => {
    const root = show({ online: false });
    for (const link of root.querySelectorAll('[data-headline]')) {
      expect(root.querySelector(`#${link.getAttribute('aria-describedby')}`)).not.toBeNull();
    }
    expect(root.querySelector('.item a')?.getAttribute('aria-describedby')).toBe('opens-away');
    expect(root.querySelector('h1 a')?.getAttribute('aria-describedby')).toBe('opens-article');
  });

  test('says not stored while offline, and only then', () => {
    expect(texts(show({ online: false }), '.item .meta')).toEqual(['isNotStored', 'isNotStored']);
    expect(texts(show(), '.item .meta')).toEqual([]);
  });

  test('shows the outlet, how many more, and the time', () => {
    const headline = aHeadline('a', { outlet: 'North', publishedAt: Date.UTC(2026, 0, 5, 6, 7) });
    const root = show({
      front: aFront({ kind: 'live', composedAt: 1, related: [aFrontStory('a', { headline, alsoIn: 2 })] }),
    });
    expect(texts(root, '.item .meta > span')).toEqual(['outletAndMore']);
    expect(root.querySelector('.item time')?.getAttribute('datetime')).toBe('2026-01-05T06:07:00.000Z');
  });

  test('while refreshing the rule is a named progress, and Refresh is Stop', () => {
    const root = show(occasional.withNote(aPopupState({ progress: { done: 31, total: 120 } })));
    const progress = root.querySelector('progress');
    expect([progress?.value, progress?.max, progress?.getAttribute('aria-label')]).toEqual([
      31,
      120,
      'feedsChecked',
    ]);
    expect(root.querySelector('[data-do="stopRefresh"]')?.getAttribute('aria-label')).toBe('stopRefreshing');
    expect(texts(root, '.folio p')).toEqual(['refreshing', 'feedsOf']);
  });

  test('a story that comes back says what is new, in the lead and in a row', () => {
    const lead = aFrontStory('lead', { moved: { since: 1, text: 'The mayor resigned.' } });
    const related = [aFrontStory('a', { moved: { since: 1, text: 'tunnel, 40' } }), aFrontStory('b')];
    const root = show({ front: aFront({ kind: 'live', composedAt: 2, lead, related }) });
    expect(texts(root, '.lead .moved')).toEqual(['movedSince The mayor resigned.']);
    expect(texts(root, '.item .moved')).toEqual(['movedSince tunnel, 40']);
    expect(texts(root, '.item .t')).toEqual(['Title of a', 'Title of b']);
  });

  test('with the keys open the rest is inert', () => {
    const root = show({ sheetOpen: true });
    expect(root.querySelector('dialog [data-do="close"]')?.getAttribute('aria-label')).toBe('close');
    for (const part of ['header.masthead', 'main', 'footer'])
      expect(root.querySelector(part)).toHaveProperty('inert', true);
  });

  test('tells of a trouble', () => {
    expect(show({ trouble: 'storage-unavailable' }).querySelector('.note')?.textContent).toContain(
      'troubleStorage',
    );
  });

  test('says what each feed did that could not be read, three by name, and how many answered', () => {
    const ailingFeeds = (
      ['feed-is-a-web-page', 'feed-unreachable', 'feed-gone', 'feed-limited'] as const
    ).map((problem, at) => ({ feedId: feedId(`f${at}`), title: `Feed ${at}`, problem, failingSince: 1 }));
    const feeds = aTally({ followed: 120, ailing: 4, ailingFeeds });
    const root = show(
      occasional.withNote(aPopupState({ feeds, front: aFront({ kind: 'live', composedAt: 1 }) })),
    );
    expect(texts(root, '.note li')).toEqual([
      'Feed 0 feedIsPageDid',
      'Feed 1 feedUnreachableDid',
      'Feed 2 feedGoneDid',
      'andMore_one',
    ]);
    expect(root.querySelector('.note')?.textContent).toContain('feedsMissing_other');
    // It comes second, and so it stands where it moves nothing; the folio leads to it.
    expect(texts(root, '.folio p:last-child')).toEqual(['feedsOf, unreadOf']);
    expect(root.querySelector('.folio a')?.getAttribute('href')).toBe('#note');
    expect([...root.children].map((each) => each.id || each.tagName)).toEqual([
      'HEADER',
      'MAIN',
      'note',
      'FOOTER',
    ]);
    expect(root.querySelector('.lead')).not.toBeNull();
    const letter = anOutcome({ kind: 'nothing-fetched' });
    const beside = show({ feeds, letter, front: aFront({ kind: 'live', composedAt: 1 }) });
    expect(beside.querySelector('.note')?.textContent).toContain('feedsUnread_other');
  });

  test('says of feeds for which there was no room that nothing is lost, alone or beside others', () => {
    const alone = show({ feeds: aTally({ followed: 3, ailing: 2, unstored: 2 }) });
    expect(alone.querySelector('.note strong')?.textContent).toBe('feedsUnstored_other');
    expect(alone.querySelector('.note p')?.textContent).toContain('unstoredNext');
    const ailingFeeds = [{ feedId: feedId('f'), title: 'F', problem: 'feed-gone', failingSince: 1 }] as const;
    const both = show({ feeds: aTally({ followed: 9, ailing: 3, unstored: 2, waiting: 1, ailingFeeds }) });
    expect(texts(both, '.note strong')).toEqual(['feedsUnread_one', 'F']);
    expect(texts(both, '.note > p')).toEqual(
      expect.arrayContaining(['feedsUnstored_other', 'feedsWait_one.', 'unstoredNext']),
    );
  });

  test('says that a failed edition is tried again only where one is to come by itself', () => {
    const failed = anOutcome({ kind: 'failed', isTold: true, detail: 'RangeError: row 7' });
    const told = (more: Partial<PopupState>) => show(more).querySelector('.note, .letter')?.textContent ?? '';
    expect(told({ outcome: failed, nextAt: 1 })).toContain('editionFailedText');
    expect(told({ outcome: failed, nextAt: null })).toContain('editionFailedUnplanned');
    expect(told({ letter: failed, nextAt: 1 })).toContain('editionFailedText');
    expect(told({ letter: failed, nextAt: null })).toContain('editionFailedUnplanned');
  });

  test('tells of feeds that only wait for permission', () => {
    const root = show({ feeds: aTally({ followed: 3, waiting: 3 }) });
    expect(root.querySelector('.note strong')?.textContent).toBe('feedsWait_other.');
    expect(root.querySelector('.note ul')).toBeNull();
  });

  test('tells in short of two lists that disagree, with the way to choose', () => {
    const question = {
      verdict: 'ask',
      why: 'missing',
      now: 0,
      choices: [{ savedAt: 1, feeds: 84, lost: 84 }],
    } as const;
    const note = show({ question }).querySelector('.note');
    expect(note?.textContent).toContain('feedListThen_other; feedListNow_other.');
    expect(note?.querySelector('a')?.getAttribute('href')).toMatch(/settings\.html#restore$/);
  });

  test('a letter takes the place of the edition', () => {
    const earlier = { id: 'e' as EditionId, composedAt: 1, lead: 'Title of lead' };
    const letter = anOutcome({ kind: 'nothing-new', isLetter: true, endedAt: NOON, editions: [earlier] });
    const front = aFront({ kind: 'live', composedAt: MORNING });
    const root = show(occasional.withNote(aPopupState({ front, letter })));
    expect(texts(root, '.folio p')).toEqual(['editionNoon', 'feedsAnswered']);
    expect(root.querySelector('.date time')?.getAttribute('datetime')).toBe(new Date(NOON).toISOString());
    expect(texts(root, 'h1')).toEqual(['nothingNewSince']);
    expect(texts(root, '.choice i')).toEqual(['unreadOf']);
    expect(root.querySelector('.choice a')?.getAttribute('href')).toContain('edition=e');
    expect(root.querySelector('.related')).toBeNull();
    const first = show(occasional.withNote(aPopupState({ letter: { kind: 'first-run' } })));
    expect(texts(first, '.choice')).toHaveLength(5);
    expect(texts(first, '.folio p')).toEqual(['noFeedsFolio', 'noAccount']);
  });

  test.each([
    ['nothing-new', {}, 'nothingNewSince. nothingNewText_other'],
    ['nothing-new', { answered: 9 }, 'nothingNewSince. nothingNewTextSome'],
    ['nothing-new', { feeds: 0, answered: 0 }, 'nothingNewSince. allPausedText'],
    ['nothing-fetched', { answered: 0 }, 'nothingFetched. nothingFetchedText_other'],
    ['all-muted', { hidden: 3 }, 'allMuted. allMutedText_other'],
    ['too-little', { arrived: 4 }, 'tooLittle. tooLittleText_other'],
  ] as const)('says beside the edition why a wish came to nothing: %s', (kind, more, words) => {
    const outcome = anOutcome({ kind, isWished: true, isTold: true, endedAt: Date.now(), ...more });
    const root = show({ outcome, front: aFront({ kind: 'live', composedAt: 1 }) });
    expect(texts(root, '.note p:first-child')).toEqual([words]);
    expect(root.querySelector('.note')?.getAttribute('role')).toBe('status');
    expect(root.querySelectorAll('.note a[href$="#mutes"]')).toHaveLength(kind === 'all-muted' ? 1 : 0);
    expect(texts(root, 'h1')).toEqual(['Title of lead']);
  });

  test('parts what is related to the lead from the other headlines, each with its own words below it', () => {
    const sentence = { articleId: 'b' as ArticleId, start: 0, end: 12 };
    const told = aFrontStory('b', { sentences: [{ text: 'It was said.', receipt: sentence }] });
    const related = [aFrontStory('a'), told];
    const root = show({ front: aFront({ kind: 'live', composedAt: 1, related, closeToLead: 1 }) });
    expect([...root.querySelectorAll('nav.related')].map((each) => each.getAttribute('aria-label'))).toEqual([
      'relatedHeadlines',
      'moreHeadlines',
    ]);
    expect(texts(root, '.teaser')).toEqual(['It was said.']);
    const own = show({
      front: aFront({
        lead: aFrontStory('lead', { teaser: 'The publisher’s own line' }),
        related: [aFrontStory('a', { teaser: 'Another line' }), aFrontStory('b', { teaser: null })],
      }),
    });
    expect(texts(own, '.summary, .teaser')).toEqual(['The publisher’s own line', 'Another line']);
    const none = show({ front: aFront({ kind: 'live', composedAt: 1, related, closeToLead: 0 }) });
    expect(texts(none, 'nav.related h2')).toEqual(['moreHeadlines 2']);
  });

  test('sets each headline with its words in its own language and from its own side', () => {
    const hebrew = 'NATO: “הגשר הישן ייסגר” (2027-2029)';
    const story = (id: string) =>
      aFrontStory(id, {
        headline: aHeadline(id, { title: hebrew, language: 'he' }),
        dir: 'rtl',
        teaser: 'NATO אישרה את ההחלטה.',
      });
    const root = show({ front: aFront({ lead: story('lead'), related: [story('a'), aFrontStory('b')] }) });
    const setOf = (selector: string) => {
      const block = root.querySelector(selector);
      return [block?.getAttribute('lang'), block?.getAttribute('dir')];
    };
    expect(setOf('h1')).toEqual(['he', 'rtl']);
    expect(setOf('.lead .summary')).toEqual(['he', 'rtl']);
    for (const words of ['.t', '.teaser'])
      expect(setOf(`.item:first-child > a ${words}`)).toEqual(['he', 'rtl']);
    expect(setOf('.item:last-child > a .t')).toEqual([null, 'auto']);
    // The outlet and the time below are Lede's, and stand as all others do.
    expect(setOf('.item:first-child > a')).toEqual([null, null]);
  });

  test('what came by a feed leads to all that it sends, and one feed alone is told that more would help', () => {
    const lead = aFrontStory('north:1', { headline: aHeadline('north:1', { outlet: 'North' }) });
    const front = aFront({ kind: 'live', composedAt: 1, lead });
    const root = show({ front, feeds: aTally({ followed: 1 }) });
    expect(root.querySelector('.byline a')?.getAttribute('href')).toContain('feed=north');
    expect(texts(root, '.note a')).toEqual(['addFeeds']);
    const more = show({ front, feeds: aTally({ followed: 2 }) });
    expect(texts(more, '.note a')).toEqual([]);
    const sample = show({ front: aFront({ lead }) });
    expect(sample.querySelector('.byline a')).toBeNull();
  });

  test('the bundled edition invites whoever follows nothing, right below its lead', () => {
    const invite = show().querySelector('article.lead + .invite');
    expect(invite?.querySelector('a.main')?.getAttribute('href')).toMatch(/settings\.html#starters$/);
    expect(texts(show(), '.related h2 span')).toEqual(['eachSearches']);
    expect(show({ feeds: aTally({ followed: 3 }) }).querySelector('.invite')).toBeNull();
    expect(show({ front: aFront({ kind: 'live', composedAt: 1 }) }).querySelector('.invite')).toBeNull();
  });

  test('an edition ends with a way to what else arrived', () => {
    const front = aFront({ kind: 'live', composedAt: 1, alsoArrived: 143 });
    const link = show({ front }).querySelector('.end a[href*="everything"]');
    expect(link?.textContent).toBe('alsoArrived');
    const none = aFront({ kind: 'live', composedAt: 1, alsoArrived: 0 });
    expect(show({ front: none }).querySelector('.end a[href*="everything"]')).toBeNull();
  });

  test('a live edition ends with when the next one is made, and how much is hidden', () => {
    const front = aFront({ kind: 'live', composedAt: 1 });
    const outcome = anOutcome({ hidden: 3 });
    expect(texts(show({ front, outcome, nextAt: 5 }), '.end p').slice(0, 3)).toEqual([
      'upToDate',
      'nextEditionToday',
      'hiddenToday_other',
    ]);
    expect(texts(show({ front, outcome, nextAt: 5, progress: { done: 1, total: 2 } }), '.end p')[1]).toBe(
      'newOneIsMade',
    );
  });

  test('puts text from outside in as text', () => {
    const headline = aHeadline('a', { title: '<img src=x onerror=alert(1)>' });
    const root = show({ front: aFront({ related: [aFrontStory('a', { headline })] }) });
    expect(root.querySelector('img')).toBeNull();
    expect(texts(root, '.item .t')).toEqual(['<img src=x onerror=alert(1)>']);
  });
});

describe('wantsOccasional', () => {
  test('is no on a usual opening', () => {
    expect(wantsOccasional(aPopupState())).toBe(false);
    expect(wantsOccasional(aPopupState({ sheetOpen: true }))).toBe(true);
    expect(wantsOccasional(aPopupState({ outcome: anOutcome() }))).toBe(false);
    expect(wantsOccasional(aPopupState({ outcome: anOutcome({ isTold: true }) }))).toBe(true);
  });
});
