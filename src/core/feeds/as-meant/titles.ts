import type { ParsedEntry } from '../../model/entry';
import { folded } from '../../text/fold';
import { parseDate } from '../dates';
import { monthNamed } from '../month-names';

/** What software writes where there is no title. */
const PLACEHOLDERS = new Set(
  `no title|untitled|untitled post|untitled document|no subject|title|post|new post|no headline|(untitled)|sans titre|sans objet|ohne titel|kein titel|
titellos|sin título|sin titulo|senza titolo|sem título|sem titulo|geen titel|zonder titel|bez tytułu|bez názvu|bez nadpisu|utan titel|uten tittel|
uden titel|nimetön|otsikoton|pealkirjata|başlıksız|isimsiz|без названия|без заголовка|без темы|без назви|χωρίς τίτλο|cím nélkül|fără titlu|
无标题|無標題|无题|無題|タイトルなし|제목 없음|무제|بدون عنوان|بلا عنوان|ללא כותרת|शीर्षकहीन|कोई शीर्षक नहीं|ไม่มีชื่อ|không có tiêu đề|tanpa judul|null|undefined|none|n/a`
    .replaceAll('\n', '')
    .split('|'),
);
/** “New post by …”, “Photo from …”: they name the writer and not the matter. */
const BY_SOMEBODY =
  /^(?:(?:a )?new |neue[rs]? |nouve(?:au|lle) |nuev[oa] |nuov[oa] |nov[oa] |nowy |новая |новый )?(?:post|message|status|note|photo|image|video|update|toot|beitrag|nachricht|foto|bild|message|mensaje|publicación|messaggio|postagem|mensagem|wpis|запись|сообщение|фото)\s+(?:by|from|von|de|di|da|par|od|от)\s+\S+(?:\s\S+)?$/iu;
const LONGEST_PLACEHOLDER = 80;
/** Entries of a document that have to bear one and the same title before it says nothing. */
const FEWEST_ALIKE = 3;
const SHARE_ALIKE = 0.8;

/** The entries with their titles where these say something; an entry without one is headed by what its text begins with. */
export function withMeantTitles(entries: readonly ParsedEntry[]): readonly ParsedEntry[] {
  const common = commonTitle(entries);
  return entries.map((entry) => {
    const { title, summary, content } = entry;
    const hasText = summary !== '' || content.length > 0;
    const isNone = title !== '' && hasText && (title === common || isPlaceholder(title));
    return isNone ? { ...entry, title: '' } : entry;
  });
}

function isPlaceholder(title: string): boolean {
  if (title.length > LONGEST_PLACEHOLDER) return false;
  const bare = title.replace(/^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu, '').toLowerCase();
  return bare === '' || PLACEHOLDERS.has(bare) || BY_SOMEBODY.test(title.trim()) || isDate(title);
}

/** A date and nothing else: beside a weekday, the names of months and of zones stand in it. */
function isDate(title: string): boolean {
  if ((title.match(/\p{Nd}+/gu) ?? []).length < 2 || parseDate(title) === null) return false;
  // A row of short figures may be a version.
  if (!/\p{Nd}{4}/u.test(title)) return false;
  const words = title.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const others = words.filter(
    (word) =>
      monthNamed(word) === null &&
      !/^(?:t|z|gmt|utc?|am|pm|de|of|at|um|à|en|den|le|el|年|月|日|년|월|일)$/.test(word),
  );
  return others.length <= 1 && words.length <= 4;
}

/** The title that nearly all entries bear, though they tell of different things; null where there is none. */
function commonTitle(entries: readonly ParsedEntry[]): string | null {
  const counts = new Map<string, number>();
  for (const { title } of entries) if (title !== '') counts.set(title, (counts.get(title) ?? 0) + 1);
  for (const [title, count] of counts) {
    if (count >= FEWEST_ALIKE && count >= entries.length * SHARE_ALIKE) return title;
  }
  return null;
}

const SEPARATED = /^(.*\S)\s*(?:\s[|–—·•:»«~/-]{1,2}|[|»])\s*([^|»]{2,60})$/u;
const IN_BRACKETS = /^(.*\S)\s+[([]([^()[\]]{2,60})[)\]]$/u;
const FEWEST_TITLES = 3;

/**
 * The entries without what their titles all end with, where that is the feed's own name: it is no part of a headline.
 * @param names of the feed: what it calls itself and the host it has its home on
 */
export function withoutOutlet(
  entries: readonly ParsedEntry[],
  names: readonly string[],
): readonly ParsedEntry[] {
  const read = withoutLastPart(entries, (last, titles) =>
    names.some((name) => isNameOf(last, name, titles >= FEWEST_TITLES)),
  );
  // Before the name of the outlet may stand that of the section that all of it is in.
  return read === entries ? entries : withoutLastPart(read, (_last, titles) => titles >= FEWEST_TITLES);
}

/** @param isTheirs whether what all titles end with is no part of them; told how many titles there are */
function withoutLastPart(
  entries: readonly ParsedEntry[],
  isTheirs: (last: string, titles: number) => boolean,
): readonly ParsedEntry[] {
  const titled = entries.filter(({ title }) => title !== '');
  const parts = titled.map(({ title }) => partsOf(title));
  const last = parts[0]?.last ?? null;
  if (last === null || !parts.every((one) => one !== null && one.last === last)) return entries;
  if (!isTheirs(last, titled.length)) return entries;
  return entries.map((entry) => ({ ...entry, title: partsOf(entry.title)?.rest ?? entry.title }));
}

/** An entry of a feed that gathers without the name of its outlet behind its title. */
export function withoutSource(entry: ParsedEntry): ParsedEntry {
  const parts = entry.source === undefined ? null : partsOf(entry.title);
  const isTheirs = parts !== null && squeezed(parts.last) === squeezed(entry.source?.name ?? '');
  return isTheirs ? { ...entry, title: parts.rest } : entry;
}

/** What stands before the last mark that parts a title, and what behind it. */
function partsOf(title: string): { readonly rest: string; readonly last: string } | null {
  const found = IN_BRACKETS.exec(title) ?? SEPARATED.exec(title);
  const [, rest, last] = found ?? [];
  return rest === undefined || last === undefined ? null : { rest: rest.trim(), last: last.trim() };
}

/** @param isOfMany whether many titles end so: then a part of the name will do */
function isNameOf(text: string, name: string, isOfMany: boolean): boolean {
  const [one, other] = [squeezed(text), squeezed(name)];
  if (one === '' || other === '') return false;
  if (one === other) return true;
  return isOfMany && Math.min(one.length, other.length) >= 3 && (other.includes(one) || one.includes(other));
}

const squeezed = (text: string): string => folded(text.toLowerCase()).replace(/[^\p{L}\p{N}]/gu, '');
