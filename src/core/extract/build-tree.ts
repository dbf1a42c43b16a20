import { type Attributes, INLINE, type PageTree, VOID } from './page-tree';

/** Elements in each other: past this many the rest is set flat. Real pages stay under a hundred. */
const DEEPEST_NESTING = 250;

export type TreeBuilder = {
  readonly tags: string[];
  readonly parents: number[];
  readonly ends: number[];
  readonly texts: string[];
  readonly attributes: (Attributes | null)[];
  /** Places of the elements that are open, the outermost first. */
  readonly stack: number[];
  /** How many elements of a name are open: what is not open is not looked for. */
  readonly openOf: Map<string, number>;
  /** Open elements over the limit that only wait for an end tag. */
  ignored: number;
};

export const newTree = (): TreeBuilder => ({
  tags: [],
  parents: [],
  ends: [],
  texts: [],
  attributes: [],
  stack: [],
  openOf: new Map(),
  ignored: 0,
});

export function addNode(to: TreeBuilder, tag: string, attributes: Attributes | null, text: string): number {
  const at = to.tags.length;
  to.tags.push(tag);
  to.parents.push(to.stack.at(-1) ?? -1);
  to.ends.push(at + 1);
  to.texts.push(text);
  to.attributes.push(attributes);
  return at;
}

export function openElement(to: TreeBuilder, tag: string, attributes: Attributes | null): void {
  closeImplied(to, tag);
  if (!VOID.has(tag) && to.stack.length >= DEEPEST_NESTING) {
    to.ignored += 1;
    return;
  }
  const at = addNode(to, tag, attributes, '');
  if (VOID.has(tag)) return;
  to.stack.push(at);
  to.openOf.set(tag, (to.openOf.get(tag) ?? 0) + 1);
}

export function closeElement(to: TreeBuilder, tag: string): void {
  if (VOID.has(tag)) return;
  if (to.ignored > 0) {
    to.ignored -= 1;
    return;
  }
  if (!HEADING.test(tag) && !isOpen(to, tag)) return;
  const fence = TABLE_PARTS.has(tag) ? TABLE_FENCE : CELL_FENCE;
  const goesThroughBlocks = tag === 'a' || !INLINE.has(tag);
  for (let place = to.stack.length - 1; place >= 0; place -= 1) {
    const open = to.tags[to.stack[place] ?? -1] ?? '';
    if (open === tag || (HEADING.test(tag) && HEADING.test(open))) {
      closeTo(to, place);
      return;
    }
    if (fence.has(open) || (!goesThroughBlocks && !INLINE.has(open))) return;
  }
}

export function finishTree(to: TreeBuilder): PageTree {
  closeTo(to, 0);
  return to;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** An end tag of one heading ends another. */
const HEADING = /^h[1-6]$/;
const TABLE_PARTS = words('table thead tbody tfoot tr td th caption colgroup html body');
/** What an end tag of another element does not reach through. */
const CELL_FENCE = words('td th table caption');
const TABLE_FENCE: ReadonlySet<string> = new Set();

/** What an element that opens closes by itself, and up to where it looks for that. */
const CLOSES: ReadonlyMap<
  string,
  { readonly closed: ReadonlySet<string>; readonly fence: ReadonlySet<string> }
> = new Map([
  ['li', { closed: words('li'), fence: words('ul ol menu td th table') }],
  ['dt', { closed: words('dt dd'), fence: words('dl td th table') }],
  ['dd', { closed: words('dt dd'), fence: words('dl td th table') }],
  ['tr', { closed: words('tr'), fence: words('table') }],
  ['td', { closed: words('td th'), fence: words('tr table') }],
  ['th', { closed: words('td th'), fence: words('tr table') }],
  ['tbody', { closed: words('thead tbody tfoot'), fence: words('table') }],
  ['tfoot', { closed: words('thead tbody tfoot'), fence: words('table') }],
  ['option', { closed: words('option'), fence: words('select') }],
  ['body', { closed: words('head'), fence: words('body') }],
  ['a', { closed: words('a'), fence: words('td th table object') }],
]);
/** A paragraph ends where any of these begins. */
const ENDS_PARAGRAPH = words(
  'address article aside blockquote center details dir div dl dd dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre section table ul',
);
const PARAGRAPH = { closed: words('p'), fence: words('td th table caption object') };

const isOpen = (to: TreeBuilder, tag: string): boolean => (to.openOf.get(tag) ?? 0) > 0;

function closeImplied(to: TreeBuilder, tag: string): void {
  if (to.ignored > 0) return;
  const rule = CLOSES.get(tag);
  if (rule !== undefined) closeNearest(to, rule);
  if (ENDS_PARAGRAPH.has(tag)) closeNearest(to, PARAGRAPH);
}

function closeNearest(
  to: TreeBuilder,
  { closed, fence }: { readonly closed: ReadonlySet<string>; readonly fence: ReadonlySet<string> },
): void {
  if (![...closed].some((tag) => isOpen(to, tag))) return;
  for (let place = to.stack.length - 1; place >= 0; place -= 1) {
    const open = to.tags[to.stack[place] ?? -1] ?? '';
    if (closed.has(open)) {
      closeTo(to, place);
      return;
    }
    if (fence.has(open)) return;
  }
}

/** Ends all open elements from that place of the stack on. */
function closeTo(to: TreeBuilder, place: number): void {
  const end = to.tags.length;
  while (to.stack.length > place) {
    const at = to.stack.pop();
    if (at === undefined) return;
    to.ends[at] = end;
    const tag = to.tags[at] ?? '';
    to.openOf.set(tag, (to.openOf.get(tag) ?? 1) - 1);
  }
}
