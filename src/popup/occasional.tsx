/**
 * What a usual opening of the popup does not show. Built as a module of its own and loaded when it is wanted, so that
 * the popup's first script stays small.
 */
import './occasional.css';

export { AilingNote } from './AilingNote';
export { KeysSheet } from './KeysSheet';
export { Letter } from './Letter';
export { ListNote } from './ListNote';
export { withNote } from './note-away';
export { TroubleNote } from './TroubleNote';
