import type { Block, Cell, Inline } from '../model/block';
import { address, type Check, fault, isRecord, listOf, oneOf, shape, text, yesOrNo } from './checks';

type Kinds<T extends { readonly kind: string }> = Readonly<Record<T['kind'], Check<T>>>;

/** A check chosen by the value's own `kind`. */
const byKind =
  <T extends { readonly kind: string }>(kinds: () => Kinds<T>): Check<T> =>
  (value, place) => {
    const known = kinds();
    const kind = isRecord(value) ? value.kind : undefined;
    if (typeof kind !== 'string' || !Object.hasOwn(known, kind)) return fault(place, 'a kind of text');
    // `hasOwn` has shown that the kind is one of them.
    return known[kind as T['kind']](value, place);
  };

const inline: Check<Inline> = byKind<Inline>(() => INLINES);
export const block: Check<Block> = byKind<Block>(() => BLOCKS);

const inlines = listOf(inline);
const blocks = listOf(block);
const cell: Check<Cell> = shape<Cell>({ header: yesOrNo, children: inlines });

type Spread<T extends string> = { readonly kind: T; readonly children: readonly Inline[] };

const INLINES: Kinds<Inline> = {
  text: shape<{ kind: 'text'; text: string }>({ kind: oneOf('text'), text }),
  link: shape<{ kind: 'link'; address: string; children: readonly Inline[] }>({
    kind: oneOf('link'),
    address,
    children: inlines,
  }),
  emphasis: shape<Spread<'emphasis' | 'strong'>>({ kind: oneOf('emphasis'), children: inlines }),
  strong: shape<Spread<'emphasis' | 'strong'>>({ kind: oneOf('strong'), children: inlines }),
  code: shape<{ kind: 'code'; text: string }>({ kind: oneOf('code'), text }),
  break: shape<{ kind: 'break' }>({ kind: oneOf('break') }),
};

const BLOCKS: Kinds<Block> = {
  paragraph: shape<Spread<'paragraph'>>({ kind: oneOf('paragraph'), children: inlines }),
  heading: shape<Spread<'heading'> & { level: 2 | 3 | 4 }>({
    kind: oneOf('heading'),
    level: oneOf(2, 3, 4),
    children: inlines,
  }),
  quote: shape<{ kind: 'quote'; blocks: readonly Block[] }>({ kind: oneOf('quote'), blocks }),
  list: shape<{ kind: 'list'; ordered: boolean; items: readonly (readonly Block[])[] }>({
    kind: oneOf('list'),
    ordered: yesOrNo,
    items: listOf(blocks),
  }),
  code: shape<{ kind: 'code'; text: string }>({ kind: oneOf('code'), text }),
  image: shape<{ kind: 'image'; address: string; alt: string; caption: string }>({
    kind: oneOf('image'),
    address,
    alt: text,
    caption: text,
  }),
  table: shape<{ kind: 'table'; rows: readonly (readonly Cell[])[] }>({
    kind: oneOf('table'),
    rows: listOf(listOf(cell)),
  }),
  rule: shape<{ kind: 'rule' }>({ kind: oneOf('rule') }),
};
