// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { Getting } from '../../src/reader/get-article';
import { StoryPage } from '../../src/reader/StoryPage';
import type { StoryView } from '../../src/reader/story-view';
import { PAGE_ADDRESS, PARAGRAPHS } from '../support/article-page';
import { aHeadline, anArticle, entryId } from '../support/builders';
import { aPage, aParagraph } from '../support/fetched-page';
import { inEnglish } from '../support/in-english';
import { onPage } from '../support/page';

inEnglish();

const ID = entryId('a:ferry');
const [first = '', second = ''] = PARAGRAPHS;
const teaser = anArticle('a:ferry', 'The ferry terminal is open again, two weeks early.');

const view = (more: Partial<StoryView> = {}): StoryView => ({
  headline: aHeadline('a:ferry', {
    title: 'Ferry terminal reopens',
    outlet: 'Harbour Post',
    address: PAGE_ADDRESS,
  }),
  article: teaser,
  edition: null,
  page: null,
  mayRead: false,
  articles: new Map(),
  marks: { read: new Set(), saved: new Set() },
  kept: [],
  feed: null,
  online: true,
  mark: null,
  ...more,
});
const show = (more: Partial<StoryView> = {}, getting: Getting = { at: 'rest' }) =>
  onPage(<StoryPage view={view(more)} outgoing={(address) => address} getting={getting} />);
const buttonIn = (root: Element) => root.querySelector<HTMLButtonElement>('[data-do=get]');
const textIn = (root: Element) => root.querySelector('.prose')?.textContent ?? '';

describe('the page of an article', () => {
  test('offers to get the whole of one that was only sent in part, and says what the browser will ask', () => {
    const root = show();
    expect(buttonIn(root)?.textContent).toBe('Get the whole article');
    expect(root.textContent).toContain('This is all Harbour Post sends');
    expect(root.textContent).toContain('Your browser will ask whether Lede may read harbourpost.example.');
    expect(show({ mayRead: true }).textContent).not.toContain('Your browser will ask');
  });

  test('offers it where only the headline is here, but not without a connection or an address', () => {
    expect(buttonIn(show({ article: null }))).not.toBeNull();
    expect(buttonIn(show({ article: null, online: false }))).toBeNull();
    expect(buttonIn(show({ online: false }))).toBeNull();
    expect(buttonIn(show({ article: null, headline: aHeadline('a:ferry') }))).toBeNull();
  });

  test('shows what was got, and where and when', () => {
    const root = show({ page: aPage(ID, { fetchedAt: Date.now() }) });
    for (const paragraph of PARAGRAPHS) expect(textIn(root)).toContain(paragraph);
    expect(root.querySelector('.about')?.textContent).toMatch(/Got from harbourpost\.example today at \d/);
    expect(root.querySelector('.about')?.textContent).toContain('1 minute');
    expect(root.querySelector('.all-sent')).toBeNull();
    const older = show({ page: aPage(ID) });
    expect(older.querySelector('.about')?.textContent).toContain(
      'Got from harbourpost.example, 11 March 2024',
    );
  });

  test('says how much a site sent of what is for subscribers', () => {
    const blocks = [first, second].map(aParagraph);
    const root = show({ page: aPage(ID, { certainty: 'walled', blocks }) });
    expect(textIn(root)).toContain(second);
    expect(root.textContent).toContain('The rest is for subscribers');
    expect(root.textContent).toContain('harbourpost.example sent Lede the first 2 paragraphs.');
    expect(buttonIn(root)).toBeNull();
  });

  test('says so where only the beginning was found', () => {
    const root = show({ page: aPage(ID, { certainty: 'partial', blocks: [first, second].map(aParagraph) }) });
    expect(root.textContent).toContain('Lede found only the beginning of this article');
    expect(buttonIn(root)).not.toBeNull();
  });

  test('follows a receipt into what the feed sent where the page has other words, with a way to the page’s', () => {
    const root = show({ page: aPage(ID), mark: { start: 0, end: 34 } });
    expect(root.querySelector('mark')?.textContent).toBe('The ferry terminal is open again, ');
    expect(textIn(root)).not.toContain(second);
    expect([...root.querySelectorAll('a')].map(({ textContent }) => textContent)).toContain(
      'Show the article as its page has it',
    );
  });

  test('says how getting it goes, and why it failed', () => {
    const work = show({}, { at: 'work' });
    expect(buttonIn(work)?.getAttribute('aria-disabled')).toBe('true');
    expect(work.querySelector('.all-sent [role=status]')?.textContent).toBe('Getting the article…');
    const failed = (code: 'feed-missing' | 'feed-redirects-away', detail?: string) =>
      show({}, { at: 'failed', problem: detail === undefined ? { code } : { code, detail } }).querySelector(
        '.all-sent [role=status]',
      )?.textContent;
    expect(failed('feed-missing')).toBe('There is no page at this address any more.');
    expect(failed('feed-redirects-away', 'https://www.other.example/x')).toContain(
      'leads on to other.example',
    );
  });
});
