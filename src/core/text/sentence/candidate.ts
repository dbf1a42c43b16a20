import type { Span } from '../span';

/** A run of marks, and what it closes. */
export type Candidate = {
  /** Where the sentence that it might end begins. */
  readonly from: number;
  /** The first mark. */
  readonly at: number;
  /** The marks alone. */
  readonly marks: string;
  /** Past the marks and everything that closes with them. */
  readonly end: number;
  /** The quotation or bracket that closes right after the marks. */
  readonly passage: Span | null;
};

/** No word that matters here is longer: looking back further would cost time on hostile text. */
export const LONGEST_WORD = 40;
