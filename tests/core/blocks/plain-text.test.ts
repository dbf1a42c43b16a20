import { describe, expect, test } from 'vitest';
import { plainText } from '../../../src/core/blocks/plain-text';

describe('plainText', () => {
  test.each([
    ['  Dam\n bursts ', 'Dam bursts'],
    ['AT&amp;T &#8220;wins&#8221;', 'AT&T “wins”'],
    ['<p>One</p><p>Two &lt;three&gt;</p>', 'One Two <three>'],
    ['1 < 2 & 3', '1 < 2 & 3'],
    ['a<script>b</script>c', 'ac'],
  ])('makes one line of %j', (html, expected) => {
    expect(plainText(html)).toBe(expected);
  });
});
