// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { moreCommandOf } from '../../src/ui/more-keys';

const press = (key: string, more: KeyboardEventInit = {}, on: HTMLElement = document.body): KeyboardEvent => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, ...more });
  on.dispatchEvent(event);
  return event;
};

test.each([
  ['e', 'everything'],
  ['m', 'mark'],
  ['M', 'mark-above'],
  ['z', 'undo'],
  ['g', 'front'],
  ['n', 'next-article'],
  ['p', 'previous-article'],
  ['.', 'options'],
  ['constructor', null],
])('%s asks for %s', (key, command) => {
  expect(moreCommandOf(press(key), true)).toBe(command);
});

test('nothing is asked for in a field, with a modifier, or where single keys are turned off', () => {
  const field = document.body.appendChild(document.createElement('input'));
  expect(moreCommandOf(press('m', {}, field), true)).toBeNull();
  expect(moreCommandOf(press('m', { ctrlKey: true }), true)).toBeNull();
  expect(moreCommandOf(press('m'), false)).toBeNull();
});
