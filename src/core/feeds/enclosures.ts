import { httpAddress } from '../address/http-address';
import type { Enclosure } from '../model/entry';
import type { XmlElement } from './xml/element';

/** Galleries list hundreds of renditions. */
const MOST_ENCLOSURES = 50;

export function enclosure(
  address: string | undefined,
  type: string | undefined,
  length: string | undefined,
  base: string | null,
): Enclosure | null {
  const absolute = httpAddress(address ?? '', base);
  if (absolute === null) return null;
  const bytes = /^\d{1,15}$/.test(length?.trim() ?? '') ? Number(length) : null;
  return { address: absolute, type: type?.trim().toLowerCase() || null, length: bytes };
}

export function distinct(enclosures: readonly (Enclosure | null)[]): readonly Enclosure[] {
  const byAddress = new Map<string, Enclosure>();
  for (const one of enclosures) {
    if (one !== null && !byAddress.has(one.address)) byAddress.set(one.address, one);
    if (byAddress.size === MOST_ENCLOSURES) break;
  }
  return [...byAddress.values()];
}

/** `media:content` that is sound or film; pictures are looked for elsewhere. */
export function mediaEnclosures(of: XmlElement): readonly (Enclosure | null)[] {
  return mediaElements(of)
    .filter((element) => element.name === 'media:content' && !isPicture(element))
    .map(({ attributes, base }) =>
      enclosure(attributes.get('url'), attributes.get('type'), attributes.get('filesize'), base),
    );
}

/** The picture that stands for an entry or feed, by the media and podcast vocabularies. */
export function mediaPicture(of: XmlElement): string | null {
  const media = mediaElements(of);
  const candidates = [
    ...media.filter((element) => element.name === 'media:content' && isPicture(element)),
    ...media.filter((element) => PICTURES.has(element.name)),
  ];
  let best: { readonly address: string; readonly width: number } | null = null;
  for (const { attributes, base, text } of candidates) {
    const address = httpAddress(attributes.get('url') ?? attributes.get('href') ?? text, base);
    const width = Number.parseInt(attributes.get('width') ?? '0', 10) || 0;
    if (address !== null && (best === null || width > best.width)) best = { address, width };
  }
  return best?.address ?? null;
}

/** Old podcasts have their picture in a link. */
const PICTURES = new Set(['media:thumbnail', 'itunes:image', 'itunes:link']);

/** Directly inside, in a group, or thumbnails of a `media:content`. */
function mediaElements(of: XmlElement): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const collect = (element: XmlElement, depth: number): void => {
    for (const inner of element.children) {
      if (!inner.name.startsWith('media:') && !PICTURES.has(inner.name)) continue;
      found.push(inner);
      if (depth < 2) collect(inner, depth + 1);
    }
  };
  collect(of, 0);
  return found;
}

function isPicture({ attributes }: XmlElement): boolean {
  const kind = attributes.get('medium') ?? attributes.get('type');
  if (kind !== undefined) return kind.toLowerCase().startsWith('image');
  return /\.(?:jpe?g|png|gif|webp|avif)(?:$|\?)/i.test(attributes.get('url') ?? '');
}
