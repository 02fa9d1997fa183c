import { BOX_TEXT } from '../../text/search-box.ts';
import { made } from './made.ts';

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
    dialog: made('dialog', { class: 'search-box', 'aria-label': BOX_TEXT.label }),
    input: made('input', {
      type: 'search',
      autocomplete: 'off',
      spellcheck: 'false',
      enterkeyhint: 'search',
      placeholder: BOX_TEXT.label,
      role: 'combobox',
      'aria-label': BOX_TEXT.label,
      'aria-autocomplete': 'list',
      'aria-controls': 'search-options',
      'aria-expanded': 'false',
    }),
    list: made('div', { id: 'search-options', role: 'listbox', 'aria-label': BOX_TEXT.suggestions }),
    status: made('p', { role: 'status', class: 'search-status' }, BOX_TEXT.loading),
    heading: made('p', { class: 'search-heading' }),
    foot: made('p', { class: 'button-row' }),
  };
  const close = made('button', { type: 'button', class: 'button is-quiet' }, BOX_TEXT.close);
  close.addEventListener('click', () => view.dialog.close());
  const row = made('div', { class: 'search-row' });
  row.append(view.input, close);
  view.dialog.append(row, view.heading, view.list, view.status, view.foot);
  return view;
}
