import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normaliseTyped } from '../../../src/core/discovery/normalise-typed';

describe('normaliseTyped', () => {
  test.each([
    ['example.org', 'https://example.org/'],
    ['  https://example.org/y ', 'https://example.org/y'],
    ['Example.org/News?a=1', 'https://example.org/News?a=1'],
    ['feed://example.org/rss', 'https://example.org/rss'],
    ['feed:http://example.org/rss', 'http://example.org/rss'],
    ['//example.org/rss', 'https://example.org/rss'],
    ['<https://example.org/rss>', 'https://example.org/rss'],
    ['(https://example.org/a_(b))', 'https://example.org/a_(b)'],
    ['https://example.org/a_(b)', 'https://example.org/a_(b)'],
    ['“example.org/rss”,', 'https://example.org/rss'],
    ['view-source:https://example.org/rss', 'https://example.org/rss'],
    ['example.org:8080/rss', 'https://example.org:8080/rss'],
    ['localhost:8080/rss', 'http://localhost:8080/rss'],
    ['127.0.0.1/rss', 'http://127.0.0.1/rss'],
    ['bücher.example', 'https://xn--bcher-kva.example/'],
    ['@ann@social.example', 'https://social.example/@ann'],
    ['\u200bexample.org', 'https://example.org/'],
  ])('reads %j as %s', (typed, address) => {
    expect(normaliseTyped(typed)).toEqual({ ok: true, value: address });
  });

  test.each([
    ['', 'address-empty'],
    [' <> ', 'address-empty'],
    ['hello', 'address-not-understood'],
    ['hello world.', 'address-not-understood'],
    ['https://exa mple.org/', 'address-not-understood'],
    ['https://intranet/', 'address-not-understood'],
    ['ann@example.org', 'address-not-understood'],
    ['https://', 'address-not-understood'],
    ['example.org:99999', 'address-not-understood'],
    ['x'.repeat(5000), 'address-not-understood'],
    ['javascript:alert(1)', 'address-not-http'],
    ['mailto:ann@example.org', 'address-not-http'],
    ['ftp://example.org/feed', 'address-not-http'],
    ['file:///etc/hosts', 'address-not-http'],
    ['https://ann:secret@example.org/feed', 'address-has-password'],
  ])('says of %j that it is %s', (typed, code) => {
    expect(normaliseTyped(typed)).toEqual({ ok: false, problem: { code } });
  });

  test('leaves what it has made as it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl(), fc.string(), fc.domain()), (typed) => {
        const once = normaliseTyped(typed);
        if (once.ok) expect(normaliseTyped(once.value)).toEqual(once);
      }),
    );
  });
});
