// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { failed, ok } from '../../../../src/core/problem';
import { Feeds, type FeedsProps } from '../../../../src/reader/settings/feeds/Feeds';
import type { FeedCalls } from '../../../../src/reader/settings/feeds/feed-calls';
import type { FollowedFeed } from '../../../../src/reader/settings/feeds/followed-feeds';
import { aFeed, aHealth } from '../../../support/builders';
import { fakeFeedCalls } from '../../../support/fake-feed-calls';
import { buttonNamed, chooseFile, click, onPage, settled, type } from '../../../support/page';

const NOW = Date.UTC(2026, 5, 10, 12);

const followed = (id: string, more: Partial<FollowedFeed> = {}): FollowedFeed => ({
  feed: aFeed(id),
  health: aHealth(id),
  aside: [],
  isRemoved: false,
  ...more,
});

type Shown = Partial<Omit<FeedsProps, 'calls'>> & { readonly calls?: Partial<FeedCalls> };

function show(more: Shown = {}) {
  const fake = fakeFeedCalls(more.calls);
  const root = onPage(
    <Feeds
      feeds={[]}
      question={null}
      starters={[]}
      now={NOW}
      opened={null}
      brought={null}
      outgoing={(address) => address}
      {...more}
      calls={fake.calls}
    />,
  );
  return { root, log: fake.log };
}
const texts = (root: HTMLElement, selector: string) =>
  [...root.querySelectorAll(selector)].map((each) => each.textContent?.trim());
const submit = async (root: HTMLElement): Promise<void> => {
  root.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  await settled();
};

