/** What a page says of its article in JSON-LD; absent things are null. */
export type LinkedArticle = {
  readonly headline: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly language: string | null;
  readonly image: string | null;
  readonly body: string | null;
  readonly words: number | null;
  /** False where the page says that this article is not free. */
  readonly isFree: boolean | null;
};

type Thing = Readonly<Record<string, unknown>>;

const ARTICLE =
  /(?:article|blogposting|posting|report|review|recipe|reportage|howto|videoobject|podcastepisode|webpage)$/i;
const BEST = /(?:article|posting|report|reportage|review|recipe)$/i;
/** Things of one page that are looked at; real ones have under 300. */
const MOST_THINGS = 4_000;

/** Reads the scripts of a page; null where none speaks of an article. */
export function readLinkedData(scripts: readonly string[]): LinkedArticle | null {
  const things = scripts.flatMap(parsed);
  const byId = new Map<string, Thing>();
  for (const thing of things) if (typeof thing['@id'] === 'string') keepFullest(byId, thing['@id'], thing);
  const articles = things.filter((thing) => typesOf(thing).some((type) => ARTICLE.test(type)));
  const article = articles.find((thing) => typesOf(thing).some((type) => BEST.test(type))) ?? articles[0];
  if (article === undefined) return null;
  const name = (value: unknown): string | null => nameOf(value, byId);
  return {
    headline: text(article.headline) ?? text(article.name),
    authors: listed(article.author ?? article.creator).flatMap((one) => name(one) ?? []),
    publisher: name(listed(article.publisher)[0] ?? listed(article.sourceOrganization)[0]),
    published: text(article.datePublished) ?? text(article.dateCreated) ?? text(article.uploadDate),
    modified: text(article.dateModified),
    language: text(article.inLanguage),
    image: addressOf(article.image ?? article.thumbnailUrl, byId),
    body: text(article.articleBody) ?? text(article.reviewBody),
    words: wordsOf(article.wordCount),
    isFree: freeOf(article),
  };
}

function keepFullest(byId: Map<string, Thing>, id: string, thing: Thing): void {
  const known = byId.get(id);
  if (known === undefined || Object.keys(known).length < Object.keys(thing).length) byId.set(id, thing);
}

/** Every thing of a script, the outer before the inner. */
function parsed(script: string): readonly Thing[] {
  const things: Thing[] = [];
  let level = thingsIn([jsonIn(script)]);
  while (level.length > 0 && things.length < MOST_THINGS) {
    things.push(...level);
    level = thingsIn(level.flatMap((thing) => Object.values(thing)));
  }
  return things;
}

const thingsIn = (values: readonly unknown[]): readonly Thing[] =>
  values
    .flatMap((value): readonly unknown[] => (Array.isArray(value) ? value.slice(0, MOST_THINGS) : [value]))
    .filter(isThing)
    .slice(0, MOST_THINGS);

/** Brackets in each other; real scripts have under twenty. */
const DEEPEST = 500;

/** Whether brackets nest so deep that reading them is not worth it. */
function isTooDeep(source: string): boolean {
  let depth = 0;
  for (let at = 0; at < source.length && depth <= DEEPEST; at += 1) {
    const code = source.charCodeAt(at);
    if (code === 0x5b || code === 0x7b) depth += 1;
    else if ((code === 0x5d || code === 0x7d) && depth > 0) depth -= 1;
  }
  return depth > DEEPEST;
}

function jsonIn(script: string): unknown {
  if (isTooDeep(script)) return null;
  const bare = script
    .trim()
    .replace(/^(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*;?$/, '');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: line breaks inside a text, which JSON forbids
  return jsonOrNull(bare) ?? jsonOrNull(bare.replace(/[\u0000-\u001f]+/g, ' ').replace(/;\s*$/, ''));
}

function jsonOrNull(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    // Scripts of strangers are often no JSON; the page says the same elsewhere.
    return null;
  }
}

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listed = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

const typesOf = (thing: Thing): readonly string[] =>
  listed(thing['@type']).filter((type) => typeof type === 'string');

function text(value: unknown): string | null {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (isThing(first)) return text(first['@value'] ?? first.name ?? null);
  return typeof first === 'string' && first.trim() !== '' ? first.trim() : null;
}

function nameOf(value: unknown, byId: ReadonlyMap<string, Thing>): string | null {
  if (!isThing(value)) return text(value);
  const meant = value.name === undefined ? byId.get(String(value['@id'])) : value;
  return meant === undefined ? null : text(meant.name);
}

function addressOf(value: unknown, byId: ReadonlyMap<string, Thing>): string | null {
  const first = listed(value)[0];
  if (!isThing(first)) return text(first);
  const meant = first.url === undefined ? (byId.get(String(first['@id'])) ?? first) : first;
  return text(meant.url ?? meant.contentUrl);
}

function wordsOf(value: unknown): number | null {
  const words = Number(value);
  return Number.isInteger(words) && words > 0 ? words : null;
}

/** What the article says, else the part of it that says so. */
function freeOf(article: Thing): boolean | null {
  const parts = listed(article.hasPart).filter(isThing);
  const said = [article, ...parts].map((thing) => thing.isAccessibleForFree).find((one) => one !== undefined);
  return said === undefined ? null : !/^(?:.*\/)?(?:false|no)$/i.test(String(said).slice(0, 100));
}
