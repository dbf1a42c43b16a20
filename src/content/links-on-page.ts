/** A link as a page has it: what a stranger says, checked on arrival. */
export type PageLink = {
  readonly rel: string;
  readonly type: string;
  readonly href: string;
  readonly title: string;
};

export type LinksOnPage = {
  readonly address: string;
  readonly title: string;
  /** From the page's head, and its anchors. */
  readonly links: readonly PageLink[];
  readonly anchors: readonly PageLink[];
};

/**
 * Reads the links of the page it is run in. It is sent into the page as it stands here, so it may use nothing from
 * outside itself.
 */
export function linksOnPage(): LinksOnPage {
  const most = 3000;
  const linkOf = (element: HTMLAnchorElement | HTMLLinkElement): PageLink => ({
    rel: element.rel,
    type: element.type,
    // Already absolute.
    href: element.href.slice(0, 4000),
    title: (element.title || element.textContent || '').slice(0, 400),
  });
  return {
    address: document.URL,
    title: document.title.slice(0, 400),
    links: [...document.querySelectorAll<HTMLLinkElement>('link[href][rel]')].slice(0, most).map(linkOf),
    anchors: [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].slice(0, most).map(linkOf),
  };
}
