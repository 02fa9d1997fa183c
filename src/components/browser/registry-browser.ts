import { sortTogether } from './sortable-table.ts';

/**
 * `<registry-browser>`: sorts the documents of every group by a column, and shows those that hold every word typed,
 * with or without marks. What was typed is kept in the address.
 */
class RegistryBrowser extends HTMLElement {
  connectedCallback(): void {
    sortTogether([...this.querySelectorAll('table')]);
    const form = this.querySelector('form');
    const field = form?.querySelector('input');
    if (!form || !field) return;
    field.value = new URLSearchParams(location.search).get('loc') ?? '';
    field.addEventListener('input', () => {
      const typed = field.value.trim();
      history.replaceState(null, '', typed ? `?loc=${encodeURIComponent(typed)}` : location.pathname);
      void this.show(field);
    });
    form.addEventListener('submit', (event) => event.preventDefault());
    if (field.value !== '') void this.show(field);
  }

  private async show(field: HTMLInputElement): Promise<void> {
    // Asked for when something is typed, not with the page.
    const { fold } = await import('../../vietnamese/letters.ts');
    const words = fold(field.value).split(/\s+/u).filter(Boolean);
    for (const row of this.querySelectorAll<HTMLElement>('tbody tr')) {
      const text = fold(row.textContent);
      row.hidden = !words.every((word) => text.includes(word));
    }
    this.showGroups(words.length > 0);
  }

  private showGroups(isFiltered: boolean): void {
    let shown = 0;
    for (const group of this.querySelectorAll('details')) {
      const count = group.querySelectorAll('tbody tr:not([hidden])').length;
      shown += count;
      group.hidden = count === 0;
      if (isFiltered) group.open = true;
      group.querySelector('.count')?.replaceChildren(String(count));
    }
    this.querySelector('[data-count]')?.replaceChildren(String(shown));
    const empty = this.querySelector<HTMLElement>('.empty');
    if (empty) empty.hidden = shown > 0;
  }
}

customElements.define('registry-browser', RegistryBrowser);
