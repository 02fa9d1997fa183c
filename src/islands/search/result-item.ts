import { highlight } from './highlight.ts';
import type { ResultView } from './result-view.ts';

/** One result of the list: its title as the link, its kind, the words around what was found. */
export function resultItem({ href, title, kind, excerpt }: ResultView): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = href;
  link.append(...highlight(title));
  const label = document.createElement('span');
  label.className = 'result-kind';
  label.textContent = kind;
  const text = document.createElement('p');
  text.append(...highlight(excerpt));
  item.append(link, ...(kind ? [label] : []), text);
  return item;
}