describe('Feeds, adding one', () => {
  test('offers what a site has, the first feed chosen, and follows what is chosen', async () => {
    const offers = [
      { address: 'https://s.example/feed', title: 'Salt Marsh', isFollowed: false },
      { address: 'https://s.example/comments', title: 'Comments', isFollowed: false },
      { address: 'https://s.example/old', title: null, isFollowed: true },
    ];
    const { root, log } = show({ calls: { discover: async () => ok(offers) } });
    await type(root.querySelector('#add'), 's.example');
    await submit(root);
    const boxes = [...root.querySelectorAll<HTMLInputElement>('.offer input')];
    expect(boxes.map(({ checked, disabled }) => [checked, disabled])).toEqual([
      [true, false],
      [false, false],
      [true, true],
    ]);
    await click(root, 'followSome_one');
    expect(log).toEqual([
      ['follow', [{ address: 'https://s.example/feed', title: 'Salt Marsh', homeAddress: null, folder: [] }]],
      ['giveBack', ['https://s.example/']],
    ]);
    expect(texts(root, '[role="status"] b')).toEqual(['nowFollowed_one']);
  });

  test('follows at once when the site has just one, and takes it back', async () => {
    const { root, log } = show({
      calls: {
        discover: async () => ok([{ address: 'https://s.example/feed', title: 'S', isFollowed: false }]),
      },
    });
    await type(root.querySelector('#add'), 's.example');
    await submit(root);
    expect(log).toEqual([
      ['follow', [{ address: 'https://s.example/feed', title: 'S', homeAddress: null, folder: [] }]],
      ['giveBack', ['https://s.example/']],
    ]);
    expect(document.activeElement).toBe(buttonNamed(root, 'undo'));
    await click(root, 'undo');
    expect(log.slice(-2)).toEqual([
      ['unfollow', ['https://s.example/feed']],
      ['forgetUnfollowed', ['https://s.example/feed']],
    ]);
  });

  test('says where what was followed could not be taken back', async () => {
    const { root } = show({
      calls: {
        discover: async () => ok([{ address: 'https://s.example/feed', title: 'S', isFollowed: false }]),
        unfollow: async () => failed('storage-full'),
      },
    });
    await type(root.querySelector('#add'), 's.example');
    await submit(root);
    await click(root, 'undo');
    expect(texts(root, '[role="status"] b')).toEqual(['nowFollowed_one', 'troubleFull']);
  });

  test.each([
    ['', 'addressEmpty'],
    ['ftp://s.example', 'addressNotHttp'],
    ['two words', 'addressNotUnderstood'],
    ['https://me:secret@s.example/', 'addressHasPassword'],
  ])('says what is wrong with “%s” and asks nobody', async (typed, sentence) => {
    const { root, log } = show();
    await type(root.querySelector('#add'), typed);
    await submit(root);
    expect(root.querySelector('#add-problem')?.textContent).toBe(sentence);
    expect(root.querySelector('#add')?.getAttribute('aria-invalid')).toBe('true');
    expect(log).toEqual([]);
  });

  test('gives a site back where nothing of it is followed: put away, left for another, or with the page', async () => {
    const offers = [
      { address: 'https://s.example/feed', title: 'S', isFollowed: false },
      { address: 'https://s.example/comments', title: 'C', isFollowed: false },
    ];
    const { root, log } = show({ calls: { discover: async () => ok(offers) } });
    await type(root.querySelector('#add'), 's.example');
    await submit(root);
    await click(root, 'notNow');
    expect(log).toEqual([['giveBack', ['https://s.example/']]]);
    await submit(root);
    await type(root.querySelector('#add'), 'other.example');
    await submit(root);
    expect(log).toHaveLength(2);
    expect(log.at(-1)).toEqual(['giveBack', ['https://s.example/']]);
    dispatchEvent(new Event('pagehide'));
    expect(log.at(-1)).toEqual(['giveBack', ['https://other.example/']]);
    await click(root, 'notNow');
    dispatchEvent(new Event('pagehide'));
    expect(log).toHaveLength(4);
  });

  test('tells why nothing was found, and gives the site back', async () => {
    const { root, log } = show({
      calls: { discover: async () => failed('no-feeds-found') },
    });
    await type(root.querySelector('#add'), 's.example');
    await submit(root);
    expect(root.querySelector('#add-problem')?.textContent).toBe('noFeedsFound');
    expect(log).toEqual([['giveBack', ['https://s.example/']]]);
  });

  test('says where an address leads that may not be read yet, and looks there with one click', async () => {
    const asked: unknown[][] = [];
    const { root } = show({
      calls: {
        discover: async (...input) => {
          asked.push(input);
          return asked.length === 1 ? failed('feed-redirects-away', 'https://new.example/') : ok([]);
        },
      },
    });
    await type(root.querySelector('#add'), 's.example');
    await submit(root);
    expect(root.querySelector('#add-problem')?.textContent).toBe('addressLeadsTo allowSite');
    await click(root, 'allowSite');
    expect(asked).toEqual([
      ['s.example', 'https://s.example/', 'reader'],
      ['https://new.example/', 'https://new.example/', 'site'],
    ]);
  });

  test('never offers to follow a redirect into a private network', async () => {
    const { root } = show({
      calls: { discover: async () => failed('feed-redirects-to-private', 'http://192.168.1.1/') },
    });
    await type(root.querySelector('#add'), 's.example');
    await submit(root);
    expect(root.querySelector('#add-problem')?.textContent).toBe('addressLeadsToPrivate');
    expect(root.querySelector('#add-problem button')).toBeNull();
  });

  test('shows what a page brought, and knows what is followed by now', () => {
    const { root } = show({
      feeds: [followed('a')],
      brought: {
        site: 's.example',
        offers: [{ address: 'http://a.example/feed', title: 'A', isFollowed: false }],
      },
    });
    expect(root.querySelector<HTMLInputElement>('.offer input')?.disabled).toBe(true);
  });
});

