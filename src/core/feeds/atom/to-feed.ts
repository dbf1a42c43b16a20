import { httpAddress } from '../../address/http-address';
import type { BlockBudget } from '../../blocks/block-budget';
import type { ParsedFeed } from '../../model/feed';
import { mediaPicture } from '../enclosures';
import { languageFrom } from '../labels';
import { summaryFrom, titleFrom } from '../markup';
import { paceOf } from '../pace';
import { readEntries } from '../read-entries';
import { childrenNamed, firstText, type XmlElement } from '../xml/element';
import { linkWith } from './links';
import { firstMarkup } from './text';
import { authorOf, toEntry } from './to-entry';

/** Atom 0.3 and 1.0; a document that is one entry is a feed of one. */
export function toFeed(root: XmlElement, budget: BlockBudget): Omit<ParsedFeed, 'faults'> {
  const language = languageFrom(root.language ?? firstText(root, 'dc:language', 'language'));
  const inherited = { language, author: authorOf(root) };
  const entries = root.name === 'entry' ? [root] : childrenNamed(root, 'entry');
  return {
    format: 'atom',
    title: titleFrom(firstMarkup(root, 'title', 'dc:title')),
    description: summaryFrom(
      firstMarkup(root, 'subtitle', 'tagline', 'info', 'dc:description', 'itunes:summary'),
    ),
    homeAddress: linkWith(root, 'alternate') ?? httpAddress(firstText(root, 'id') ?? '', null),
    selfAddress: linkWith(root, 'self'),
    language,
    image: picture(root, 'logo') ?? picture(root, 'icon') ?? mediaPicture(root),
    ...paceOf(root),
    ...readEntries(
      entries,
      (entry) => toEntry(entry, inherited, budget),
      (entry) => firstText(entry, 'title'),
    ),
  };
}

const picture = (root: XmlElement, name: string): string | null =>
  httpAddress(firstText(root, name) ?? '', root.base);
