import { BOX_TEXT } from '../../text/search-box.ts';

/** The parts of the search dialog, put together. */
export interface BoxView {
  dialog: HTMLDialogElement;
  input: HTMLInputElement;
  list: HTMLElement;
  status: HTMLElement;
  heading: HTMLElement;
  foot: HTMLElement;
}

/** The dialog as it opens at once, its field ready, while the search is still being loaded. */
export function boxView(): BoxView {
  const view: BoxView = {
    dialog: document.createElement('dialog'),
    input: document.createElement('input'),
    list: document.createElement('div'),
    status: document.createElement('p'),
    heading: document.createElement('p'),
    foot: document.createElement('p'),
  };
  view.dialog.className = 'search-box';
  view.dialog.setAttribute('aria-label', BOX_TEXT.label);
  Object.assign(view.input, {
    type: 'search',
    autocomplete: 'off',
    spellcheck: false,
    enterKeyHint: 'search',
  });
  view.input.placeholder = BOX_TEXT.label;
  setAttributes(view.input, {
    role: 'combobox',
    'aria-label': BOX_TEXT.label,
    'aria-autocomplete': 'list',
    'aria-controls': 'search-options',
    'aria-expanded': 'false',
  });
  view.list.id = 'search-options';
  setAttributes(view.list, { role: 'listbox', 'aria-label': BOX_TEXT.suggestions });
  view.status.setAttribute('role', 'status');
  view.status.className = 'search-status';
  view.heading.className = 'search-heading';
  view.foot.className = 'button-row';
  const close = document.createElement('button');
  Object.assign(close, { type: 'button', className: 'button is-quiet', textContent: BOX_TEXT.close });
  close.addEventListener('click', () => view.dialog.close());
  view.status.textContent = BOX_TEXT.loading;
  const row = document.createElement('div');
  row.className = 'search-row';
  row.append(view.input, close);
  view.dialog.append(row, view.heading, view.list, view.status, view.foot);
  return view;
}

function setAttributes(element: Element, attributes: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}
