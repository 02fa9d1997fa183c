import { highlight } from './highlight.ts';
import type { PassageView } from './passages.ts';
import type { ResultView } from './result-view.ts';

/** One result of the list: its title as the link, its kind, and room for the words around what was found. */
export function resultItem({ href, title, kind, subject }: ResultView): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = href;
  link.append(...highlight(title));
  const label = document.createElement('span');
  label.className = 'result-kind';
  label.textContent = kind;
  const text = document.createElement('p');
  text.append(...highlight(subject));
  item.append(link, label, text);
  return item;
}

/** Lets a result open at the passage found and, unless its subject stands there, shows the passage. */
export function showPassage(item: Element, { href, excerpt }: PassageView, isSubjectKept: boolean): void {
  item.querySelector('a')?.setAttribute('href', href);
  if (!isSubjectKept) item.querySelector('p')?.replaceChildren(...highlight(excerpt));
}
