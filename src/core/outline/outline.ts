/** A list of feeds as a file holds it (OPML, or a FOAF blogroll), with nothing decided about it yet. */
export type Outline = {
  readonly format: 'opml' | 'foaf';
  /** As declared; null when it is not. */
  readonly version: string | null;
  /** Plain text; empty when there is none. */
  readonly title: string;
  /** Milliseconds since 1970; null when missing or unreadable. */
  readonly createdAt: number | null;
  readonly modifiedAt: number | null;
  /** What else the head says, by element name. */
  readonly head: Readonly<Record<string, string>>;
  readonly nodes: readonly OutlineNode[];
  /** What was wrong with the file and was recovered from. */
  readonly faults: readonly OutlineFault[];
};

export type OutlineNode = OutlineFolder | OutlineFeed | UnusableOutline;

export type OutlineFolder = {
  readonly kind: 'folder';
  /** Plain text; empty when the file names none. */
  readonly title: string;
  readonly children: readonly OutlineNode[];
  /** Attributes Lede has no use for, kept so that writing the outline again loses nothing. */
  readonly extra: Readonly<Record<string, string>>;
  /** Line of the file, 1 first. */
  readonly line: number;
};

export type OutlineFeed = {
  readonly kind: 'feed';
  readonly title: string;
  /** Absolute http(s). */
  readonly address: string;
  readonly homeAddress: string | null;
  /** The `category` attribute, each as a path; one of length 1 is a tag. */
  readonly categories: readonly (readonly string[])[];
  readonly extra: Readonly<Record<string, string>>;
  readonly line: number;
};

/** A line that names no feed Lede could follow, kept to be shown with its reason. */
export type UnusableOutline = {
  readonly kind: 'unusable';
  /** `has-password`: browsers refuse to fetch an address with one in it. */
  readonly reason: 'no-address' | 'not-http' | 'has-password' | 'is-a-list';
  readonly title: string;
  /** The address as the file has it; empty when there is none. */
  readonly given: string;
  readonly homeAddress: string | null;
  readonly extra: Readonly<Record<string, string>>;
  readonly line: number;
};

export type OutlineFault = 'truncated' | 'too-deep' | 'too-many-lines' | 'unreadable-date';

/** A feed of an outline with the folders it lies in, outermost first. */
export type FiledFeed = { readonly feed: OutlineFeed; readonly folder: readonly string[] };

/** All feeds in file order, duplicates included. */
export const filedFeeds = (nodes: readonly OutlineNode[], folder: readonly string[] = []): FiledFeed[] =>
  nodes.flatMap((node) => {
    if (node.kind === 'feed') return [{ feed: node, folder }];
    if (node.kind === 'folder') {
      return filedFeeds(node.children, node.title === '' ? folder : [...folder, node.title]);
    }
    return [];
  });

/** What names no feed, in file order. */
export const unusableLines = (nodes: readonly OutlineNode[]): UnusableOutline[] =>
  nodes.flatMap((node) => {
    if (node.kind === 'unusable') return [node];
    return node.kind === 'folder' ? unusableLines(node.children) : [];
  });
