const START = '<![CDATA[';
const END = ']]>';

/** Raw XML with its CDATA sections opened: what is in them is markup too, or text that has to be escaped. */
export function withoutCdata(raw: string, content: 'html' | 'text'): string {
  const pieces: string[] = [];
  let from = 0;
  for (let start = raw.indexOf(START); start !== -1; start = raw.indexOf(START, from)) {
    const found = raw.indexOf(END, start);
    const end = found === -1 ? raw.length : found;
    const inner = raw.slice(start + START.length, end);
    pieces.push(raw.slice(from, start), content === 'html' ? inner : escaped(inner));
    from = Math.min(end + END.length, raw.length);
  }
  return from === 0 ? raw : pieces.join('') + raw.slice(from);
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
