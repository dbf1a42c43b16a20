import { folded } from './fold';

/** Letters and figures alone, folded: by these two texts say the same, whatever their signs, spaces and capitals. */
export const lettersOf = (text: string): string => folded(text).replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
