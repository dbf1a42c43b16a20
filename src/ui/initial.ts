/** Letters of two lines and a half on the widest page; a drop initial beside fewer would stand on nothing. */
const SHORTEST = 160;

/** The class of a paragraph that opens with a drop initial, where it is long enough to carry one. */
export const initialFor = (text: string): 'initial' | '' => (text.length < SHORTEST ? '' : 'initial');
