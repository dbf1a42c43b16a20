import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../../../src/core/model/settings';
import { budgetOf } from '../../../src/core/retention/budget-of';

describe('budgetOf', () => {
  test('reads days and megabytes from the settings', () => {
    expect(budgetOf({ ...defaultSettings, keepDays: 30, keepMegabytes: 2 })).toEqual({
      days: 30,
      bytes: 2_000_000,
    });
  });
});
