/** Characters of a slice. */
const SLICE = 32_768;

/**
 * Works a long text over slice by slice. Where a text has millions of places to change, the pieces of all of them at
 * once are what takes the time: the memory they lie in is looked through again and again.
 * @param mark what no slice may part from what follows it, such as the `&` that begins an entity; empty where any place will do
 */
export function bySlices(text: string, mark: string, work: (slice: string) => string): string {
  if (text.length <= SLICE) return work(text);
  const done: string[] = [];
  for (let from = 0; from < text.length; ) {
    const end = from + SLICE >= text.length ? text.length : placeBefore(text, mark, from, from + SLICE);
    const slice = work(text.slice(from, end));
    // Asking for a letter makes one text of its pieces, so that they can go.
    slice.charCodeAt(0);
    done.push(slice);
    from = end;
  }
  return done.join('');
}

function placeBefore(text: string, mark: string, from: number, end: number): number {
  if (mark === '') return end;
  // Looked for in the slice alone, or a text without the mark is looked through again from each of its slices.
  const place = text.slice(from, end + mark.length).lastIndexOf(mark);
  return place > 0 ? from + place : end;
}
