import type { Sibling } from '../sibling';
import { days } from './days';

export const siblings: readonly Sibling[] = [...days];
