import { layOutText } from '../core/blocks/text-of';
import type { Block, Inline } from '../core/model/block';
import { say } from '../platform/text';

type Span = { readonly start: number; readonly end: number };
type Outgoing = (address: string) => string;
type Setting = {
  readonly startOf: ReadonlyMap<Block | Inline, number>;
  readonly mark: Span | null;
  readonly outgoing: Outgoing;
};

type BlocksProps = {
  readonly blocks: readonly Block[];
  /** A span of their plain text, shown as found. */
  readonly mark: Span | null;
  /** An address as it leaves Lede. */
  readonly outgoing: Outgoing;
};

/** An article's text. */
export function Blocks({ blocks, mark, outgoing }: BlocksProps) {
  const setting: Setting = { startOf: layOutText(blocks).startOf, mark, outgoing };
  const opening = blocks.find((block) => block.kind === 'paragraph');
  return <>{blocks.map((block) => set(block, setting, block === opening))}</>;
}

function set(block: Block, setting: Setting, opens = false) {
  switch (block.kind) {
    case 'paragraph':
      return <p class={opens ? 'initial' : undefined}>{inline(block.children, setting)}</p>;
    case 'heading':
      // The page's own title is the h1; those in the text stand below it whatever they were.
      return block.level === 2 ? (
        <h2>{inline(block.children, setting)}</h2>
      ) : (
        <h3>{inline(block.children, setting)}</h3>
      );
    case 'quote':
      return <blockquote>{block.blocks.map((inner) => set(inner, setting))}</blockquote>;
    case 'code':
      return (
        <pre>
          <code>{marked(block.text, setting.startOf.get(block), setting.mark)}</code>
        </pre>
      );
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul';
      return (
        <List>
          {block.items.map((item) => (
            <li>{item.map((inner) => set(inner, setting))}</li>
          ))}
        </List>
      );
    }
    case 'table':
      return (
        <table>
          <tbody>
            {block.rows.map((row) => (
              <tr>
                {row.map((cell) => {
                  const Cell = cell.header ? 'th' : 'td';
                  return <Cell>{inline(cell.children, setting)}</Cell>;
                })}
              </tr>
            ))}
          </tbody>
        </table>
      );
    case 'image':
      return <Picture address={setting.outgoing(block.address)} words={block.caption || block.alt} />;
    case 'rule':
      return <hr class="dash" />;
  }
}

/** A picture's place is a sentence and a way to it: nothing is loaded unasked. */
function Picture({ address, words }: { address: string; words: string }) {
  return (
    <figure>
      <p>{words || say('pictureHere')}</p>
      <a class="quiet" href={address} target="_blank" rel="noreferrer noopener">
        {say('openPicture', new URL(address).hostname)}
      </a>
    </figure>
  );
}

const inline = (children: readonly Inline[], setting: Setting) =>
  children.map((child) => setInline(child, setting));

function setInline(child: Inline, setting: Setting) {
  switch (child.kind) {
    case 'text':
      return marked(child.text, setting.startOf.get(child), setting.mark);
    case 'code':
      return <code>{marked(child.text, setting.startOf.get(child), setting.mark)}</code>;
    case 'break':
      return <br />;
    case 'link':
      return (
        <a href={setting.outgoing(child.address)} target="_blank" rel="noreferrer noopener">
          {inline(child.children, setting)}
        </a>
      );
    case 'emphasis':
      return <em>{inline(child.children, setting)}</em>;
    case 'strong':
      return <strong>{inline(child.children, setting)}</strong>;
  }
}

/** The part of a piece of text that lies in the marked span is marked. */
function marked(text: string, start: number | undefined, mark: Span | null) {
  if (start === undefined || mark === null) return text;
  const from = Math.max(0, mark.start - start);
  const to = Math.min(text.length, mark.end - start);
  if (from >= to) return text;
  return [text.slice(0, from), <mark key="mark">{text.slice(from, to)}</mark>, text.slice(to)];
}
