import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

const PART = pathToFileURL(resolve('scripts/parts/programs.mjs')).href;
let project = '';

/** Three programs of a folder, one of which does not hold. */
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'lede-programs-'));
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'), 'junction');
  writeFileSync(join(project, 'package.json'), '{"type":"module"}');
  mkdirSync(join(project, 'eval'));
  for (const [name, holds] of [
    ['first', true],
    ['second', false],
    ['third', true],
  ])
    writeFileSync(
      join(project, 'eval', `${name}.eval.ts`),
      `export const run = async (options: string[]) => {
        console.log('${name} begins', options.join());
        await new Promise((resolve) => setTimeout(resolve, 300));
        console.log('${name} ends');
        return ${holds};
      };`,
    );
});
afterEach(() => rmSync(project, { recursive: true }));

/** What is printed, and whether all held. */
function runs(words: readonly string[], options: object): { said: string; held: boolean } {
  const code = `import('${PART}').then(async ({ runPrograms }) => {
    console.log('held:', await runPrograms('eval', ${JSON.stringify(words)}, ${JSON.stringify(options)}));
  })`;
  const said = execFileSync(process.execPath, ['-e', code], { cwd: project, encoding: 'utf8' });
  return { said, held: said.includes('held: true') };
}

test('all programs run, the longest first, and those that did not hold are named', () => {
  const { said, held } = runs(['--few'], { longest: ['third', 'second'] });
  expect([...said.matchAll(/^(\w+) begins --few$/gm)].map(([, name]) => name)).toEqual([
    'third',
    'second',
    'first',
  ]);
  expect(said).toMatch(/^third\.eval\.ts: [\d.]+ s$/m);
  expect(said).toContain('Below its floors, or broken off: second.eval.ts.');
  expect(held).toBe(false);
});

test('what two that run at once print is shown one after the other', () => {
  const { said } = runs([], { atOnce: 2 });
  for (const name of ['first', 'second', 'third'])
    expect(said).toMatch(new RegExp(`^${name} begins \n${name} ends$`, 'm'));
});

test('one that is named runs alone, and a name that is none is told', () => {
  const { said, held } = runs(['first'], {});
  expect(held).toBe(true);
  expect(said).not.toContain('third begins');
  const none = runs(['fourth'], {});
  expect(none.held).toBe(false);
  expect(none.said).toContain('There are: first, second, third.');
});
