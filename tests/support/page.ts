import { type ComponentChild, render } from 'preact';

/** Puts a view on an empty page, attached, so that focus and forms work as they do for a reader. */
export function onPage(view: ComponentChild): HTMLElement {
  document.body.replaceChildren();
  const root = document.createElement('div');
  document.body.append(root);
  render(view, root);
  return root;
}

/** Until promises, effects and frames asked for so far are through. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setTimeout(resolve, 20));
}

export const buttonNamed = (root: HTMLElement, name: string): HTMLButtonElement => {
  const found = [...root.querySelectorAll('button')].find(
    (each) => (each.getAttribute('aria-label') ?? each.textContent).trim() === name,
  );
  if (found === undefined) throw new Error(`No button is named ${name}`);
  return found;
};

export async function click(root: HTMLElement, name: string): Promise<void> {
  buttonNamed(root, name).click();
  await settled();
}

export async function type(field: HTMLInputElement | null, text: string): Promise<void> {
  if (field === null) throw new Error('There is no such field');
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await settled();
}

/** Chooses a file as a reader would in the browser's dialog. */
export async function chooseFile(input: HTMLInputElement | null, file: File): Promise<void> {
  if (input === null) throw new Error('There is no place for a file');
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await settled();
}
