/** What an option of the list leads to. */
export interface Choice {
  href: string;
  nodes: readonly (string | Node)[];
}

export function option({ href, nodes }: Choice, index: number): HTMLLIElement {
  const item = document.createElement('li');
  item.id = `search-option-${index}`;
  item.setAttribute('role', 'option');
  const anchor = document.createElement('a');
  anchor.href = href;
  anchor.tabIndex = -1;
  anchor.append(...nodes);
  item.append(anchor);
  return item;
}

export function span(className: string, text: string): HTMLElement {
  const element = document.createElement('span');
  element.className = className;
  element.textContent = text;
  return element;
}

export function link(href: string, text: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = href;
  anchor.textContent = text;
  return anchor;
}

export function button(text: string, onClick: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = 'button is-quiet';
  element.textContent = text;
  element.addEventListener('click', onClick);
  return element;
}

export function setAttributes(element: Element, attributes: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}
