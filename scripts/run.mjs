import { existsSync, readdirSync } from 'node:fs';
import { ensureInstalled } from './parts/install.mjs';
import { run } from './parts/run.mjs';

/** `npm run eval` and `npm run bench`: every file of that folder, or the one that is named. */
const [kind, ...rest] = process.argv.slice(2);
const name = rest.find((word) => !word.startsWith('-'));
const options = rest.filter((word) => word !== name);
await ensureInstalled();

const ending = `.${kind}.ts`;
const all = existsSync(kind) ? readdirSync(kind).filter((file) => file.endsWith(ending)) : [];
const chosen = name === undefined ? all : all.filter((file) => file === name + ending);
if (chosen.length === 0) {
  const names = all.map((file) => file.slice(0, -ending.length)).join(', ');
  console.log(`There is no ${kind} called ${name ?? 'anything'}. There are: ${names || 'none'}.`);
  process.exit(1);
}

/** Judgement takes the same values beside other work, time does not: benchmarks have the machine for themselves. */
const AT_ONCE = kind === 'eval' ? 2 : 1;

const held = AT_ONCE > 1 && chosen.length > 1;

const failed = [];
const left = [...chosen];
async function runOnes() {
  for (let file = left.shift(); file !== undefined; file = left.shift()) {
    const program = `import { run } from './${kind}/${file}'; process.exit((await run(process.argv.slice(1))) ? 0 : 1);`;
    const args = ['--import', 'tsx', '--input-type=module', '-e', program, '--', ...options];
    if ((await run('node', args, { limitMs: 1_800_000, held })) !== 0) failed.push(file);
  }
}
await Promise.all(Array.from({ length: AT_ONCE }, runOnes));
console.log(
  failed.length === 0 ? `\nAll of ${kind} held.` : `\nBelow its floors, or broken off: ${failed.join(', ')}.`,
);
process.exit(failed.length === 0 ? 0 : 1);
