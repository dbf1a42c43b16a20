import type { Outline, OutlineNode } from './outline';
import { plainText } from './outline-text';

/** What of an outline is written; the rest says where it came from. */
export type WritableOutline = Pick<Outline, 'title' | 'createdAt' | 'modifiedAt' | 'head' | 'nodes'>;

/** OPML 2.0, one line a feed, readable by any other reader. */
export const writeOutline = (outline: WritableOutline): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    '  <head>',
    ...headLines(outline).map(([name, text]) => `    <${name}>${escaped(text)}</${name}>`),
    '  </head>',
    '  <body>',
    ...outline.nodes.flatMap((node) => nodeLines(node, '    ')),
    '  </body>',
    '</opml>',
    '',
  ].join('\n');

/** Head elements the format knows, as it spells them. */
const HEAD_NAMES = ['ownerName', 'ownerEmail', 'ownerId', 'docs', 'expansionState', 'vertScrollState'];

const headLines = (outline: WritableOutline): [string, string][] => {
  const lines: [string, string][] = [];
  if (outline.title !== '') lines.push(['title', outline.title]);
  if (outline.createdAt !== null) lines.push(['dateCreated', new Date(outline.createdAt).toUTCString()]);
  if (outline.modifiedAt !== null) lines.push(['dateModified', new Date(outline.modifiedAt).toUTCString()]);
  for (const name of HEAD_NAMES) {
    const text = outline.head[name.toLowerCase()];
    if (text !== undefined) lines.push([name, text]);
  }
  return lines;
};

const nodeLines = (node: OutlineNode, indent: string): string[] => {
  const opening = `${indent}<outline${attributesOf(node)}`;
  if (node.kind !== 'folder') return [`${opening}/>`];
  // An element without text or children would read as an empty line, which a folder is.
  if (node.children.length === 0) return [`${opening}/>`];
  return [
    `${opening}>`,
    ...node.children.flatMap((child) => nodeLines(child, `${indent}  `)),
    `${indent}</outline>`,
  ];
};

const attributesOf = (node: OutlineNode): string => {
  const { title, ...extra } = node.extra;
  const named: [string, string | null][] = [
    ['text', node.title],
    ['title', title ?? node.title],
    ...ownAttributes(node),
    ...Object.entries(extra),
  ];
  return named.map(([name, value]) => (value === null ? '' : ` ${name}="${escaped(value)}"`)).join('');
};

const ownAttributes = (node: OutlineNode): [string, string | null][] => {
  if (node.kind === 'folder') return [];
  const home: [string, string | null] = ['htmlUrl', node.homeAddress];
  if (node.kind === 'unusable') {
    const isUrl = node.reason === 'is-a-list' && node.extra.type?.toLowerCase() !== 'source';
    return [[isUrl ? 'url' : 'xmlUrl', node.given], home];
  }
  const category = node.categories
    .map((path) => (path.length > 1 ? `/${path.join('/')}` : path[0]))
    .join(',');
  return [['type', 'rss'], ['xmlUrl', node.address], home, ['category', category === '' ? null : category]];
};

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string => plainText(text).replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
