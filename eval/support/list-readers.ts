import { parseOpml } from 'feedsmith';
import OpmlParser from 'opmlparser';
import opmlToJs from 'opmltojs';
import { filedFeeds, type Outline, unusableLines } from '../../src/core/outline/outline';
import { readCategories, readDate } from '../../src/core/outline/outline-text';
import { parseOutline } from '../../src/core/outline/parse-outline';

/** What the cases look at, whoever read the file. */
export type ReadList = {
  readonly bozo: boolean;
  readonly version: string;
  readonly meta: Record<string, unknown>;
  readonly feeds: readonly ListedFeed[];
  readonly lists: readonly Listed[];
  readonly opportunities: readonly Listed[];
};
type Listed = { readonly url: string; readonly title: string };
type ListedFeed = Listed & { readonly categories: string[][]; readonly tags: string[] };

/** One outline element as a peer gives it. */
type Branch = { readonly attributes: Record<string, unknown>; readonly children: readonly Branch[] };
type Head = Record<string, unknown>;

export type ListReader = { readonly name: string; readonly read: (bytes: Uint8Array) => Promise<ReadList> };

const versionName = (version: string | null | undefined): string => {
  if (version?.startsWith('1')) return 'opml1';
  return version?.startsWith('2') ? 'opml2' : 'opml';
};

/** Feeds listed twice become one with both categories, as the cases expect of everyone. */
const joined = (
  feeds: readonly { url: string; title: string; paths: readonly (readonly string[])[] }[],
): ListedFeed[] => {
  const byAddress = new Map<string, { url: string; title: string; paths: Map<string, string[]> }>();
  for (const feed of feeds) {
    const one = byAddress.get(feed.url) ?? { url: feed.url, title: feed.title, paths: new Map() };
    for (const path of feed.paths) if (path.length > 0) one.paths.set(JSON.stringify(path), [...path]);
    byAddress.set(feed.url, one);
  }
  return [...byAddress.values()].map(({ url, title, paths }) => {
    const categories = [...paths.values()];
    return { url, title, categories, tags: categories.filter((path) => path.length === 1).flat() };
  });
};

const metaOf = (head: (name: string) => unknown): Record<string, unknown> => {
  const text = (name: string): string => String(head(name) ?? '').trim();
  const author = { name: text('ownerName'), email: text('ownerEmail'), url: text('ownerId') };
  const known = Object.fromEntries(Object.entries(author).filter(([, value]) => value !== ''));
  const meta: Record<string, unknown> = {
    title: text('title'),
    created: text('dateCreated'),
    modified: text('dateModified'),
    created_parsed: readDate(text('dateCreated')),
    modified_parsed: readDate(text('dateModified')),
    author: Object.keys(known).length > 0 ? known : '',
  };
  return Object.fromEntries(Object.entries(meta).filter(([, value]) => value !== '' && value !== null));
};

const ledesList = (outline: Outline): ReadList => {
  const unusable = unusableLines(outline.nodes);
  const head: Head = { ...outline.head, title: outline.title };
  return {
    bozo: outline.faults.includes('unreadable-date'),
    version: outline.format === 'foaf' ? 'rdf' : versionName(outline.version),
    meta: metaOf((name) => head[name.toLowerCase()]),
    feeds: joined(
      filedFeeds(outline.nodes).map(({ feed, folder }) => ({
        url: feed.address,
        title: feed.title,
        paths: [folder, ...feed.categories],
      })),
    ),
    lists: unusable
      .filter((line) => line.reason === 'is-a-list')
      .map(({ given, title }) => ({ url: given, title })),
    opportunities: unusable
      .filter((line) => line.reason === 'no-address' && line.homeAddress !== null)
      .map(({ homeAddress, title }) => ({ url: homeAddress ?? '', title })),
  };
};

