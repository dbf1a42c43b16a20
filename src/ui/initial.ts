/** Letters of two lines and a half on the widest page; a drop initial beside fewer would stand on nothing. */
const SHORTEST = 160;

/** A sign before the first letter, such as a bracket, would be set as large as it. */
const OPENS_WITH_LETTER = /^\p{L}/u;

/** The class of a paragraph that opens with a drop initial, where it is long enough to carry one and begins with a letter. */
export const initialFor = (text: string): 'initial' | '' =>
  text.length < SHORTEST || !OPENS_WITH_LETTER.test(text) ? '' : 'initial';
