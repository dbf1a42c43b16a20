/**
 * Text from outside, as a typed tree. There is no markup in it and no way to put any in:
 * strings are plain text, addresses are absolute http(s), and what has no place here is dropped.
 */
export type Block =
  | {
      readonly kind: 'paragraph';
      readonly children: readonly Inline[];
      /** Says what a picture shows that stands elsewhere or is not kept; absent otherwise. */
      readonly isCaption?: true;
    }
  | { readonly kind: 'heading'; readonly level: 2 | 3 | 4; readonly children: readonly Inline[] }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Block[])[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'image'; readonly address: string; readonly alt: string; readonly caption: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly Cell[])[] }
  | { readonly kind: 'rule' };

export type Cell = { readonly header: boolean; readonly children: readonly Inline[] };

export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'link'; readonly address: string; readonly children: readonly Inline[] }
  | { readonly kind: 'emphasis' | 'strong'; readonly children: readonly Inline[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'break' };
