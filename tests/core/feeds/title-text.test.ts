import { describe, expect, test } from 'vitest';
import { titleText } from '../../../src/core/feeds/title-text';

const html = (source: string): string => titleText({ kind: 'html', source });
const plain = (source: string): string => titleText({ kind: 'plain', source });

describe('a title', () => {
  test.each([
    ['On the <dl>', 'On the <dl>'],
    ['A free guide to <head> elements', 'A free guide to <head> elements'],
    ['Why Vec<T> beats <List> in 2 ms', 'Why Vec<T> beats <List> in 2 ms'],
    ['If a<b then profit falls below 5% and c>d', 'If a<b then profit falls below 5% and c>d'],
    ['Wenn x<y und y>z', 'Wenn x<y und y>z'],
    ['Map<String, List<Integer>> を使う', 'Map<String, List<Integer>> を使う'],
    ['<em>Dune</em> wins <b>six</b> awards', 'Dune wins six awards'],
    ['CO<sub>2</sub> levels<br/>rise', 'CO2 levels rise'],
    ['<a href="https://a.example/?x=1">Ferry</a> adds crossings', 'Ferry adds crossings'],
    ['<code>let</code> or <code>const</code>', 'let or const'],
    ['Why <code> is not <pre>', 'Why <code> is not <pre>'],
    ['<img src="x.png" alt=""> Harbour freezes', 'Harbour freezes'],
    ['<script>alert(1)</script>Harbour freezes', 'Harbour freezes'],
    ['I <3 Paris', 'I <3 Paris'],
    ['Rock &amp;amp; Roll hall opens', 'Rock & Roll hall opens'],
    ['Caf&amp;eacute; owner &amp;#8216;shocked&amp;#8217;', 'Café owner ‘shocked’'],
    ['R&D spending & more; AT&T', 'R&D spending & more; AT&T'],
  ])('%j is read as %j', (source, read) => {
    expect(html(source)).toBe(read);
  });

  test('that is text keeps its brackets, and loses what was escaped too often', () => {
    expect(plain('Using <details> well')).toBe('Using <details> well');
    expect(plain('Using <b> well')).toBe('Using <b> well');
    expect(plain('Soup &amp; bread for two')).toBe('Soup & bread for two');
    expect(plain('M&amp;amp;M &lt;3')).toBe('M&M <3');
  });

  test('that is escaped for ever is read to a depth', () => {
    expect(html(`&${'amp;'.repeat(9)}lt;`).length).toBeGreaterThan(10);
  });
});
