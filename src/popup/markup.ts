/**
 * The popup's JSX runtime. At first it makes elements at once, knowing just what the popup's markup uses, so that the
 * first frame need not wait for Preact. Then Preact takes over, and the same markup describes.
 */
type Child = Node | string | number | boolean | null | undefined | readonly Child[];
type Props = Record<string, unknown> & { readonly children?: Child };
type Make = (type: unknown, props: Props, key?: unknown) => unknown;

const SVG = 'http://www.w3.org/2000/svg';

/** Stands for a list without an element of its own. */
export const Fragment = (props: Props): Child => props.children;

const makeElements: Make = (type, props) => {
  if (typeof type === 'function') return type(props);
  const name = String(type);
  const element =
    name === 'svg' || name === 'use' ? document.createElementNS(SVG, name) : document.createElement(name);
  for (const key in props) {
    const value = props[key];
    if (key === 'children') append(element, props.children);
    else if (value !== null && value !== undefined && value !== false) {
      element.setAttribute(key, value === true ? '' : String(value));
    }
  }
  return element;
};

let make = makeElements;

export const jsx: Make = (type, props, key) => make(type, props, key);
export const jsxs = jsx;

/** From now on markup is described by another runtime; `list` is what that one calls a Fragment. */
export function describeWith(next: Make, list: unknown): void {
  make = (type, props, key) => next(type === Fragment ? list : type, props, key);
}

export function append(parent: Node, child: Child): void {
  if (Array.isArray(child)) for (const each of child) append(parent, each);
  else if (child instanceof Node) parent.appendChild(child);
  else if (child !== null && child !== undefined && typeof child !== 'boolean') {
    parent.appendChild(document.createTextNode(String(child)));
  }
}
