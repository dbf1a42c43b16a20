// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { commandOf, moveFocus } from '../../src/ui/keys';

const press = (key: string, more: KeyboardEventInit = {}, target: HTMLElement = document.body) => {
  let seen: KeyboardEvent | null = null;
  const listen = (event: KeyboardEvent) => {
    seen = event;
  };
  target.addEventListener('keydown', listen);
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...more }));
  target.removeEventListener('keydown', listen);
  return seen as unknown as KeyboardEvent;
};

describe('commandOf', () => {
  test.each([
    ['j', 'next'],
    ['ArrowUp', 'previous'],
    ['o', 'open-behind'],
    ['s', 'save'],
    ['r', 'refresh'],
    ['/', 'search'],
    ['?', 'help'],
    ['Escape', 'close'],
    ['x', null],
  ])('%s means %s', (key, command) => {
    expect(commandOf(press(key), true)).toBe(command);
  });

  test('a key with a modifier is left to the browser', () => {
    for (const modifier of ['ctrlKey', 'metaKey', 'altKey']) {
      expect(commandOf(press('s', { [modifier]: true }), true)).toBeNull();
    }
  });

  test('a key in a field is a letter, but Escape closes', () => {
    const field = document.createElement('input');
    document.body.append(field);
    expect(commandOf(press('s', {}, field), true)).toBeNull();
    expect(commandOf(press('Escape', {}, field), true)).toBe('close');
  });

  test('single keys can be turned off; the arrows stay', () => {
    expect(commandOf(press('s'), false)).toBeNull();
    expect(commandOf(press('ArrowDown'), false)).toBe('next');
  });
});

describe('moveFocus', () => {
  beforeEach(() => {
    const list = document.createElement('ol');
    for (const id of ['a', 'b', 'c']) {
      const row = document.createElement('li');
      const link = document.createElement('a');
      link.href = '#';
      link.id = id;
      link.dataset.headline = '';
      const ribbon = document.createElement('button');
      ribbon.id = `${id}-save`;
      row.append(link, ribbon);
      list.append(row);
    }
    document.body.replaceChildren(list);
  });
  const here = () => document.activeElement?.id;

  test('goes down and up, and stays at either end', () => {
    const path = ['next', 'next', 'next', 'next', 'previous', 'previous', 'previous'] as const;
    const seen = path.map((direction) => {
      moveFocus(direction);
      return here();
    });
    expect(seen).toEqual(['a', 'b', 'c', 'c', 'b', 'a', 'a']);
  });

  test('goes on from a ribbon to the row after it', () => {
    document.getElementById('b-save')?.focus();
    moveFocus('next');
    expect(here()).toBe('c');
  });
});
