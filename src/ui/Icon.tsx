/** A drawing from the sheet of symbols in the page. */
export function Icon({ name, directional }: { name: string; directional?: boolean }) {
  return (
    <svg class={directional ? 'icon icon-directional' : 'icon'} aria-hidden="true">
      <use href={`#i-${name}`} />
    </svg>
  );
}
