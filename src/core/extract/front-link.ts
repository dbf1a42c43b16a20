import { attributeOf, endOf, type PageTree, parentOf, tagAt } from './page-tree';

/** The name of the outlet over a page leads to its front page. */
export function leadsToFront(tree: PageTree, at: number): boolean {
  for (let inner = at + 1; inner < endOf(tree, at); inner += 1)
    if (tagAt(tree, inner) === 'a' && isFront(attributeOf(tree, inner, 'href'))) return true;
  const parent = parentOf(tree, at);
  return tagAt(tree, parent) === 'a' && isFront(attributeOf(tree, parent, 'href'));
}

const isFront = (href: string): boolean =>
  /^(?:(?:https?:)?\/\/[^/?#]+)?\/?(?:index\.\w+)?$/i.test(href) && href !== '';
