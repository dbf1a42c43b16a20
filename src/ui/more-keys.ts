import { isField } from './keys';

/** What single keys ask for on the reader's pages beside those that every page knows. */
export type MoreCommand =
  | 'everything'
  | 'front'
  | 'mark'
  | 'mark-above'
  | 'undo'
  | 'options'
  | 'next-article'
  | 'previous-article';

const COMMANDS: Readonly<Record<string, MoreCommand>> = {
  e: 'everything',
  m: 'mark',
  M: 'mark-above',
  z: 'undo',
  g: 'front',
  n: 'next-article',
  p: 'previous-article',
  '.': 'options',
};

/** Null where the key asks for none of these: in a field, with a modifier, or when single keys are turned off. */
export function moreCommandOf(event: KeyboardEvent, singleKeys: boolean): MoreCommand | null {
  if (!singleKeys || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return null;
  if (isField(event.target) || !Object.hasOwn(COMMANDS, event.key)) return null;
  return COMMANDS[event.key] ?? null;
}
