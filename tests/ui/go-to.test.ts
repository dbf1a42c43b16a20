import { beforeEach, describe, expect, test } from 'vitest';
import { goTo } from '../../src/ui/go-to';
import { entryId } from '../support/builders';

let opened: string[] = [];
beforeEach(() => {
  opened = [];
  const { browser } = globalThis as unknown as { browser: Record<string, unknown> };
  browser.tabs = { create: async ({ url }: { url: string }) => void opened.push(url) };
});
const page = { kind: 'page', address: 'https://a.example/story?id=7&utm_source=rss' } as const;

describe('goTo', () => {
  test('opens an address without what tracks the reader, unless they want it as published', async () => {
    await goTo(page, entryId('a'), 'front');
    await goTo(page, entryId('a'), 'front', true);
    expect(opened).toEqual(['https://a.example/story?id=7', page.address]);
  });
});
