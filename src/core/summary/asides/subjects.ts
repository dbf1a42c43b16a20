/** What a publisher speaks of when it speaks to its readers. */
export type Subject =
  /** The reader, and what the reader is asked to do. */
  | 'reader'
  /** The publisher itself. */
  | 'house'
  /** The very text that is being read. */
  | 'self'
  /** Who may read on, and for how much. */
  | 'access'
  /** Letters that are sent. */
  | 'mail'
  /** Gifts and support. */
  | 'giving'
  /** What is earned by the reader's buying. */
  | 'shop'
  /** What a browser has to allow. */
  | 'browser'
  /** Changes of a text and faults in it. */
  | 'change'
  /** Machines that write and translate. */
  | 'machine'
  /** Where a text goes on. */
  | 'advert'
  /** Whom those in need are sent to. */
  | 'help'
  /** Help in general. */
  | 'aid'
  /** How they are reached. */
  | 'contact'
  /** A greeting at the beginning of a letter. */
  | 'greeting';

/**
 * Alternatives by subject, as the source of a regular expression: `*` stands for any more letters, all others are whole
 * words. A subject that a language has no line for is not known there.
 */
export type AsideWords = Readonly<Partial<Record<Subject, string>>>;
