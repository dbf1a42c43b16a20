const CLOSING = String.raw`["'”’»›“‘«)\]）」』》〉】\s]*(?:\[\d{1,3}\]\s?)*$`;
/** Armenian ends its sentences with what looks like a colon, Greek its questions with a semicolon. */
const END = new RegExp(
  String.raw`(?:[\p{Sentence_Terminal}…]|\p{sc=Armenian}:|\p{sc=Greek};)${CLOSING}`,
  'u',
);
const QUESTION = new RegExp(String.raw`(?:[?？؟፧⁇⁈]|\p{sc=Greek};)${CLOSING}`, 'u');

/** Whether a text ends as a sentence does, closing marks aside. */
export const endsWithMark = (text: string): boolean => END.test(tail(text));

export const endsWithQuestion = (text: string): boolean => QUESTION.test(tail(text));

/** Marks stand at the very end: looking back no further keeps it cheap on long texts. */
const tail = (text: string): string => text.slice(-40);
