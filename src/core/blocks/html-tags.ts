/** What a tag means for the blocks. Tags that are not here say nothing: their text flows on. */
export type Role =
  | 'boundary'
  | 'paragraph'
  | 'heading'
  | 'quote'
  | 'list'
  | 'item'
  | 'pre'
  | 'table'
  | 'row'
  | 'cell'
  | 'figure'
  | 'caption'
  | 'image'
  | 'rule'
  | 'break'
  | 'link'
  | 'emphasis'
  | 'strong'
  | 'code'
  | 'body'
  | 'dropped';

const TAGS_BY_ROLE: Record<Role, string> = {
  boundary:
    'address article aside center dd details dir div dl dt fieldset footer form header hgroup html legend main nav noscript object optgroup search section summary tbody tfoot thead colgroup',
  paragraph: 'p',
  heading: 'h1 h2 h3 h4 h5 h6',
  quote: 'blockquote',
  list: 'ul ol menu',
  item: 'li',
  pre: 'pre xmp listing plaintext',
  table: 'table',
  row: 'tr',
  cell: 'td th',
  figure: 'figure',
  caption: 'figcaption caption',
  image: 'img image',
  rule: 'hr',
  break: 'br',
  link: 'a',
  emphasis: 'em i cite dfn var',
  strong: 'strong b',
  code: 'code kbd samp tt',
  body: 'body',
  dropped:
    'script style template iframe noembed noframes title textarea select option datalist button svg audio video canvas map applet embed frameset head metadata',
};

const ROLES = new Map<string, Role>();
for (const [role, tags] of Object.entries(TAGS_BY_ROLE)) {
  // Object.entries forgets the key type of the table just above.
  for (const tag of tags.split(' ')) ROLES.set(tag, role as Role);
}

/** Elements without content: nothing ever waits for their end tag. */
const VOID = new Set(['img', 'image', 'hr', 'br', 'embed']);

/** Lower-case local name: `xhtml:P` is `p`. */
export function tagName(raw: string): string {
  if (ROLES.has(raw)) return raw;
  const name = raw.toLowerCase();
  return name.slice(name.indexOf(':') + 1);
}

export const roleOf = (name: string): Role | undefined => ROLES.get(name);

export const isVoid = (name: string): boolean => VOID.has(name);
