/**
 * Some exporters copy a feed's description into an attribute as it is, `<a href="...">` and all; its quotation
 * marks then end the attribute early and the line is lost. No element of HTML has a place in OPML, so whatever
 * looks like one is text.
 */
export const escapeStrayMarkup = (text: string): string =>
  text.replace(HTML_TAG, (tag) => tag.replace(/[<>"']/g, (sign) => ESCAPES[sign] ?? sign));

const HTML_TAG =
  /<\/?(?:a|abbr|b|blockquote|br|cite|code|div|em|font|h[1-6]|hr|i|img|li|ol|p|pre|q|s|small|span|strong|sub|sup|u|ul)(?=[\s/>])[^<>]*>/gi;

const ESCAPES: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
