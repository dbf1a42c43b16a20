import type { Outline, OutlineFault, OutlineNode } from './outline';
import { faultsOf, MAX_LINES } from './outline-limits';
import { outlineNodes } from './outline-nodes';
import { plainText, readDate } from './outline-text';
import { escapeStrayMarkup } from './stray-markup';
import { type Attributes, attribute, readXml } from './xml-events';

type OpenLine = { readonly attributes: Attributes; readonly line: number; readonly children: OutlineNode[] };

/** What a list says of itself in its head; the format knows a dozen things to say. */
const MAX_HEAD_ELEMENTS = 200;

/** OPML 1 and 2, as forgiving as readers have to be. */
export const readOpml = (text: string): Outline => {
  const nodes: OutlineNode[] = [];
  const open: OpenLine[] = [];
  const head = new Map<string, string>();
  let version: string | null = null;
  let lines = 0;
  let headElement: string | null = null;
  let inHead = false;
  const end = readXml(escapeStrayMarkup(text), {
    onOpen: (name, attributes, line) => {
      if (name === 'opml') version ??= attribute(attributes, 'version') || null;
      else if (name === 'head') inHead = true;
      else if (name === 'outline') {
        lines += 1;
        open.push({ attributes, line, children: [] });
      } else if (inHead) headElement = name;
    },
    onClose: (name) => {
      if (name === 'head') inHead = false;
      else if (name === headElement) headElement = null;
      else if (name === 'outline') closeLine(open, nodes);
    },
    onText: (data) => {
      const hasRoom = headElement !== null && (head.has(headElement) || head.size < MAX_HEAD_ELEMENTS);
      if (headElement !== null && hasRoom) head.set(headElement, (head.get(headElement) ?? '') + data);
    },
    isFull: () => lines > MAX_LINES,
  });
  while (open.length > 0) closeLine(open, nodes);
  return { format: 'opml', version, nodes, ...readHead(head, faultsOf(end, lines)) };
};

const closeLine = (open: OpenLine[], top: OutlineNode[]): void => {
  const line = open.pop();
  if (line === undefined) return;
  const siblings = open.at(-1)?.children ?? top;
  for (const node of outlineNodes(line.attributes, line.children, line.line)) siblings.push(node);
};

const readHead = (elements: ReadonlyMap<string, string>, faults: OutlineFault[]) => {
  const said = new Map([...elements].map(([name, text]) => [name, plainText(text)]));
  const dateOf = (name: string): number | null => {
    const text = said.get(name) ?? '';
    const at = text === '' ? null : readDate(text);
    if (text !== '' && at === null && !faults.includes('unreadable-date')) faults.push('unreadable-date');
    return at;
  };
  const createdAt = dateOf('datecreated');
  const modifiedAt = dateOf('datemodified');
  const title = said.get('title') ?? '';
  said.delete('title');
  return {
    title,
    createdAt,
    modifiedAt,
    head: Object.fromEntries([...said].filter(([, text]) => text !== '')),
    faults,
  };
};
