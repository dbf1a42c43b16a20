import { type Measures, proseOf } from './measure-page';
import { endOf, type PageTree, parentOf, tagAt } from './page-tree';
import type { Stretch } from './text-stretches';

/** A line of an introduction has at least so many characters; where names say that it is one, fewer do. */
const SHORTEST = { plain: 60, named: 40 };
const MOST_STRETCHES = 6;

/**
 * What stands between the title and the body, and is its first paragraph all the same: publishers set it apart more
 * often than not.
 * @param first the place where the body begins
 */
export function leadBefore(
  tree: PageTree,
  measures: Measures,
  { heading, first }: { readonly heading: number; readonly first: number },
): readonly Stretch[] {
  if (heading < 0 || first < heading) return [];
  const from = endOf(tree, heading);
  const between = measures.stretches.filter((stretch) => stretch.start >= from && stretch.start < first);
  const lead = between.filter((stretch) => isLead(tree, measures, stretch, heading));
  return lead.length > MOST_STRETCHES ? [] : lead;
}

function isLead(tree: PageTree, measures: Measures, stretch: Stretch, heading: number): boolean {
  if (stretch.linked > stretch.size * 0.3) return false;
  let isNamed = false;
  for (let at = stretch.owner; at >= 0 && endOf(tree, at) < tree.tags.length; at = parentOf(tree, at)) {
    if (NEVER_LEAD.has(tagAt(tree, at)) || measures.signs[at] === 'furniture') return false;
    if (at < heading && endOf(tree, at) > heading) break;
    if (measures.signs[at] === 'lead') isNamed = true;
  }
  return isNamed ? stretch.size >= SHORTEST.named : stretch.size >= SHORTEST.plain && proseOf(stretch) > 0;
}

const NEVER_LEAD = new Set('figure figcaption form li table button nav aside footer label'.split(' '));
