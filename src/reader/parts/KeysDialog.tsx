import { say } from '../../platform/text';
import { SETTINGS } from '../../ui/addresses';
import { KeysList } from '../../ui/KeysList';
import { MoreKeys } from '../../ui/MoreKeys';
import { Sheet } from './Sheet';

/** The list of keys over a reader page. */
export const KeysDialog = ({ close }: { readonly close: () => void }) => (
  <Sheet id="keys-over" title={say('keyboard')} closed={close}>
    {() => (
      <>
        <KeysList last="close" />
        <MoreKeys />
        <p class="hint">
          {say('keysCanBeTurnedOff')}{' '}
          <a class="quiet" href={`${SETTINGS}#keyboard`}>
            {say('keysSettings')}
          </a>
          .
        </p>
      </>
    )}
  </Sheet>
);
