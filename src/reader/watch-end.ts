/** A list is read on before the reader comes to its end, this far ahead in CSS pixels. */
const AHEAD = '1200px';

/**
 * Reads on when the end of a list, marked with `data-more`, comes near.
 * @param root the page; the end may be put on it anew, as when an empty list fills
 */
export function watchEnd(root: HTMLElement, readOn: () => void): void {
  const observer = new IntersectionObserver(
    (seen) => {
      if (seen.some(({ isIntersecting }) => isIntersecting)) readOn();
    },
    { rootMargin: `0px 0px ${AHEAD} 0px` },
  );
  const watch = (): void => {
    observer.disconnect();
    const end = root.querySelector('[data-more]');
    if (end !== null) observer.observe(end);
  };
  watch();
  new MutationObserver(watch).observe(root, { childList: true, subtree: true });
}
