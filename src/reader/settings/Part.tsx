import type { ComponentChildren } from 'preact';

type PartProps = {
  readonly id: string;
  readonly title: string;
  readonly text?: string;
  readonly children: ComponentChildren;
};

/** One part of the settings: its name at the start, the thing itself beside it. */
export function Part({ id, title, text, children }: PartProps) {
  return (
    <section class="part" id={id} aria-labelledby={`h-${id}`}>
      <header>
        <h2 id={`h-${id}`}>{title}</h2>
        {text === undefined ? null : <p>{text}</p>}
      </header>
      <div class="content">{children}</div>
    </section>
  );
}
