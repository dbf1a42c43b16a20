import { httpAddress } from '../address/http-address';
import type { Block } from '../model/block';

/** Declared sizes up to this are counting pixels and spacers. */
const LARGEST_PIXEL = 3;
/** Declared heights up to this are smileys and icons: their words are worth more than the picture. */
const LARGEST_ICON = 24;

export type Attributes = ReadonlyMap<string, string>;

/** An image block, the words to set instead of an icon, or null where there is nothing to show. */
export function pictureFrom(attributes: Attributes, base: string | null): Block | string | null {
  const width = pixels(attributes.get('width'));
  const height = pixels(attributes.get('height'));
  if (width <= LARGEST_PIXEL || height <= LARGEST_PIXEL) return null;
  const alt = (attributes.get('alt') ?? '').replace(/\s+/g, ' ').trim();
  if (height <= LARGEST_ICON) return alt;
  const address = sourceOf(attributes, base);
  return address === null ? null : { kind: 'image', address, alt, caption: '' };
}

const pixels = (value: string | undefined): number => {
  const number = Number.parseInt(value ?? '', 10);
  return Number.isNaN(number) || value?.trim().endsWith('%') === true ? Number.POSITIVE_INFINITY : number;
};

/** Pages that load pictures late keep the true address beside a placeholder. */
const SOURCES = ['data-src', 'data-lazy-src', 'data-original', 'src'];

function sourceOf(attributes: Attributes, base: string | null): string | null {
  for (const name of SOURCES) {
    const value = attributes.get(name);
    const address = value === undefined ? null : httpAddress(value, base);
    if (address !== null) return address;
  }
  const first = (attributes.get('srcset') ?? attributes.get('data-srcset') ?? '').trim().split(/[\s,]/, 1)[0];
  return first === undefined ? null : httpAddress(first, base);
}
