import type { ComponentChildren } from 'preact';
import { type MessageKey, say } from '../platform/text';

/** Stands in no text: where it is found in a sentence, its place was. */
const PLACE = '\uE000';

/** A sentence of Lede's in the first place of which something stands that is more than text, such as a link. */
export function Around({ message, children }: { message: MessageKey; children: ComponentChildren }) {
  const [before, after = ''] = say(message, PLACE).split(PLACE);
  return (
    <>
      {before}
      {children}
      {after}
    </>
  );
}
