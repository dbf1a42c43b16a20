import type { Settings } from '../model/settings';
import type { RetentionBudget } from './what-to-forget';

const BYTES_IN_MEGABYTE = 1_000_000;

export const budgetOf = ({ keepDays, keepMegabytes }: Settings): RetentionBudget => ({
  days: keepDays,
  bytes: keepMegabytes * BYTES_IN_MEGABYTE,
});
