import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { say } from '../../platform/text';
import { Icon } from '../../ui/Icon';
import type { SetIn } from '../../ui/set-in';

type SheetProps = {
  readonly id: string;
  readonly title: string;
  /** How the title is set; absent for words of Lede's own. */
  readonly set?: SetIn;
  /** Told when it has closed. */
  readonly closed: () => void;
  /** @param close closes it */
  readonly children: (close: () => void) => ComponentChildren;
};

/** What lies over a page of the reader. Closed by itself, it gives the focus back to where it was. */
export function Sheet({ id, title, set, closed, children }: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const close = (): void => dialog.current?.close();
  return (
    <dialog class="hand" ref={dialog} aria-labelledby={id} onClose={closed}>
      <header>
        <h2 id={id} {...set}>
          {title}
        </h2>
        <button type="button" class="tool" aria-label={say('close')} title={say('close')} onClick={close}>
          <Icon name="stop" />
        </button>
      </header>
      {children(close)}
    </dialog>
  );
}
