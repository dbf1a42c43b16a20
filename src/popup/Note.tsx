import type { ComponentChildren } from 'preact';
import type { MessageKey } from '../platform/text';
import { say } from '../platform/text';
import type { NoteName } from './note-away';

type NoteProps = {
  /** In bold: what there is to know. */
  readonly fact: string;
  /** What goes on behind it, in the same paragraph. */
  readonly more?: ComponentChildren;
  /** Further paragraphs and lists. */
  readonly children?: ComponentChildren;
  /** Where more can be done; null for nowhere. */
  readonly way?: { readonly to: string; readonly name: string } | null;
  readonly name: NoteName;
  /** The word with which it is put away. */
  readonly away?: MessageKey;
  /** Whether it comes while the reader looks on. */
  readonly comes?: boolean;
};

/** Something the reader should know, in plain words; it can be put away. */
export function Note({ name, fact, more, children, way = null, away = 'notNow', comes = false }: NoteProps) {
  return (
    <section
      class="note"
      id={name === 'feeds' ? 'note' : undefined}
      role={comes ? 'status' : undefined}
      aria-label={fact}
    >
      <p>
        <strong>{fact}</strong> {more}
      </p>
      {children}
      <p class="row">
        {way === null ? null : (
          <a class="quiet" data-place={way.to} href={way.to}>
            {way.name}
          </a>
        )}{' '}
        <button type="button" class="quiet" data-do={`dismiss-${name}`}>
          {say(away)}
        </button>
      </p>
    </section>
  );
}
