import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blocksFromHtml } from '../../../src/core/blocks/blocks-from-html';
import { layOutText, textOf } from '../../../src/core/blocks/text-of';
import type { Block } from '../../../src/core/model/block';
import { addressesIn, printBlocks } from '../../support/print-blocks';

const BASE = 'https://paper.example/news/';
const printed = (html: string): readonly string[] => printBlocks(blocksFromHtml(html, { base: BASE }));

describe('blocksFromHtml', () => {
  test('reads paragraphs with and without tags around them', () => {
    expect(printed('Bare.<p>One<p>Two</p>Three<div>Four</div><br><br>Five')).toEqual([
      'p Bare.',
      'p One',
      'p Two',
      'p Three',
      'p Four',
      'p Five',
    ]);
  });

  test('keeps formatting and mends what is closed in the wrong order', () => {
    expect(printed('a <b>b <i>c</b> d</i> <code>e &lt;f&gt;</code>')).toEqual(['p a *b _c_*_ d_ `e <f>`']);
  });

  test('carries open formatting into the next paragraph', () => {
    expect(printed('<a href="x"><p>one</p><p>two</p></a>')).toEqual([
      'p [one](https://paper.example/news/x)',
      'p [two](https://paper.example/news/x)',
    ]);
  });

  test('reads lists, their nesting and items left open', () => {
    expect(printed('<ul><li>a<li>b<ol><li>c</ol></ul>')).toEqual([
      'ul',
      '  - p a',
      '  - p b',
      '    ol',
      '      - p c',
    ]);
  });

  test('reads quotations, headings, rules and code', () => {
    expect(
      printed('<blockquote>q<p>r</blockquote><h1>H</h1><h3>I</h3><h6>J</h6><hr><pre>\n x\n  y</pre>'),
    ).toEqual(['quote', '  p q', '  p r', 'h2 H', 'h3 I', 'h4 J', 'rule', 'code  x\n  y']);
  });

  test('keeps tables of text and sets tables that arrange a page one after the other', () => {
    expect(printed('<table><tr><th>a<th>b<tr><td>c<td>d</table>')).toEqual(['table', '  !a | !b', '  c | d']);
    expect(printed('<table><tr><td><img src="i.png"></td><td><p>x</td></tr></table>')).toEqual([
      'image https://paper.example/news/i.png',
      'p x',
    ]);
  });

  test.each([
    '<div class="wp-caption"><img src="f.png"><p class="wp-caption-text">The dam at noon.</p></div><p>It broke.</p>',
    '<img src="f.png"><div class="image-caption">The dam at noon.</div><p>It broke.</p>',
    '<p><img src="f.png"><span class="photo caption">The dam at noon.</span> It broke.</p>',
    '<img src="f.png"><p class="Bildunterschrift">The dam at noon.<p>It broke.',
    '<img src="f.png"><p class="article__pie-foto">The dam at noon.</p>It broke.',
  ])('knows a caption by its class: %s', (html) => {
    expect(blocksFromHtml(html, { base: 'https://north.example/' })).toEqual([
      { kind: 'image', address: 'https://north.example/f.png', alt: '', caption: 'The dam at noon.' },
      { kind: 'paragraph', children: [{ kind: 'text', text: 'It broke.' }] },
    ]);
  });

  test('loses no text where there is no picture for the caption', () => {
    const html = '<p class="caption">A dam.</p><p>It broke.</p>';
    expect(printed(html)).toEqual(['p A dam.', 'p It broke.']);
  });

  test.each([
    '<p class="caption">A dam.</p><img src="f.png"><p>It broke.</p>',
    '<figure><iframe></iframe><figcaption><p>A dam.</p></figcaption></figure><p>It broke.</p>',
    '<table><tr><td><img src="f.png"><tr><td class="caption">A dam.<tr><td>It broke.</table>',
  ])('says what is a caption apart from its picture: %s', (html) => {
    const lines = blocksFromHtml(html, { base: 'https://north.example/' }).filter(
      ({ kind }) => kind === 'paragraph',
    );
    expect(lines).toEqual([
      { kind: 'paragraph', children: [{ kind: 'text', text: 'A dam.' }], isCaption: true },
      { kind: 'paragraph', children: [{ kind: 'text', text: 'It broke.' }] },
    ]);
  });

  test('takes no article for a caption, whatever its classes and end tags', () => {
    const captions = (html: string): number =>
      blocksFromHtml(html, { base: null }).filter((block) => 'isCaption' in block).length;
    expect(captions('<div class="has-caption"><p>It broke.</p></div>')).toBe(0);
    expect(captions(`<div class="caption">${'<p>It broke.</p>'.repeat(9)}`)).toBe(3);
    expect(captions('<p class="caption">A dam.<p>It broke.<p>At noon.')).toBe(1);
  });

  test('keeps pictures with caption and words, without counting pixels and icons', () => {
    const figure = '<figure><img src="f.png" alt="A  dam"><figcaption>The <b>dam</b></figcaption></figure>';
    const pixel = '<img src="t.gif" width="1" height="1">';
    const smiley = '<img src="s.gif" alt=":-)" height="16">';
    expect(printed(`${figure}${pixel}Hi ${smiley}`)).toEqual([
      'image https://paper.example/news/f.png (A dam) The dam',
      'p Hi :-)',
    ]);
  });

  test('takes the true address of a picture that is loaded late', () => {
    expect(printed('<img src="data:image/gif;base64,R0" data-src="/big.jpg">')).toEqual([
      'image https://paper.example/big.jpg',
    ]);
  });

  test('drops what is not text with all that is in it', () => {
    const dropped =
      '<script>bad()</script><style>p{}</style><iframe src="x">y</iframe><svg><text>z</text></svg>';
    expect(printed(`a${dropped}<!-- c --><p onclick="bad()">b`)).toEqual(['p a', 'p b']);
  });

  test.each([
    'javascript:alert(1)',
    'JaVa\nScript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    '&#106;avascript:alert(1)',
    'mailto:a@b.example',
  ])('keeps the words but not the address of %j', (address) => {
    expect(printed(`<a href="${address}">words</a><img src="${address}">`)).toEqual(['p words']);
  });

  test('drops relative addresses where no base is known', () => {
    expect(addressesIn(blocksFromHtml('<a href="/x">a</a><img src="y.png">', { base: null }))).toEqual([]);
  });

  test('reads empty elements of XML as closed', () => {
    const blocks = blocksFromHtml('<xhtml:div/><xhtml:p>a<xhtml:script/>b</xhtml:p>', {
      base: null,
      isXml: true,
    });
    expect(textOf(blocks)).toBe('ab');
  });

  test.each(['<div>', '<blockquote>', '<ul><li>', '<b>', '<table><tr><td>', '<a href=x>', '<svg>', '<font>'])(
    'survives ten thousand open %s and keeps to its depth',
    (tag) => {
      const blocks = blocksFromHtml(`${tag.repeat(10_000)}deep`, { base: BASE });
      expect(depthOf(blocks)).toBeLessThan(32);
      expect(textOf(blocks)).toBe(tag === '<svg>' ? '' : 'deep');
    },
  );

  test('stops when a text has more blocks than any book', () => {
    expect(blocksFromHtml('<p>x'.repeat(100_000), { base: BASE }).length).toBeLessThanOrEqual(20_001);
  });

  test('makes of any markup nothing but text and http addresses', () => {
    const tags = fc.constantFrom(
      '<p>',
      '</p>',
      '<ul>',
      '<li>',
      '</ul>',
      '<table>',
      '<tr>',
      '<td>',
      '</table>',
      '<pre>',
      '</pre>',
      '<b>',
      '</b>',
      '<a href="h">',
      '</a>',
      '<svg>',
      '</svg>',
      '<img src=x>',
      '&amp;',
      '<![CDATA[',
      '<!--',
      '-->',
      '<',
      '>',
      '"',
      ' ',
      'a',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(tags, fc.string())), (pieces) => {
        const blocks = blocksFromHtml(pieces.join(''), { base: BASE });
        for (const address of addressesIn(blocks)) expect(address).toMatch(/^https?:\/\//);
        const layout = layOutText(blocks);
        for (const [piece, start] of layout.startOf) {
          expect('text' in piece && layout.text.startsWith(piece.text, start)).toBe(true);
        }
      }),
    );
  });
});

function depthOf(blocks: readonly Block[]): number {
  const inner = blocks.map((block) => {
    if (block.kind === 'quote') return depthOf(block.blocks);
    return block.kind === 'list' ? Math.max(0, ...block.items.map(depthOf)) : 0;
  });
  return 1 + Math.max(0, ...inner);
}
