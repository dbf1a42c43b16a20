import type { BlockBudget } from '../../blocks/block-budget';
import type { ParsedFeed } from '../../model/feed';
import { readEntries } from '../read-entries';
import { toEntry } from '../rss/to-entry';
import { channelFields } from '../rss/to-feed';
import { child, childrenNamed, firstText, type XmlElement } from '../xml/element';

/** RSS 0.90 and 1.0: items stand beside the channel, which only lists them, and are named by `rdf:about`. */
export function toFeed(root: XmlElement, budget: BlockBudget): Omit<ParsedFeed, 'faults'> {
  const channel = child(root, 'channel') ?? root;
  const about = channelFields(channel, root);
  const items = channel === root ? [] : childrenNamed(channel, 'item');
  return {
    format: 'rdf',
    ...about,
    ...readEntries(
      [...childrenNamed(root, 'item'), ...items],
      (item) => toEntry(item, about.language, budget),
      (item) => firstText(item, 'title'),
    ),
  };
}
