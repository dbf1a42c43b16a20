import type { TokenizerCallbacks } from 'htmlparser2';

const nothing = (): void => undefined;

/** What a listener to HTML tokens passes over that wants tags, attributes and text alone. */
export const UNHEARD = {
  ontextentity: nothing,
  onattribentity: nothing,
  oncdata: nothing,
  oncomment: nothing,
  ondeclaration: nothing,
  onprocessinginstruction: nothing,
  onend: nothing,
  isInForeignContext: () => false,
} satisfies Partial<TokenizerCallbacks>;
