const PIECES = [
  '<',
  '>',
  '"',
  "'",
  '=',
  '&',
  '&#x',
  '</',
  '<!--',
  '-->',
  '<![CDATA[',
  '<p>',
  '</p>',
  '<div>',
  '</div>',
  '</body>',
  '<table><td>',
  '</table>',
  '<a href="',
  '<script>',
  '</script>',
  '<style>',
  '<svg>',
  '<title>',
  '<article class="',
  '<h1>',
  '{"@type":"NewsArticle"',
  '[',
  '\u0000',
  '\ufffd',
  '\ud83d',
];
const MOST_CHANGES = 12;
const LONGEST_CUT = 400;

/** A page with some places cut out, doubled, moved, or broken by a piece of markup. */
export function mutatedPage(source: string, chance: () => number): string {
  let page = source;
  const place = (): number => Math.floor(chance() * page.length);
  const changes = 1 + Math.floor(chance() * MOST_CHANGES);
  for (let change = 0; change < changes; change += 1) {
    const at = place();
    const end = at + Math.floor(chance() * LONGEST_CUT);
    const kind = chance();
    if (kind < 0.4)
      page = page.slice(0, at) + (PIECES[Math.floor(chance() * PIECES.length)] ?? '') + page.slice(at);
    else if (kind < 0.65) page = page.slice(0, at) + page.slice(end);
    else if (kind < 0.85) page = page.slice(0, end) + page.slice(at);
    else if (kind < 0.95) {
      const to = place();
      page = page.slice(0, to) + page.slice(at, end) + page.slice(to);
    } else page = page.slice(0, at);
  }
  return page;
}
