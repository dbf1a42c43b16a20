import { existsSync, readdirSync } from 'node:fs';
import { run, seconds } from './run.mjs';

/**
 * Runs the programs of a folder, each of which exports `run(options)` and says whether it held: all of them, or the
 * one that is named.
 * @param words of the command line: a name, and options that are handed on
 * @param longest names of those that take longest, to begin with: where several run at once, the last is a short one
 * @returns whether all held
 */
export async function runPrograms(
  kind,
  words,
  { atOnce = 1, longest = [], limitMs = 1_800_000, env = {} } = {},
) {
  const name = words.find((word) => !word.startsWith('-'));
  const options = words.filter((word) => word !== name);
  const ending = `.${kind}.ts`;
  const all = existsSync(kind) ? readdirSync(kind).filter((file) => file.endsWith(ending)) : [];
  const chosen = name === undefined ? all : all.filter((file) => file === name + ending);
  if (chosen.length === 0) {
    const names = all.map((file) => file.slice(0, -ending.length)).join(', ');
    console.log(`There is no ${kind} called ${name ?? 'anything'}. There are: ${names || 'none'}.`);
    return false;
  }
  const placeOf = (file) => {
    const place = longest.indexOf(file.slice(0, -ending.length));
    return place === -1 ? longest.length : place;
  };
  const held = atOnce > 1 && chosen.length > 1;
  const failed = [];
  const left = [...chosen].sort((one, other) => placeOf(one) - placeOf(other));
  async function runOnes() {
    for (let file = left.shift(); file !== undefined; file = left.shift()) {
      const program = `import { run } from './${kind}/${file}'; process.exit((await run(process.argv.slice(1))) ? 0 : 1);`;
      const args = ['--import', 'tsx', '--input-type=module', '-e', program, '--', ...options];
      const start = Date.now();
      if ((await run('node', args, { limitMs, held, env })) !== 0) failed.push(file);
      console.log(`${file}: ${seconds(start)}`);
    }
  }
  await Promise.all(Array.from({ length: atOnce }, runOnes));
  console.log(
    failed.length === 0
      ? `\nAll of ${kind} held.`
      : `\nBelow its floors, or broken off: ${failed.join(', ')}.`,
  );
  return failed.length === 0;
}
