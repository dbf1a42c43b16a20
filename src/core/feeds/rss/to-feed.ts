import { httpAddress } from '../../address/http-address';
import type { BlockBudget } from '../../blocks/block-budget';
import type { ParsedFeed } from '../../model/feed';
import { mediaPicture } from '../enclosures';
import { languageFrom } from '../labels';
import { summaryFrom, titleFrom } from '../markup';
import { paceOf } from '../pace';
import { readEntries } from '../read-entries';
import { child, childrenNamed, firstText, type XmlElement } from '../xml/element';
import { firstMarkup } from './text';
import { toEntry } from './to-entry';

/** RSS 0.91 to 2.0, and what calls itself so: items stand in the channel or, in broken feeds, beside it. */
export function toFeed(root: XmlElement, budget: BlockBudget): Omit<ParsedFeed, 'faults'> {
  const channel = root.name === 'channel' ? root : (child(root, 'channel') ?? root);
  const items = root === channel ? [] : childrenNamed(root, 'item');
  const about = channelFields(channel, root);
  return {
    format: 'rss',
    ...about,
    ...readEntries(
      [...childrenNamed(channel, 'item'), ...items],
      (item) => toEntry(item, about.language, budget),
      (item) => firstText(item, 'title'),
    ),
  };
}

/** What RSS of all versions says of a channel. */
export function channelFields(
  channel: XmlElement,
  root: XmlElement,
): Omit<ParsedFeed, 'faults' | 'format' | 'entries' | 'unread'> {
  return {
    title: titleFrom(firstMarkup(channel, 'title', 'dc:title', 'itunes:title', 'media:title')),
    description: summaryFrom(
      firstMarkup(
        channel,
        'description',
        'subtitle',
        'tagline',
        'dc:description',
        'itunes:summary',
        'itunes:subtitle',
      ),
    ),
    homeAddress: homeOf(channel),
    selfAddress: linkWith(channel, 'self'),
    language: languageFrom(
      firstText(channel, 'language', 'dc:language') ?? channel.language ?? root.language,
    ),
    image: imageOf(channel) ?? imageOf(root),
    ...paceOf(channel),
  };
}

function homeOf(channel: XmlElement): string | null {
  for (const { text, base } of childrenNamed(channel, 'link')) {
    const address = httpAddress(text, base);
    if (address !== null) return address;
  }
  return (
    linkWith(channel, 'alternate') ?? httpAddress(channel.attributes.get('rdf:about') ?? '', channel.base)
  );
}

function linkWith(channel: XmlElement, rel: string): string | null {
  const links = [...childrenNamed(channel, 'atom:link'), ...childrenNamed(channel, 'link')];
  const found = links.find(
    ({ attributes }) => attributes.has('href') && (attributes.get('rel') ?? 'alternate') === rel,
  );
  return httpAddress(found?.attributes.get('href') ?? '', channel.base);
}

function imageOf(channel: XmlElement): string | null {
  const image = child(channel, 'image');
  const own =
    image === undefined ? null : (firstText(image, 'url') ?? image.attributes.get('rdf:resource') ?? null);
  return httpAddress(own ?? '', channel.base) ?? mediaPicture(channel);
}
