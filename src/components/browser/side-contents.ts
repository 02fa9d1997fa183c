import { ON_THIS_PAGE } from '../../text/contents.ts';

/** Adds the contents of a topic to the column beside it. */
export function addContents(side: Element): void {
  const nav = document.createElement('nav');
  nav.className = 'screen-only';
  nav.setAttribute('aria-label', ON_THIS_PAGE);
  const list = document.createElement('ol');
  list.setAttribute('role', 'list');
  for (const heading of document.querySelectorAll('.fold h2')) {
    const link = document.createElement('a');
    Object.assign(link, { href: `#${heading.id}`, textContent: heading.textContent });
    const item = document.createElement('li');
    item.append(link);
    list.append(item);
  }
  nav.append(list);
  side.append(nav);
}
