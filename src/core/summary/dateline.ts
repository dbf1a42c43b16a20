/** No dateline is longer: a place, a date and an agency. */
const LONGEST = 90;
const TOKEN = String.raw`[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*(?:\.\p{L}+)*\.?`;
const PLACE = String.raw`(?=\p{Lu})${TOKEN}(?:[\s,/]+${TOKEN}){0,8}`;
const SHOUTED = String.raw`(?=\p{Lu}{3})[\p{Lu}\p{M}'’-]+\.?(?:[\s,/]+${TOKEN}){0,6}`;
const DASH = '(?:--|[-–—:])';
/** A capital, a figure, a quotation, or a script without capitals: something begins here. */
const BEGINNING = String.raw`(?=["'“„«‘¿¡]?[\p{Lu}\p{Lo}\p{N}])`;

/** What a server of papers puts before them: a number, what kind of notice it is, and that an abstract follows. */
const ABSTRACT =
  '(?:[\\p{L}\\p{N}]+:[\\p{L}\\p{N}./-]+\\s+)?(?:Announce Type:\\s*[\\p{L}-]+\\s+)?(?:Abstract|Summary|Zusammenfassung|Résumé|Resumen|Resumo|Riassunto|Аннотация|摘要|要旨|초록)\\s*[:：]\\s*';

const SHAPES = [
  ABSTRACT,
  `(?:${PLACE},?\\s*)?\\([^()]{2,40}\\)\\s*${DASH}\\s*${BEGINNING}`,
  `(?:${PLACE},?\\s*)?\\((?=[^()]*\\p{Lu}{2}|dpa|ots)[^(),]{2,24}\\)\\s*(?=["'“„«‘]?\\p{Lu})`,
  `${SHOUTED},?\\s+${DASH}\\s+${BEGINNING}`,
  String.raw`【[^】]{1,24}】\s*`,
  String.raw`[(（]?\p{sc=Han}{2,12}[\p{sc=Han}\p{N}\s]{0,16}[电電讯訊][)）]?[\s:：]*(?=[\p{sc=Han}“「])`,
].map((shape) => new RegExp(`^${shape}`, 'u'));

/** How much of the beginning of a text is a dateline: "LONDON (Reuters) - ", "(CNN)", "PARIS — "; 0 when nothing is. */
export function datelineLength(text: string): number {
  const start = text.slice(0, LONGEST);
  for (const shape of SHAPES) {
    const length = shape.exec(start)?.[0].length ?? 0;
    if (length > 0 && length < start.length) return length;
  }
  return 0;
}
