import type { ComponentChildren } from 'preact';
import { addressOf } from '../../ui/addresses';
import { Icon } from '../../ui/Icon';

type SlimMastheadProps = {
  readonly backTo: string;
  readonly backName: string;
  /** What stands at the end of the line: tools, a date, a status. */
  readonly ear: ComponentChildren;
  readonly children?: ComponentChildren;
};

export function SlimMasthead({ backTo, backName, ear, children }: SlimMastheadProps) {
  return (
    <header class="masthead slim">
      <div class="ears">
        <p>
          <a class="back" href={backTo}>
            <Icon name="back" /> {backName}
          </a>
        </p>
        <p class="nameplate">
          <a href={addressOf({ view: 'front' })}>Lede</a>
        </p>
        {ear}
      </div>
      <div class="oxford" />
      {children}
    </header>
  );
}