/** The same generous reading of every peer's tree, so that only what the peer read makes the difference. */
const peersList = (version: string | undefined, head: Head, top: readonly Branch[]): ReadList => {
  const feeds: { url: string; title: string; paths: string[][] }[] = [];
  const lists: Listed[] = [];
  const opportunities: Listed[] = [];
  const walk = (branch: Branch, folder: readonly string[]): void => {
    const said = (name: string): string => String(branch.attributes[name] ?? '').trim();
    const title = said('text') || said('title');
    const address = said('xmlUrl') || said('xmlurl');
    const home = said('htmlUrl') || said('htmlurl');
    const type = said('type').toLowerCase();
    const isList = type === 'source' || ((type === 'include' || type === 'link') && address === '');
    if (isList && (address || said('url'))) lists.push({ url: address || said('url'), title });
    else if (address)
      feeds.push({ url: address, title, paths: [[...folder], ...readCategories(said('category'))] });
    else if (home) opportunities.push({ url: home, title });
    for (const child of branch.children) walk(child, title === '' ? folder : [...folder, title]);
  };
  for (const branch of top) walk(branch, []);
  return {
    bozo: false,
    version: versionName(version),
    meta: metaOf((name) => head[name]),
    feeds: joined(feeds),
    lists,
    opportunities,
  };
};

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** A peer's element, whatever it calls its children. */
const branchOf = (element: unknown, childrenKey: string): Branch => {
  // Peers give plain objects; what is read from them is turned into text above.
  const attributes = (element ?? {}) as Record<string, unknown>;
  const children = attributes[childrenKey];
  return {
    attributes,
    children: Array.isArray(children) ? children.map((child) => branchOf(child, childrenKey)) : [],
  };
};

const lede: ListReader = {
  name: 'Lede',
  read: async (bytes) => {
    const outline = parseOutline(bytes);
    // A refusal is an answer: the file is called no list of feeds.
    return outline.ok ? ledesList(outline.value) : { ...peersList(undefined, {}, []), bozo: true };
  },
};

const feedsmith: ListReader = {
  name: 'feedsmith',
  read: async (bytes) => {
    const read = parseOpml(textOf(bytes));
    const top = branchOf(read.body ?? {}, 'outlines').children;
    return peersList(undefined, read.head ?? {}, top);
  },
};

const opmltojs: ListReader = {
  name: 'opmltojs',
  read: (bytes) =>
    new Promise((resolve, reject) => {
      opmlToJs.parseWithError(textOf(bytes), (error, read) => {
        if (error || read === undefined) return reject(new Error(String(error?.message)));
        const { version, head, body } = read.opml;
        resolve(peersList(version, head ?? {}, branchOf(body ?? {}, 'subs').children));
      });
    }),
};

const opmlparser: ListReader = {
  name: 'opmlparser',
  read: (bytes) =>
    new Promise((resolve, reject) => {
      const parser = new OpmlParser();
      const flat: Record<string, unknown>[] = [];
      parser.on('error', (error: Error) => reject(error));
      parser.on('data', (outline: Record<string, unknown>) => flat.push(outline));
      parser.on('end', () =>
        resolve(peersList(String(parser.meta['#version'] ?? ''), camelHead(parser.meta), treeOf(flat))),
      );
      parser.end(Buffer.from(bytes));
    }),
};

const camelHead = (meta: Head): Head => ({
  title: meta.title,
  ownerName: meta.ownername,
  ownerEmail: meta.owneremail,
  ownerId: meta.ownerid,
  dateCreated: meta.datecreated,
  dateModified: meta.datemodified,
});

const treeOf = (flat: readonly Record<string, unknown>[]): Branch[] => {
  const below = (parent: unknown): Branch[] =>
    flat
      .filter((outline) => outline['#parentid'] === parent)
      .map((outline) => ({ attributes: outline, children: below(outline['#id']) }));
  return below(0);
};

export const listReaders: readonly ListReader[] = [lede, feedsmith, opmltojs, opmlparser];
