import { describe, expect, test } from 'vitest';
import type { XmlElement } from '../../../../src/core/feeds/xml/element';
import { readXml } from '../../../../src/core/feeds/xml/read-xml';

const printed = ({ name, text, children, markup }: XmlElement): string =>
  `${name}(${[markup ?? text.trim(), ...children.map(printed)].filter((part) => part !== '').join(' ')})`;

const tree = (source: string): string => {
  const { root } = readXml(source, null);
  return root === null ? '' : printed(root);
};

describe('readXml', () => {
  test('reads elements, entities and sections', () => {
    expect(tree('<rss><a>x &amp; &eacute;&#8211;<![CDATA[<y>&amp;]]></a><B/></rss>')).toBe(
      'rss(a(x & é–<y>&amp;) b())',
    );
  });

  test('keeps markup inside text as it was sent', () => {
    expect(tree('<rss><title>a <b>c</b></title></rss>')).toBe('rss(title(a <b>c</b>))');
  });

  test('gives known namespaces their usual prefix', () => {
    expect(tree('<r xmlns:q="http://purl.org/dc/elements/1.1/"><q:date>1</q:date><x:y>2</x:y></r>')).toBe(
      'r(dc:date(1) x:y(2))',
    );
    expect(tree('<feed xmlns="http://www.w3.org/2005/Atom"><id>1</id><z xmlns="urn:z">2</z></feed>')).toBe(
      'feed(id(1) unknown:z(2))',
    );
  });

  test.each([
    ['<a><b></a>', false, false],
    ['<a></b></a>', false, false],
    ['<a>x & y</a>', false, false],
    ['<a><b>', true, true],
    ['<a/>', true, false],
  ])('judges %s', (source, isWellFormed, isTruncated) => {
    expect(readXml(source, null)).toMatchObject({ isWellFormed, isTruncated });
  });

  test('leaves out what is too deep and goes on behind it', () => {
    const reading = readXml(`<a>${'<d>'.repeat(200)}${'</d>'.repeat(200)}<e/></a>`, null);
    expect(reading.isTooDeep).toBe(true);
    expect(reading.root?.children.map(({ name }) => name)).toEqual(['d', 'e']);
  });

  test('hands base and language down', () => {
    const { root } = readXml(
      '<a xml:base="/x/" xml:lang="en"><b xml:base="y/"><c xml:lang=""/></b></a>',
      'https://n.example/',
    );
    const inner = root?.children[0];
    expect([inner?.base, inner?.language]).toEqual(['https://n.example/x/y/', 'en']);
    expect(inner?.children[0]?.language).toBeNull();
  });
});
