import type { Composed } from '../../src/core/edition/compose-input';
import { frontOf } from '../../src/core/edition/front';
import type { Headline } from '../../src/core/model/edition';

/**
 * An edition as lines: the lead with its summary, its coverage under a dot, the other stories in order.
 *
 *     LEAD  Dam bursts above the valley     (north)
 *           “The dam burst at dawn.”
 *           · Villages cleared              (east)
 *           Vote postponed again            (north)
 */
export function printEdition(composed: Composed): readonly string[] {
  if (composed.kind !== 'edition') return [`${composed.kind}, ${composed.hidden} hidden`];
  const { edition, articles } = composed;
  const front = frontOf(edition, articles);
  return [
    line('LEAD  ', edition.lead.headline),
    ...front.lead.sentences.map(({ text }) => `      “${text}”`),
    ...edition.lead.coverage.map((headline) => line('      · ', headline)),
    ...edition.related.flatMap(({ headline, coverage }) => [
      line('      ', headline),
      ...coverage.map((other) => line('        · ', other)),
    ]),
  ];
}

const line = (indent: string, { title, outlet }: Headline): string => `${indent}${title} (${outlet ?? '?'})`;
