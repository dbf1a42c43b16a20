import type { Plugin } from 'vite';

/** The package a bundled module is of; null for Lede's own. */
export function packageOf(id: string): string | null;
/** @throws when the package has no text of its licence */
export function licenceOf(
  name: string,
  root?: string,
): { name: string; version: string; license: string; text: string };
/** All licences as one file, Lede's own first. */
export function writtenLicences(own: string, names: Iterable<string>, root?: string): string;
/** The packages that a written file names. */
export function namedIn(text: string): string[];
/** Puts the licences of everything that is really in the bundle beside it. */
export function bundledLicences(): Plugin;
