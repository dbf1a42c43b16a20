import { afterEach, beforeEach } from 'vitest';
import en from '../../_locales/en/messages.json' with { type: 'json' };

type Said = { readonly getMessage: (key: string, parts?: string | readonly string[]) => string };

/** For the tests of a file Lede says what it says to an English reader, in place of the names of its messages. */
export function inEnglish(): void {
  const { i18n } = (globalThis as unknown as { browser: { i18n: { getMessage: Said['getMessage'] } } })
    .browser;
  const { getMessage } = i18n;
  beforeEach(() => {
    i18n.getMessage = (key, parts = []) => {
      const { message } = (en as Readonly<Record<string, { readonly message: string }>>)[key] ?? {
        message: '',
      };
      return message.replace(/\$(\d)/g, (_whole, place) => [parts].flat()[Number(place) - 1] ?? '');
    };
  });
  afterEach(() => {
    i18n.getMessage = getMessage;
  });
}
