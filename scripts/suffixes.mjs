import { readFileSync, writeFileSync } from 'node:fs';

const FILE = 'src/core/address/public-suffixes.ts';
const TRIE = 'node_modules/tldts/src/data/trie.ts';

/**
 * The installed package's suffixes of two labels and more, private ones included, by what each stands under: its first
 * label, `*` for any, `!` before one that is no suffix. As hosts are written in addresses; a top-level domain by itself is
 * one whether it is listed or not.
 */
export async function listedSuffixes() {
  // Plain arrays, written as JavaScript is.
  const source = readFileSync(TRIE, 'utf8');
  const trie = await import(`data:text/javascript,${encodeURIComponent(source)}`);
  const labels = labelsOf(trie);
  const byParent = new Map();
  const walk = (node, parent, sign) => {
    for (let edge = trie.edgeStart[node]; edge < trie.edgeStart[node + 1]; edge += 1) {
      const label = asciiOf(labels[edge]);
      const child = trie.edgeChild[edge];
      if (parent !== '' && trie.nodeFlags[child] !== 0) {
        byParent.set(parent, (byParent.get(parent) ?? new Set()).add(sign + label));
      }
      walk(child, parent === '' ? label : `${label}.${parent}`, sign);
    }
  };
  walk(trie.rulesRoot, '', '');
  walk(trie.exceptionsRoot, '', '!');
  const lines = [...byParent].map(([parent, under]) => `${parent}:${[...under].sort().join(' ')}`);
  return lines.sort().join('|');
}

function labelsOf({ edgeLength, labelText }) {
  let from = 0;
  return [...edgeLength].map((length) => {
    from += length;
    return labelText.slice(from - length, from);
  });
}

const asciiOf = (label) =>
  label === '*' ? label : new URL(`http://${label}.example/`).hostname.split('.')[0];

/** The list as it stands in the source. */
export const writtenSuffixes = () => /SUFFIXES =\s*'([^']*)'/.exec(readFileSync(FILE, 'utf8'))?.[1] ?? '';

if (import.meta.filename === process.argv[1]) {
  const listed = await listedSuffixes();
  const text = readFileSync(FILE, 'utf8');
  writeFileSync(
    FILE,
    text.replace(/SUFFIXES =\s*'[^']*'/, () => `SUFFIXES =\n  '${listed}'`),
  );
  console.log(`${listed.split(/[ |]/).length} suffixes written to ${FILE}`);
}
