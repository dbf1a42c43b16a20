// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { FollowedStory } from '../../../src/core/model/readers-hand';
import { type HandCalls, takenOff } from '../../../src/reader/hand/hand-calls';
import { aHeadline } from '../../support/builders';

const NOW = Date.UTC(2026, 0, 5, 9);
const story: FollowedStory = {
  id: 'f',
  title: 'Dam',
  followedAt: 1,
  lastMovedAt: 9,
  quietDays: 14,
  entries: [
    { headline: aHeadline('dam'), at: 1 },
    { headline: aHeadline('flood'), at: 4 },
    { headline: aHeadline('opera'), at: 9 },
  ],
};

function saidBy(entryId: string, followed = story, bonds: Parameters<HandCalls['bind']>[0][] = []) {
  const said: unknown[][] = [];
  const calls = new Proxy({} as HandCalls, {
    get:
      (_calls, name) =>
      (...input: unknown[]) =>
        void said.push([name, ...input]),
  });
  return { said, deed: takenOff(followed, entryId, { mutes: [], bonds, followed: [followed] }, calls, NOW) };
}

test('a report is taken off its timeline, set apart from the story, and the story moved when what stays did', () => {
  const { said } = saidBy('opera');
  const bond = { kind: 'not-same', one: 'opera', other: 'dam', at: NOW };
  expect(said).toEqual([
    ['bind', bond],
    ['follow', { ...story, entries: story.entries.slice(0, 2), lastMovedAt: 4 }],
  ]);
});

test('undone, the timeline is as it was, and so is what was said of the two before', () => {
  const { said, deed } = saidBy('opera');
  said.length = 0;
  deed?.undo();
  expect(said.map(([name]) => name)).toEqual(['unbind', 'follow']);
  expect(said[1]).toEqual(['follow', story]);
  const before = { kind: 'same', one: 'dam', other: 'opera', at: 1 } as never;
  const again = saidBy('opera', story, [before]);
  again.said.length = 0;
  again.deed?.undo();
  expect(again.said[0]).toEqual(['bind', before]);
});

test('the last report cannot be taken off, nor one that is not there', () => {
  expect(saidBy('dam', { ...story, entries: story.entries.slice(0, 1) })).toEqual({ said: [], deed: null });
  expect(saidBy('nowhere')).toEqual({ said: [], deed: null });
});
