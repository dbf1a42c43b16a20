/**
 * What a usual opening of the popup does not show. Built as a module of its own and loaded when it is wanted, so that
 * the popup's first script stays small.
 */
import './occasional.css';

export { FeedsRead } from './FeedsRead';
export { KeysSheet } from './KeysSheet';
export { Letter, LetterEnd } from './Letter';
export { Notes } from './Notes';
export { withNote } from './note-away';
export { ProgressLine } from './ProgressLine';
export { afterShowing, rareChanges } from './rare-changes';
