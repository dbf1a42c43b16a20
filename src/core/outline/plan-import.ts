import { hostPattern } from '../address/host-patterns';
import { comparableAddress } from '../address/web-address';
import type { Outline, OutlineNode, UnusableOutline } from './outline';

/** What importing would do, line by line: a tree to show before anything is followed. */
export type ImportPlan = {
  readonly rows: readonly ImportRow[];
  readonly counts: ImportCounts;
  /** One pattern for each host of the new feeds, sorted: what permission is asked for once. */
  readonly hostPatterns: readonly string[];
};

export type ImportRow = ImportFolder | ImportLine;

export type ImportFolder = {
  readonly kind: 'folder';
  readonly title: string;
  readonly rows: readonly ImportRow[];
};

export type ImportLine = {
  readonly kind: 'line';
  /** Why the line is followed or not. `duplicate` stands earlier in the same file. */
  readonly outcome: 'new' | 'duplicate' | 'already-followed' | UnusableOutline['reason'];
  readonly title: string;
  /** As it will be fetched; for an unusable line as the file has it. */
  readonly address: string;
  readonly homeAddress: string | null;
  /** Folders from the outermost in. */
  readonly folder: readonly string[];
  /** Line of the file, 1 first. */
  readonly line: number;
};

export type ImportCounts = {
  readonly fresh: number;
  readonly duplicate: number;
  readonly alreadyFollowed: number;
  readonly unusable: number;
};

export const planImport = (outline: Outline, followedAddresses: readonly string[]): ImportPlan => {
  const followed = new Set(followedAddresses.map(comparableAddress));
  const seen = new Set<string>();
  const lines: ImportLine[] = [];

  const outcomeOf = (address: string): ImportLine['outcome'] => {
    const comparable = comparableAddress(address);
    if (followed.has(comparable)) return 'already-followed';
    if (seen.has(comparable)) return 'duplicate';
    seen.add(comparable);
    return 'new';
  };
  const rowOf = (node: OutlineNode, folder: readonly string[]): ImportRow => {
    if (node.kind === 'folder') {
      const inside = node.title === '' ? folder : [...folder, node.title];
      return { kind: 'folder', title: node.title, rows: node.children.map((child) => rowOf(child, inside)) };
    }
    const outcome = node.kind === 'feed' ? outcomeOf(node.address) : node.reason;
    const address = node.kind === 'feed' ? node.address : node.given;
    const { title, homeAddress, line } = node;
    const row: ImportLine = { kind: 'line', outcome, title, address, homeAddress, folder, line };
    lines.push(row);
    return row;
  };

  const rows = outline.nodes.map((node) => rowOf(node, []));
  return { rows, counts: countsOf(lines), hostPatterns: patternsOf(lines) };
};

/** The feeds a plan would follow, in file order. */
export const newLines = (rows: readonly ImportRow[]): ImportLine[] =>
  rows.flatMap((row) => {
    if (row.kind === 'folder') return newLines(row.rows);
    return row.outcome === 'new' ? [row] : [];
  });

const countsOf = (lines: readonly ImportLine[]): ImportCounts => {
  const having = (outcome: ImportLine['outcome']): number =>
    lines.filter((line) => line.outcome === outcome).length;
  const [fresh, duplicate, alreadyFollowed] = [
    having('new'),
    having('duplicate'),
    having('already-followed'),
  ];
  return { fresh, duplicate, alreadyFollowed, unusable: lines.length - fresh - duplicate - alreadyFollowed };
};

const patternsOf = (lines: readonly ImportLine[]): string[] => {
  const patterns = lines.filter((line) => line.outcome === 'new').map((line) => hostPattern(line.address));
  return [...new Set(patterns)].sort();
};