describe('Feeds, the short list', () => {
  test('is by language and subject, with nothing chosen', async () => {
    const { root, log } = show({
      opened: 'starters',
      starters: [
        {
          title: 'A',
          address: 'https://a.example/',
          homeAddress: 'https://a.example/',
          subject: 'world',
          language: 'en',
        },
        {
          title: 'B',
          address: 'https://b.example/',
          homeAddress: 'https://b.example/',
          subject: 'sport',
          language: 'en',
        },
        {
          title: 'C',
          address: 'https://c.example/',
          homeAddress: 'https://c.example/',
          subject: 'world',
          language: 'fr',
        },
      ],
    });
    expect(texts(root, '#starters legend')).toEqual(['subjectWorld', 'subjectSport']);
    expect(root.querySelectorAll('#starters input:checked')).toHaveLength(0);
    expect(buttonNamed(root, 'followSome_other').disabled).toBe(true);
    root.querySelector<HTMLInputElement>('#starters input')?.click();
    await settled();
    await click(root, 'followSome_one');
    expect(log).toEqual([
      [
        'follow',
        [
          {
            address: 'https://a.example/',
            title: 'A',
            homeAddress: 'https://a.example/',
            folder: ['subjectWorld'],
          },
        ],
      ],
    ]);
  });
});

describe('Feeds, a file of feeds', () => {
  const opml = `<opml version="2.0"><body>
    <outline text="News"><outline text="A" xmlUrl="https://a.example/feed"/>
    <outline text="N" xmlUrl="https://n.example/feed"/><outline text="N" xmlUrl="https://n.example/feed"/></outline>
    <outline text="None" type="rss"/><outline text="Top" xmlUrl="https://t.example/feed"/></body></opml>`;
  const choose = (root: HTMLElement, text: string) =>
    chooseFile(root.querySelector('input[type="file"]'), new File([text], 'list.opml'));

  test('is shown as a tree, followed with its folders, and taken back', async () => {
    const { root, log } = show({ feeds: [followed('a')] });
    await choose(root, opml);
    expect(texts(root, '.tree summary b')).toEqual(['News']);
    root.querySelector<HTMLDetailsElement>('.tree details')?.setAttribute('open', '');
    root.querySelector('.tree details')?.dispatchEvent(new Event('toggle'));
    await settled();
    expect(texts(root, '.tree .left small')).toEqual(
      expect.arrayContaining(['youFollowIt', 'lineDuplicate']),
    );
    await click(root, 'followSome_other');
    const [call, feeds] = log.at(-1) as [string, readonly { address: string; folder: readonly string[] }[]];
    expect(call).toBe('follow');
    expect(feeds.map(({ address, folder }) => [address, ...folder])).toEqual([
      ['https://n.example/feed', 'News'],
      ['https://t.example/feed'],
    ]);
    expect(texts(root, 'details summary')).toContain('linesLeft_other');
    await click(root, 'undo');
    expect(log.map(([name]) => name)).toEqual(['follow', 'unfollow', 'forgetUnfollowed']);
  });

  test('leaves out what is unticked', async () => {
    const { root, log } = show();
    await choose(root, opml);
    [...root.querySelectorAll<HTMLInputElement>('.tree > li > label input')].at(-1)?.click();
    await settled();
    await click(root, 'followSome_other');
    const [, feeds] = log.at(-1) as [string, readonly { address: string }[]];
    expect(feeds.map(({ address }) => address)).not.toContain('https://t.example/feed');
  });

  test('is refused in a sentence when it is something else', async () => {
    const { root } = show();
    await choose(root, 'Dear diary');
    expect(texts(root, '.offer b')).toEqual(['noOutline']);
  });

  test('of 5,000 lines is on the page at once', async () => {
    const lines = Array.from(
      { length: 5000 },
      (_, at) => `<outline text="${at}" xmlUrl="https://${at}.example/"/>`,
    );
    const { root } = show();
    await choose(root, `<opml><body>${lines.join('')}</body></opml>`);
    expect(root.querySelectorAll('.tree li').length).toBeLessThan(300);
    await click(root, 'showMoreLines_other');
    expect(root.querySelectorAll('.tree li').length).toBeGreaterThan(300);
  });
});

