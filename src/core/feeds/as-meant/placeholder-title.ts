import { folded } from '../../text/fold';
import { isBareDate } from './bare-date';
import { BESIDE, KINDS, NO_TITLE, UNSPACED_KINDS } from './placeholder-words';

const LONGEST_PLACEHOLDER = 80;

/** Whom a title may name besides; the author is null where none is known. */
export type Writers = { readonly author: string | null; readonly feed: string };

/**
 * Whether a title stands for none: it says that there is none, names the kind of the post and at most who wrote it, or
 * is a bare date, an address or the name of a file.
 */
export function isPlaceholder(title: string, writers: Writers): boolean {
  if (title.length > LONGEST_PLACEHOLDER) return ADDRESS.test(title);
  const bare = title.replace(/^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu, '');
  if (bare === '' || FILE.test(bare) || ADDRESS.test(title.trim())) return true;
  const { none } = words();
  const named = squeezed(bare.replace(/[\s_-]*\p{Nd}+$/u, ''));
  return (
    none.has(named) ||
    none.has(squeezed(bare)) ||
    namesKindAlone(bare, writers) ||
    NEW_BY_SOMEBODY.test(title.trim()) ||
    isBareDate(title)
  );
}

const ADDRESS = /^https?:\/\/\S+$/i;
/** As cameras and phones name what they take. */
const FILE =
  /^(?:(?:img|dsc[nf]?|pxl|mvi|vid|wp|screenshot|photo|image|video|bildschirmfoto)[-_ ]?(?:at[-_ ])?\d[\d_. -]*|[\w-]{1,40})\.(?:jpe?g|png|gif|webp|heic|mp4|mov)$|^(?:img|dsc[nf]?|pxl|mvi|vid)[-_]\d[\w-]*$/i;
/** “New post by Anna”: of what is new on a page of somebody’s the name need not be known. */
const NEW_BY_SOMEBODY =
  /^(?:(?:a )?new |neue[rs]? |nouv(?:eau|elle) |nuev[oa] |nuov[oa] |nov[oaýáé] |now[yae] |ny(?:tt)? |nieuwe? |nov[ií] |нов(?:ый|ая|ое|е|ий|а) )(?:blog ?)?(?:post|entry|beitrag|eintrag|billet|publication|entrada|publicación|publicação|postagem|pubblicazione|wpis|příspěvek|príspevok|inlägg|innlegg|indlæg|opslag|bericht|запись|пост|публикация|допис)\s+(?:by|from|von|de|di|da|par|od|av|af|van|door|от|від)\s+[\p{Lu}\p{Lo}@][\p{L}\p{M}\p{N}._-]*(?:\s\p{Lu}[\p{L}\p{M}.-]*)?$/iu;
const MAIL_OR_HANDLE =
  /[\p{L}\p{N}._+-]{1,64}@[\p{L}\p{N}.-]{1,64}|(?<![\p{L}\p{N}])@[\p{L}\p{N}._@-]{1,64}|(?<![\p{L}\p{N}])u\/[\w-]{1,40}/gu;
/** What joins a name to what it is of, where no spaces do. */
const OF = /^(?:さん|氏|님|의|の|的|از|от)+/u;

/** “Status update”, “Photo by @anna”: at least one kind of a post, and nothing else but who wrote it. */
function namesKindAlone(bare: string, writers: Writers): boolean {
  const { kinds, unspaced, beside } = words();
  const others = withoutWriters(bare.replace(MAIL_OR_HANDLE, ' '), writers).trim();
  if (unspaced.has(squeezed(others)) || unspaced.has(squeezed(others.replace(OF, '').replace(OF, ''))))
    return true;
  const all = others.match(/[\p{L}\p{M}]+|\p{N}+/gu) ?? [];
  const rest = all.map(folded).filter((word) => !/^\p{N}/u.test(word));
  return rest.some((word) => kinds.has(word)) && rest.every((word) => kinds.has(word) || beside.has(word));
}

const SHORTEST_NAME = 3;
/** What a case ending changes of a name. */
const ENDING = 2;

/** Without the words of an author's name, also in another case, and without a feed's name where it stands whole. */
function withoutWriters(text: string, { author, feed }: Writers): string {
  const whole = [feed, author ?? ''].filter((name) => name.trim().length >= SHORTEST_NAME);
  const rest = whole.reduce((left, name) => left.replace(name.trim(), ' '), text);
  const names = folded(author ?? '').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return rest.replace(/[\p{L}\p{M}\p{N}]+/gu, (word) =>
    !words().kinds.has(folded(word)) && names.some((name) => isCaseOf(folded(word), name)) ? ' ' : word,
  );
}

function isCaseOf(word: string, name: string): boolean {
  if (word === name) return true;
  const stem = name.slice(0, Math.max(SHORTEST_NAME, name.length - ENDING));
  return stem.length >= SHORTEST_NAME && word.startsWith(stem) && word.length <= name.length + 2 * ENDING;
}

type Words = Readonly<Record<'none' | 'kinds' | 'unspaced' | 'beside', ReadonlySet<string>>>;

let made: Words | null = null;

/** Made at the first question, for a background that is woken answers before that. */
function words(): Words {
  made ??= {
    none: new Set(NO_TITLE.flatMap((line) => line.split('|')).map(squeezed)),
    kinds: new Set(KINDS.flatMap((line) => line.split(' ')).map(folded)),
    unspaced: new Set(UNSPACED_KINDS.flatMap((line) => line.split('|')).map(squeezed)),
    beside: new Set(BESIDE.flatMap((line) => line.split(' ')).map(folded)),
  };
  return made;
}

const squeezed = (text: string): string => folded(text).replace(/[^\p{L}\p{M}\p{N}]/gu, '');
