/** Namespaces by the part that does not vary in the wild: no scheme, no `www.`, no ending slash or hash. */
const PREFIXES = new Map([
  ['purl.org/dc/elements/1.1', 'dc'],
  ['purl.org/dc/elements/1.0', 'dc'],
  ['purl.org/dc/terms', 'dcterms'],
  ['purl.org/rss/1.0/modules/content', 'content'],
  ['purl.org/rss/1.0/modules/syndication', 'sy'],
  ['purl.org/rss/1.0/modules/slash', 'slash'],
  ['search.yahoo.com/mrss', 'media'],
  ['search.yahoo.com/searchmonkey/media', 'media'],
  ['itunes.com/dtds/podcast-1.0.dtd', 'itunes'],
  ['example.com/dtds/podcast-1.0.dtd', 'itunes'],
  ['w3.org/1999/xhtml', 'xhtml'],
  ['w3.org/1999/02/22-rdf-syntax-ns', 'rdf'],
  ['w3.org/2005/atom', 'atom'],
  ['w3.org/xml/1998/namespace', 'xml'],
  ['rssnamespace.org/feedburner/ext/1.0', 'feedburner'],
  ['wellformedweb.org/commentapi', 'wfw'],
  ['purl.org/rss/1.0', ''],
  ['purl.org/net/rss1.1', ''],
  ['my.netscape.com/rdf/simple/0.9', ''],
  ['channel.netscape.com/rdf/simple/0.9', ''],
  ['my.netscape.com/publish/formats/rss-0.91.dtd', ''],
]);

/** Families whose last part is a version nobody keeps to. */
const FAMILIES = [
  ['purl.org/atom/ns', 'atom'],
  ['backend.userland.com/', ''],
  ['blogs.law.harvard.edu/tech/', ''],
  ['cyber.law.harvard.edu/rss', ''],
] as const;

/** Where more are declared at once, the document is an attack. */
const MOST_DECLARATIONS = 200;

/** The namespace declarations in force at one element: its own, and those of the elements around it. */
export type Scope = {
  readonly outer: Scope | null;
  readonly declared: ReadonlyMap<string, string>;
  /** How many are in force, those that hide others among them. */
  readonly size: number;
  /** Names already resolved here. */
  readonly resolved: Map<string, string>;
};

export const outermostScope = (): Scope => ({
  outer: null,
  declared: new Map(),
  size: 0,
  resolved: new Map(),
});

/** `declared` maps a prefix ('' is the default) to what stands for its namespace. */
export function innerScope(outer: Scope, declared: ReadonlyMap<string, string>): Scope {
  const size = outer.size + declared.size;
  if (size > MOST_DECLARATIONS) return outer;
  return { outer, declared, size, resolved: new Map() };
}

/** What stands for a prefix here; undefined where nobody declared it. Looks no deeper than elements nest. */
function standsFor(prefix: string, scope: Scope): string | undefined {
  for (let at: Scope | null = scope; at !== null; at = at.outer) {
    const found = at.declared.get(prefix);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The usual prefix of a namespace; `otherwise` for those nobody here knows. */
export function usualPrefix(uri: string, otherwise: string): string {
  const key = uri
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/[/#]$/, '');
  if (key === '') return '';
  const family = FAMILIES.find(([start]) => key.startsWith(start));
  return PREFIXES.get(key) ?? family?.[1] ?? otherwise;
}

/** Names remembered as resolved at one element; no format has as many. */
const MOST_RESOLVED = 500;

/** The name under which the adapters know an element. An undeclared prefix is taken at its word. */
export function resolvedName(raw: string, scope: Scope, plain: string): string {
  const known = scope.resolved.get(raw);
  if (known !== undefined) return known;
  const lower = raw.toLowerCase();
  const colon = lower.indexOf(':');
  const written = colon === -1 ? '' : lower.slice(0, colon);
  const prefix = standsFor(written, scope) ?? written;
  const local = lower.slice(colon + 1);
  const name = prefix === '' || prefix === plain ? local : `${prefix}:${local}`;
  if (scope.resolved.size < MOST_RESOLVED) scope.resolved.set(raw, name);
  return name;
}
