import { type Direction, directionOf } from '../core/text/direction';

/** How a block of text in a language is set, by attributes: read and hyphenated in it, from its own side. */
export type SetIn = { readonly lang: string | undefined; readonly dir: Direction };

/** @param language BCP 47; null or undefined when unknown, and the letters of the text decide */
export const setIn = (language: string | null | undefined): SetIn => ({
  lang: language ?? undefined,
  dir: directionOf(language ?? null),
});
