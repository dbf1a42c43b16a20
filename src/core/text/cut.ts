/** The beginning of a text, at most so many UTF-16 units of it: a letter of two units is not parted. */
export function cutTo(text: string, most: number): string {
  if (text.length <= most) return text;
  const last = text.charCodeAt(most - 1);
  return text.slice(0, isFirstOfTwo(last) ? most - 1 : most);
}

const isFirstOfTwo = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
