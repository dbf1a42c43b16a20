/** The piece again and again until it is as long as that. */
export const fill = (piece: string, size: number): string =>
  piece.repeat(Math.max(1, Math.ceil(size / piece.length)));

/** Pieces that differ by a number, until they are as long as that. */
export function distinct(piece: (at: number) => string, size: number): string {
  const pieces: string[] = [];
  for (let [at, length] = [0, 0]; length < size; at += 1) {
    const next = piece(at);
    pieces.push(next);
    length += next.length;
  }
  return pieces.join('');
}
