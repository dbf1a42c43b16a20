const BULLET = '[•⁃‣▪●]';
const MARKER = new RegExp(
  `(?<=^|\\s)(?:${BULLET}\\s?)?(\\(?)(\\d{1,3}|[a-zA-Z]|[ivx]{2,5})(\\.\\)|[.)])(?=\\s+\\S)|(?<=^|\\s)${BULLET}(?=\\s?\\S)`,
  'g',
);

type Marker = { readonly at: number; readonly end: number; readonly style: string; readonly label: string };

/**
 * Where the items of a list begin that was run into one line: "1) The first item 2) The second item".
 * A marker counts when another of its style comes before or after it and their labels rise by one.
 */
export function itemStartsIn(text: string): ReadonlyMap<number, number> {
  const starts = new Map<number, number>();
  const last = new Map<string, Marker>();
  for (const match of text.matchAll(MARKER)) {
    const [whole, open = '', label = '', close = ''] = match;
    const marker = { at: match.index, end: match.index + whole.length, style: open + close, label };
    if (label === '') {
      starts.set(marker.at, marker.end);
      continue;
    }
    const earlier = last.get(marker.style);
    if (earlier !== undefined && follows(earlier.label, label) && mayBegin(text, earlier, starts)) {
      starts.set(earlier.at, earlier.end);
      starts.set(marker.at, marker.end);
    }
    last.set(marker.style, marker);
  }
  return starts;
}

/** The first item of a list stands at the beginning, or after something that has ended. */
const mayBegin = (text: string, { at }: Marker, starts: ReadonlyMap<number, number>): boolean =>
  starts.has(at) || /(?:^|[.!?:;\n。])\s*$/.test(text.slice(Math.max(0, at - 4), at));

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

function follows(one: string, next: string): boolean {
  if (/\d/.test(one)) return Number(next) === Number(one) + 1;
  if (one.length === 1 && next.length === 1 && next.charCodeAt(0) === one.charCodeAt(0) + 1) return true;
  const place = ROMAN.indexOf(one.toLowerCase());
  return place >= 0 && ROMAN[place + 1] === next.toLowerCase();
}
