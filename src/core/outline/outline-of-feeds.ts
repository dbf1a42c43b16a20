import type { Feed } from '../model/feed';
import type { OutlineNode } from './outline';
import type { WritableOutline } from './write-outline';

type Shelf = {
  readonly title: string;
  readonly nodes: (OutlineNode | Shelf)[];
  readonly folders: Map<string, Shelf>;
};

/** The followed feeds as an outline: folders nested, feeds in the order given, folders where their first feed is. */
export const outlineOfFeeds = (
  feeds: readonly Feed[],
  title: string,
  createdAt: number | null = null,
): WritableOutline => {
  const top = shelf('');
  for (const feed of feeds) {
    let place = top;
    for (const name of feed.folder) place = subfolder(place, name);
    place.nodes.push({
      kind: 'feed',
      title: feed.title,
      address: feed.address,
      homeAddress: feed.homeAddress,
      categories: [],
      extra: {},
      line: 0,
    });
  }
  return { title, createdAt, modifiedAt: null, head: {}, nodes: nodesOn(top) };
};

const shelf = (title: string): Shelf => ({ title, nodes: [], folders: new Map() });

const subfolder = (place: Shelf, name: string): Shelf => {
  const known = place.folders.get(name);
  if (known !== undefined) return known;
  const fresh = shelf(name);
  place.folders.set(name, fresh);
  place.nodes.push(fresh);
  return fresh;
};

const nodesOn = (place: Shelf): OutlineNode[] =>
  place.nodes.map((node) =>
    'kind' in node
      ? node
      : { kind: 'folder', title: node.title, children: nodesOn(node), extra: {}, line: 0 },
  );
