import { readFileSync, writeFileSync } from 'node:fs';
import rules from 'tidy-url/data/rules.js';

const FILE = 'src/core/address/tracking-parameters.ts';

/** Names of the list that are also used for other things than tracking: without them a page would not be found. */
const LEFT_OUT = ['__s', 'elq'];

/** The parameters that the package's list takes off the addresses of any site, in lower case, sorted. */
export function listedParameters() {
  const everywhere = rules.find(({ name }) => name === 'Global');
  const names = everywhere.rules.map((name) => name.toLowerCase()).filter((name) => !LEFT_OUT.includes(name));
  return [...new Set(names)].sort();
}

/** The list as it stands in the source. */
export const writtenParameters = () =>
  [...(/LISTED =\s*'([^']*)'/.exec(readFileSync(FILE, 'utf8'))?.[1] ?? '').split(' ')].filter(Boolean);

if (import.meta.filename === process.argv[1]) {
  const text = readFileSync(FILE, 'utf8');
  writeFileSync(
    FILE,
    text.replace(/LISTED =\s*'[^']*'/, () => `LISTED =\n  '${listedParameters().join(' ')}'`),
  );
  console.log(`${listedParameters().length} parameters written to ${FILE}`);
}
