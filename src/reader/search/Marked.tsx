import { piecesOf } from '../../core/search/hit';
import type { Span } from '../../core/text/span';

/** A text in which what was looked for is marked. */
export function Marked({ text, marks }: { text: string; marks: readonly Span[] }) {
  return (
    <>
      {piecesOf(text, marks).map((piece, at) =>
        at % 2 === 1 ? <mark key={`${at} ${piece}`}>{piece}</mark> : piece,
      )}
    </>
  );
}
