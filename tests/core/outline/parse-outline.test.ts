import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { filedFeeds, type Outline, unusableLines } from '../../../src/core/outline/outline';
import { MAX_LINES } from '../../../src/core/outline/outline-limits';
import { parseOutline } from '../../../src/core/outline/parse-outline';
import { effortOf, IN_REASON } from '../../support/effort';

const read = (file: string | Uint8Array): Outline => {
  const outline = parseOutline(file);
  if (!outline.ok) throw new Error(outline.problem.code);
  return outline.value;
};

const opml = (body: string, head = ''): string =>
  `<?xml version="1.0"?>\n<opml version="2.0"><head>${head}</head><body>\n${body}\n</body></opml>`;

/** `title <address> in folder / folder`, one a feed. */
const printed = (file: string | Uint8Array): string[] =>
  filedFeeds(read(file).nodes).map(({ feed, folder }) =>
    [feed.title, `<${feed.address}>`, ...(folder.length > 0 ? ['in', folder.join(' / ')] : [])].join(' '),
  );

const utf16 = (text: string, bigEndian: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), !bigEndian);
  return bytes;
};

describe('parseOutline', () => {
  test('keeps folders within folders and the order of the file', () => {
    const file = opml(`
      <outline text="World"><outline text="Asia">
        <outline text="Dawn" type="rss" xmlUrl="https://dawn.example/feed" htmlUrl="https://dawn.example"/>
      </outline></outline>
      <outline text="Plain" xmlUrl="https://plain.example/rss"/>`);
    expect(printed(file)).toEqual([
      'Dawn <https://dawn.example/feed> in World / Asia',
      'Plain <https://plain.example/rss>',
    ]);
    expect(filedFeeds(read(file).nodes)[0]?.feed).toMatchObject({
      homeAddress: 'https://dawn.example/',
      line: 5,
    });
  });

  test.each([
    ['an unknown type', '<outline type="blog?" text="A" xmlUrl="https://a.example/f"/>'],
    ['attributes in the wrong case', '<OUTLINE TEXT="A" XMLURL="https://a.example/f"/>'],
    ['the title in the wrong attribute', '<outline text=" " title="A" xmlUrl="https://a.example/f"/>'],
    ['the address in the wrong attribute', '<outline type="rss" text="A" url="https://a.example/f"/>'],
    ['blanks around everything', '<outline text=" A\n" xmlUrl=" https://a.example/f "/>'],
    ['an address without a scheme', '<outline text="A" xmlUrl="a.example/f"/>'],
    ['a feed address', '<outline text="A" xmlUrl="feed://a.example/f"/>'],
    ['no end', '<outline text="A" xmlUrl="https://a.example/f"/><outline text="B" xmlU'],
    ['a line that is never closed', '<outline text="A" xmlUrl="https://a.example/f">'],
    ['single quotes', "<outline text='A' xmlUrl='https://a.example/f'/>"],
    ['a prefix', '<o:outline text="A" o:xmlUrl="https://a.example/f"/>'],
    ['a folder without a name', '<outline><outline text="A" xmlUrl="https://a.example/f"/></outline>'],
  ])('reads a feed with %s', (_what, body) => {
    expect(printed(opml(body))).toEqual(['A <https://a.example/f>']);
  });

  test('reads ampersands left as they are, and entities of HTML', () => {
    const body =
      '<outline text="R&D &mdash; caf&eacute; &bogus;" xmlUrl="https://a.example/f?a=1&copy=2&amp;b=3"/>';
    expect(printed(opml(body))).toEqual(['R&D — café &bogus; <https://a.example/f?a=1&copy=2&b=3>']);
  });

  test('reads a line with markup inside an attribute', () => {
    const body = `<outline text="A" description="By <a href="https://b.example/">B</a>." xmlUrl="https://a.example/f"/>
      <outline text="1 < 2" xmlUrl="https://c.example/f"/>`;
    expect(printed(opml(body))).toEqual(['A <https://a.example/f>', '1 < 2 <https://c.example/f>']);
  });

  test('follows a feed that has lines inside it with those lines', () => {
    const body =
      '<outline text="A" xmlUrl="https://a.example/f"><outline text="B" xmlUrl="https://b.example/f"/></outline>';
    expect(printed(opml(body))).toEqual(['A <https://a.example/f>', 'B <https://b.example/f>']);
  });

  test('says of each line that names no feed what is wrong with it', () => {
    const file = opml(`<outline text="Site" type="rss" xmlUrl="" htmlUrl="https://site.example"/>
<outline text="Old" xmlUrl="gopher://old.example/feed"/>
<outline text="Mine" xmlUrl="https://me:secret@mine.example/feed"/>
<outline text="More" type="include" url="https://more.example/list.opml"/>`);
    expect(unusableLines(read(file).nodes)).toMatchObject([
      { reason: 'no-address', title: 'Site', homeAddress: 'https://site.example/', line: 3 },
      { reason: 'not-http', title: 'Old', given: 'gopher://old.example/feed', line: 4 },
      { reason: 'has-password', title: 'Mine', given: 'https://me:secret@mine.example/feed', line: 5 },
      { reason: 'is-a-list', title: 'More', given: 'https://more.example/list.opml', line: 6 },
    ]);
  });

  test('takes the name and password off the address of a site', () => {
    const line =
      '<outline text="S" type="rss" xmlUrl="https://s.example/feed" htmlUrl="https://ann:s3cret@s.example/a"/>';
    const bare = '<outline text="B" htmlUrl="https://ann@b.example/"/>';
    expect(read(opml(line + bare)).nodes).toMatchObject([
      { kind: 'feed', homeAddress: 'https://s.example/a' },
      { kind: 'unusable', homeAddress: 'https://b.example/' },
    ]);
  });

  test('keeps a folder that is empty', () => {
    expect(read(opml('<outline text="Later"/>')).nodes).toMatchObject([{ kind: 'folder', title: 'Later' }]);
  });

  test('reads the head', () => {
    const head =
      '<title>Mine &amp; yours</title><dateCreated>Sun, 21 Jun 2009 12:00:00 GMT</dateCreated><ownerName>N</ownerName>';
    expect(read(opml('', head))).toMatchObject({
      title: 'Mine & yours',
      version: '2.0',
      createdAt: Date.UTC(2009, 5, 21, 12),
      head: { ownername: 'N' },
      faults: [],
    });
  });

  test('names a date that is none and a file that stops early', () => {
    const head = '<dateModified>the day after 4 pm</dateModified>';
    expect(read(`<opml><head>${head}</head><body>`).faults).toEqual(['truncated', 'unreadable-date']);
  });

  test.each([
    [
      'UTF-8 with a mark',
      new Uint8Array([
        0xef,
        0xbb,
        0xbf,
        ...new TextEncoder().encode(opml('<outline text="é" xmlUrl="https://a.example"/>')),
      ]),
    ],
    [
      'UTF-16, little end first',
      utf16(`\ufeff${opml('<outline text="é" xmlUrl="https://a.example"/>')}`, false),
    ],
    ['UTF-16, big end first, unmarked', utf16(opml('<outline text="é" xmlUrl="https://a.example"/>'), true)],
    [
      'ISO-8859-1 as declared',
      Uint8Array.from(
        '<?xml version="1.0" encoding="ISO-8859-1"?><opml><outline text="\xe9" xmlUrl="https://a.example"/></opml>',
        (sign) => sign.charCodeAt(0),
      ),
    ],
    [
      'Windows-1252 undeclared',
      Uint8Array.from('<opml><outline text="\xe9" xmlUrl="https://a.example"/></opml>', (sign) =>
        sign.charCodeAt(0),
      ),
    ],
    [
      'UTF-8 that calls itself UTF-16',
      new TextEncoder().encode(
        '<?xml version="1.0" encoding="utf-16"?><opml><outline text="é" xmlUrl="https://a.example"/></opml>',
      ),
    ],
  ])('reads %s', (_what, bytes) => {
    expect(printed(bytes)).toEqual(['é <https://a.example/>']);
  });

  test('reads a FOAF blogroll: groups are folders, people name their feeds', () => {
    const file = `<rdf:RDF xmlns:rdf="r" xmlns:foaf="f" xmlns:rss="s"><foaf:Group><foaf:name>Planet</foaf:name>
      <foaf:member><foaf:Agent><foaf:weblog><foaf:Document rdf:about="https://ann.example/">
        <rdfs:seeAlso><rss:channel rdf:about="https://ann.example/feed"/></rdfs:seeAlso>
      </foaf:Document></foaf:weblog><foaf:name>Ann</foaf:name></foaf:Agent></foaf:member></foaf:Group></rdf:RDF>`;
    expect(printed(file)).toEqual(['Ann <https://ann.example/feed> in Planet']);
    expect(filedFeeds(read(file).nodes)[0]?.feed.homeAddress).toBe('https://ann.example/');
  });

  test.each(['', 'hello', '<html><body>no</body></html>', '{"feeds":[]}'])(
    'does not take %j for a list',
    (file) => {
      expect(parseOutline(file)).toEqual({ ok: false, problem: { code: 'outline-not-recognised' } });
    },
  );

  test('never throws, whatever the bytes', () => {
    const bits = fc.constantFrom(
      '<outline ',
      'text="a"',
      '>',
      '</outline>',
      '<opml>',
      '<![CDATA[',
      '&',
      '"',
      '<rdf:RDF>',
      '<foaf:Group>',
      '<!--',
    );
    fc.assert(fc.property(fc.array(bits, { maxLength: 40 }), (parts) => void parseOutline(parts.join(''))));
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => void parseOutline(bytes)));
  });
});

