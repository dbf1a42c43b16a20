import { beforeEach, describe, expect, test } from 'vitest';
import { textOf } from '../../src/core/blocks/text-of';
import { failed, type ProblemCode } from '../../src/core/problem';
import type { Answer, Ask } from '../../src/platform/requests';
import { putFetched } from '../../src/store/entries';
import { putFeeds } from '../../src/store/feeds';
import { pagesBy } from '../../src/store/pages';
import { fetchArticle } from '../../src/tasks/fetch-article';
import { PAGE_ADDRESS, PARAGRAPHS, page, paragraphs } from '../support/article-page';
import { aHeadline, entryId } from '../support/builders';
import { aFeed, aHealth, anAnswer, feedId, headersOf } from '../support/feed-builders';
import { aParagraph } from '../support/fetched-page';
import { NO_HINTS } from '../support/no-hints';
import { aParsedEntry } from '../support/parsed-entries';
import { scratchStore } from '../support/scratch-store';

const store = scratchStore('fetch-article-test');
const NOW = Date.UTC(2024, 2, 11, 7, 12);
const ID = entryId('a:ferry');
const headline = aHeadline('a:ferry', { title: 'Ferry terminal reopens', address: PAGE_ADDRESS });

const html = (body: string, more: Partial<Answer> = {}) =>
  anAnswer(PAGE_ADDRESS, body, {
    headers: headersOf('text/html; charset=utf-8'),
    ...more,
  });
const article = (texts: readonly string[], behind = ''): string =>
  page(`<article><h1>Ferry terminal reopens</h1>${paragraphs(texts)}${behind}</article>`);
const get = async (answer: ReturnType<typeof html>, asked: Ask[] = []) =>
  fetchArticle(store(), headline, {
    now: () => NOW,
    request: async (ask) => {
      asked.push(ask);
      return answer;
    },
  });
const stored = async () => (await pagesBy(store(), [ID]))[0];

beforeEach(async () => {
  await putFeeds(store(), [{ feed: aFeed('a'), health: aHealth('a') }], (before) => before);
});

const hold = (summary: string) =>
  putFetched(store(), [
    {
      feed: aFeed('a'),
      changedFeed: {},
      health: aHealth('a'),
      answeredBeforeAt: null,
      memory: {
        feedId: feedId('a'),
        aliases: new Map(),
        latest: new Map([[ID, 'print']]),
        readAt: NOW,
        publishedAts: [],
        hints: NO_HINTS,
        redirect: null,
        movedFrom: null,
      },
      fresh: [
        {
          ...aParsedEntry({ title: headline.title, summary, content: [aParagraph(summary)] }),
          id: ID,
          feedId: feedId('a'),
          firstSeenAt: NOW,
          position: 0,
        },
      ],
      changed: [],
    },
  ]);

describe('fetchArticle', () => {
  test('asks for the page once, says for which article, and keeps what it has beside what the feed sent', async () => {
    await hold('The ferry terminal is open again.');
    const before = await store().get('entries', ID);
    const asked: Ask[] = [];
    expect(await get(html(article(PARAGRAPHS)), asked)).toEqual({ ok: true, value: 'whole' });
    expect(asked).toEqual([
      { address: PAGE_ADDRESS, why: { kind: 'article', title: 'Ferry terminal reopens' } },
    ]);
    const got = await stored();
    expect(got).toMatchObject({
      entryId: ID,
      fetchedAt: NOW,
      address: PAGE_ADDRESS,
      certainty: 'whole',
      title: 'Ferry terminal reopens',
      publisher: 'Harbour Post',
      language: 'en',
    });
    expect(textOf(got?.blocks ?? [])).toBe(PARAGRAPHS.join('\n\n'));
    expect(await store().get('entries', ID)).toEqual(before);
    expect(await store().count('articles')).toBe(0);
  });

  test('keeps the beginning of what is for subscribers, as that', async () => {
    const wall = '<div class="paywall-box"><p>Subscribe to continue reading this article.</p></div>';
    expect(await get(html(article(PARAGRAPHS.slice(0, 2), wall)))).toEqual({ ok: true, value: 'walled' });
    expect(await stored()).toMatchObject({ certainty: 'walled', blocks: [{}, {}] });
  });

  test('knows by what the feed sent that a page has only a part', async () => {
    await hold(PARAGRAPHS.slice(2).join(' '));
    expect(await get(html(article(PARAGRAPHS.slice(0, 2))))).toEqual({ ok: true, value: 'partial' });
  });

  test('keeps where the page was in the end', async () => {
    const moved = 'https://www.harbourpost.example/2024/ferry';
    await get(html(article(PARAGRAPHS), { address: moved, isRedirected: true }));
    expect((await stored())?.address).toBe(moved);
  });

  test.each<[ProblemCode, ReturnType<typeof html>]>([
    ['feed-missing', html('Not here', { status: 404 })],
    ['feed-gone', html('Gone', { status: 410 })],
    ['feed-refused', html('No', { status: 403 })],
    ['feed-limited', html('Slow down', { status: 429 })],
    ['feed-server-error', html('Oops', { status: 502 })],
    ['page-is-another-document', anAnswer(PAGE_ADDRESS, '%PDF-1.7')],
    ['page-without-article', html(page('<p>Loading…</p>'))],
    ['page-without-article', html('')],
    ['permission-missing', failed('permission-missing')],
    ['offline', failed('offline')],
    ['feed-too-large', failed('feed-too-large')],
  ])('what came of it is told, and nothing is kept: %s', async (code, answer) => {
    expect(await get(answer)).toMatchObject({ ok: false, problem: { code } });
    expect(await stored()).toBeUndefined();
  });

  test('asks nobody where a headline has no address', async () => {
    const asked: Ask[] = [];
    const request = async (ask: Ask) => {
      asked.push(ask);
      return html('');
    };
    const bare = { ...headline, address: null };
    expect(await fetchArticle(store(), bare, { request, now: () => NOW })).toMatchObject({ ok: false });
    expect(asked).toEqual([]);
  });
});