describe('Feeds, the ledger', () => {
  const ailing = followed('x', {
    health: aHealth('x', {
      problem: 'feed-unreachable',
      failuresInARow: 2,
      failingSince: NOW,
      nextTryAt: NOW + 9,
    }),
  });
  const waiting = followed('w', { health: aHealth('w', { problem: 'permission-missing', nextTryAt: null }) });

  test('is a table by its roles, problems first', () => {
    const { root } = show({ feeds: [followed('a'), waiting, ailing] });
    for (const part of root.querySelectorAll('table, thead, tbody, tr, th, td'))
      expect(part.getAttribute('role')).not.toBeNull();
    expect(texts(root, 'th[scope="rowgroup"]')).toEqual([
      'feedsNeedALook_one',
      'feedsWait_one permitAll',
      'inNoFolder',
    ]);
    expect(texts(root, 'th.feed > b')).toEqual(['Feed x', 'Feed w', 'Feed a']);
  });

  test('tries again, pauses and takes up', async () => {
    const { root, log } = show({ feeds: [ailing, followed('p', { feed: aFeed('p', { pausedAt: 1 }) })] });
    await click(root, 'tryAgainNamed');
    await click(root, 'pauseNamed');
    await click(root, 'resumeNamed');
    expect(log).toEqual([
      ['retry', 'x'],
      ['pause', 'x', true],
      ['pause', 'p', false],
    ]);
  });

  test('allows the site that a feed leads to, and asks it again', async () => {
    const health = aHealth('m', { problem: 'feed-redirects-away', leadsTo: 'https://new.example/feed' });
    const { root, log } = show({ feeds: [followed('m', { health })] });
    expect(texts(root, '.feed p b')).toEqual(['feedLeadsTo']);
    await click(root, 'allowSite');
    expect(log).toEqual([
      ['permit', ['https://new.example/feed']],
      ['retry', 'm'],
    ]);
  });

  test('an address in a private network is entered by saving it', async () => {
    const feed = aFeed('n', { address: 'http://nas.local/feed' });
    const health = aHealth('n', { problem: 'address-private', nextTryAt: null });
    const { root, log } = show({ feeds: [followed('n', { feed, health })] });
    await click(root, 'newAddressNamed');
    root.querySelector('.editor')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await settled();
    expect(log).toContainEqual(['changeAddress', 'n', 'http://nas.local/feed', 'reader']);
  });

  test('gives permission to one that waits, and asks it again', async () => {
    const { root, log } = show({ feeds: [waiting] });
    await click(root, 'permitNamed');
    expect(log).toEqual([
      ['permit', ['https://w.example/feed']],
      ['retry', 'w'],
    ]);
    await click(root, 'permitAll');
    expect(log.at(-1)).toEqual(['permit', ['https://w.example/feed']]);
  });

  test('removes in place, with a way back that has the focus', async () => {
    const { root, log } = show({ feeds: [followed('a'), followed('b')] });
    await click(root, 'removeNamed');
    expect(texts(root, 'th.feed > b')).toEqual(['Feed a', 'Feed b']);
    expect(document.activeElement).toBe(buttonNamed(root, 'undo'));
    await click(root, 'undo');
    expect(log.map(([name]) => name)).toEqual(['unfollow', 'followAgain']);
    dispatchEvent(new Event('pagehide'));
    expect(log).toHaveLength(2);
  });

  test('says where a change could not be stored, and shows the feed as it is', async () => {
    const full = async () => failed('storage-full');
    const gone = async () => failed('not-found');
    const feeds = [followed('a')];
    const { root } = show({ feeds, calls: { unfollow: full, pause: gone } });
    await click(root, 'removeNamed');
    expect(texts(root, '[role="status"] b')).toEqual(['troubleFull']);
    expect(root.querySelector('[data-undo]')).toBeNull();
    await click(root, 'pauseNamed');
    expect(texts(root, '[role="status"] b')).toEqual(['notStored']);
    let back: 'refused' | 'taken' = 'refused';
    const again = show({
      feeds,
      calls: {
        followAgain: async () => (back === 'refused' ? failed('storage-unavailable') : ok(undefined)),
      },
    });
    await click(again.root, 'removeNamed');
    await click(again.root, 'undo');
    expect(texts(again.root, '[role="status"] b')).toEqual(['notStored']);
    expect(again.root.querySelector('[data-undo]')).not.toBeNull();
    back = 'taken';
    await click(again.root, 'undo');
    expect(texts(again.root, '[role="status"] b')).toEqual([]);
    expect(again.root.querySelector('[data-undo]')).toBeNull();
  });

  test('says that the way back is gone when the page goes', async () => {
    const { root, log } = show({ feeds: [followed('a')] });
    await click(root, 'removeNamed');
    dispatchEvent(new Event('pagehide'));
    expect(log.at(-1)).toEqual(['forgetUnfollowed', ['a']]);
  });

  test('changes name, folder and address, each only where it is another', async () => {
    const { root, log } = show({ feeds: [followed('a')] });
    await click(root, 'changeNamed');
    expect(document.activeElement?.id).toBe('title-a');
    await type(root.querySelector('#title-a'), 'My name');
    await type(root.querySelector('#folder-a'), 'News / Local');
    root.querySelector('.editor')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await settled();
    expect(log).toEqual([['change', 'a', { title: 'My name', folder: ['News', 'Local'] }]]);
    expect(root.querySelector('.editor')).toBeNull();
    await click(root, 'changeNamed');
    await type(root.querySelector('#address-a'), 'other.example/feed');
    root.querySelector('.editor')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await settled();
    expect(log).toContainEqual(['changeAddress', 'a', 'https://other.example/feed', 'reader']);
  });

  test('sets how much a feed counts', async () => {
    const { root, log } = show({ feeds: [followed('a', { feed: aFeed('a', { weight: 'less' }) })] });
    await click(root, 'changeNamed');
    expect(texts(root, '.feed p')).toEqual(['feedWeight: weightLess']);
    const choice = root.querySelector<HTMLSelectElement>('#weight-a');
    expect(choice?.value).toBe('less');
    if (choice === null) return;
    choice.value = 'never-leads';
    choice.dispatchEvent(new Event('change', { bubbles: true }));
    await settled();
    root.querySelector('.editor')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await settled();
    expect(log).toEqual([['change', 'a', expect.objectContaining({ weight: 'never-leads' })]]);
  });

  test('gives the site back where another address was looked for, when the editor closes', async () => {
    const { root, log } = show({ feeds: [followed('a')] });
    await click(root, 'changeNamed');
    await click(root, 'lookForAddress');
    expect(log).toEqual([['discover', 'https://a.example', 'https://a.example', 'site']]);
    await click(root, 'notNow');
    expect(log.slice(1)).toEqual([['giveBack', ['https://a.example']]]);
  });

  test('of 2,000 feeds begins with few rows, finds one by its name, and shows all when asked', async () => {
    const feeds = Array.from({ length: 2000 }, (_, at) => followed(String(at)));
    const { root } = show({ feeds });
    expect(root.querySelectorAll('th.feed').length).toBeLessThan(100);
    await type(root.querySelector('#find-feed'), 'Feed 1999');
    expect(texts(root, 'th.feed > b')).toEqual(['Feed 1999']);
    await type(root.querySelector('#find-feed'), '');
    await click(root, 'showAll');
    for (let turn = 0; turn < 60 && root.querySelector('.more') !== null; turn += 1) await settled();
    expect(root.querySelectorAll('th.feed')).toHaveLength(2000);
  }, 20_000);
});

describe('Feeds, two lists that disagree', () => {
  test('asks which is right, and hands on the answer', async () => {
    const { root, log } = show({
      feeds: [followed('a')],
      question: {
        verdict: 'ask',
        why: 'much-shorter',
        now: 15,
        choices: [{ savedAt: 7, feeds: 84, lost: 69 }],
      },
    });
    await click(root, 'restoreList_other');
    await click(root, 'keepList_other');
    expect(log).toEqual([
      ['answerFeedList', 7],
      ['answerFeedList', 'keep-now'],
    ]);
    expect(document.activeElement?.id).toBe('add');
  });

  test('does not speak of a second copy where there is none', () => {
    const { root } = show({ question: { verdict: 'ask', why: 'damaged', now: 0, choices: [] } });
    expect(texts(root, '#restore p b')).toEqual(['feedListNoCopy']);
    expect(texts(root, '#restore button')).toEqual(['keepList_other']);
  });
});
