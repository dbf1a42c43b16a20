// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { defaultSettings } from '../../../src/core/model/settings';
import { Retention } from '../../../src/reader/settings/Retention';
import { onPage } from '../../support/page';

test('the choice of how long stories are kept says so where nothing can be deleted', () => {
  const hints = (isFull: boolean) =>
    [
      ...onPage(
        <Retention settings={defaultSettings} isFull={isFull} change={() => undefined} />,
      ).querySelectorAll('.hint'),
    ].map((one) => one.textContent);
  expect(hints(false)).toEqual(['keepText']);
  expect(hints(true)).toEqual(['keepText', 'keepWaits']);
});