describe('parseOutline on hostile files', () => {
  test('reads 5,000 feeds', () => {
    const lines = Array.from(
      { length: 5000 },
      (_, at) => `<outline text="${at}" xmlUrl="https://a.example/${at}"/>`,
    );
    expect(printed(opml(lines.join('\n')))).toHaveLength(5000);
  });

  test('stops where nesting has gone beyond reason and keeps what came before', () => {
    const file = `<opml><outline text="A" xmlUrl="https://a.example/f"/>${'<outline text="x">'.repeat(200_000)}`;
    expect(read(file).faults).toContain('too-deep');
    expect(printed(file)).toEqual(['A <https://a.example/f>']);
    expect(effortOf(() => void parseOutline(file))).toBeLessThan(IN_REASON);
  });

  test('stops after more lines than anyone follows', () => {
    const outline = read(`<opml>${'<outline xmlUrl="http://a.b/"/>'.repeat(MAX_LINES + 10)}`);
    expect(outline.faults).toContain('too-many-lines');
  });

  test('expands no entity of its own making', () => {
    const bomb = `<!DOCTYPE opml [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><opml><outline text="&b;" xmlUrl="https://a.example/"/></opml>`;
    expect(printed(bomb)).toEqual(['&b; <https://a.example/>']);
  });

  test.each([
    ['open tags', '<a'.repeat(500_000)],
    ['quotes', `<outline text="${'<a href="'.repeat(100_000)}`],
    ['closing tags', `${'<b>'.repeat(400)}${'</c>'.repeat(200_000)}`],
    ['blanks', `<outline text="${' '.repeat(500_000)}x"`],
    ['slashes', `<outline category="${'/,'.repeat(200_000)}"/>`],
  ])('is quick with a flood of %s', (_what, flood) => {
    expect(effortOf(() => void parseOutline(`<opml>${flood}`))).toBeLessThan(IN_REASON);
  });
});
