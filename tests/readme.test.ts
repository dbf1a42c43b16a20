import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import packageFile from '../package.json' with { type: 'json' };

const documents = ['README.md', 'ARCHITECTURE.md'].map((file) => readFileSync(file, 'utf8')).join('\n');

test('every command a document names exists', () => {
  const named = [...documents.matchAll(/\bnpm (?:run )?(start|test|[a-z]+)\b/g)].map(([, name]) => name);
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((name) => !Object.hasOwn(packageFile.scripts, name ?? ''))).toEqual([]);
});

test('the readme opens with the two commands', () => {
  const opening = readFileSync('README.md', 'utf8').split('\n').slice(0, 6).join('\n');
  expect(opening).toMatch(/npm start[\s\S]*npm test/);
});
