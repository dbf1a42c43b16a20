export type Command = 'next' | 'previous' | 'open-behind' | 'save' | 'refresh' | 'search' | 'help' | 'close';

const COMMANDS: Readonly<Record<string, Command>> = {
  j: 'next',
  ArrowDown: 'next',
  k: 'previous',
  ArrowUp: 'previous',
  o: 'open-behind',
  s: 'save',
  r: 'refresh',
  '/': 'search',
  '?': 'help',
  Escape: 'close',
};

/** What a key asks for, or null: single keys do nothing in a field, with a modifier, or when turned off. */
export function commandOf(event: KeyboardEvent, singleKeys: boolean): Command | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return null;
  const command = COMMANDS[event.key] ?? null;
  if (command === 'close') return command;
  const isArrow = event.key.startsWith('Arrow');
  if ((!singleKeys && !isArrow) || isField(event.target)) return null;
  return command;
}

/** Whether keys are typed into it. */
export const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** The headline in whose row or story the focus is; null where it is in none. */
export const focusedHeadline = (): HTMLElement | null =>
  document.activeElement?.closest('li, article')?.querySelector<HTMLElement>('[data-headline]') ?? null;

/** Moves focus to the next or previous headline of the page; at either end it stays. */
export function moveFocus(direction: 'next' | 'previous'): void {
  const headlines: (HTMLElement | null)[] = [...document.querySelectorAll<HTMLElement>('[data-headline]')];
  const at = headlines.indexOf(focusedHeadline());
  const to = direction === 'next' ? at + 1 : at - 1;
  headlines[Math.max(0, Math.min(to, headlines.length - 1))]?.focus();
}
