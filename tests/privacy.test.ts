import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import manifest from '../manifest.json' with { type: 'json' };

const sources = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((each) => each.isFile() && /\.tsx?$/.test(each.name))
  .map((each) => join(each.parentPath, each.name));
const saying = (pattern: RegExp): string[] =>
  sources.filter((file) => pattern.test(readFileSync(file, 'utf8')));

describe('what Lede may do', () => {
  test('is this list of permissions, and no host at install', () => {
    expect(manifest.permissions).toEqual([
      'activeTab',
      'alarms',
      'contextMenus',
      'scripting',
      'search',
      'storage',
      'unlimitedStorage',
      'webRequest',
    ]);
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('content_scripts');
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest.optional_host_permissions).toEqual(['http://*/*', 'https://*/*']);
  });

  test('is told to Firefox as collecting nothing', () => {
    expect(manifest.browser_specific_settings.gecko.data_collection_permissions).toEqual({
      required: ['none'],
    });
  });
});

describe('what Lede asks of the network', () => {
  test('passes one gateway', () => {
    const gateways = saying(/\bfetch\(|XMLHttpRequest|sendBeacon|new WebSocket|EventSource|importScripts/);
    expect(gateways.filter((file) => file !== join('src', 'platform', 'requests.ts'))).toEqual([]);
  });

  test('hears of requests in one place, and only of those of no tab', () => {
    expect(saying(/webRequest/)).toEqual([
      join('src', 'platform', 'redirects.ts'),
      join('src', 'reader', 'settings', 'Permissions.tsx'),
    ]);
    expect(readFileSync('src/platform/redirects.ts', 'utf8')).toContain('tabId: -1');
  });

  test('the pages may run and load nothing but what came with Lede', () => {
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain('connect-src http: https:;');
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toMatch(/unsafe|data:|blob:|\*/);
  });
});

describe('markup from outside', () => {
  test('has no door to come in by', () => {
    expect(
      saying(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|dangerouslySet|\beval\(|new Function\(/),
    ).toEqual([]);
  });
});
