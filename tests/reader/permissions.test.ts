import { expect, test } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { REASONS } from '../../src/reader/settings/Permissions';

test('the settings give a reason for every permission, and for no other', () => {
  expect(Object.keys(REASONS).sort()).toEqual([...manifest.permissions].sort());
});
