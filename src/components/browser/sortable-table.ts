/** As Vietnamese reads: 9 before 19 before 124. */
const ORDER = new Intl.Collator('vi', { numeric: true });

/** `<sortable-table>`: turns the column names of the table inside into buttons that sort its rows. */
class SortableTable extends HTMLElement {
  connectedCallback(): void {
    for (const header of this.headers) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'sort-button';
      button.append(...header.childNodes);
      header.append(button);
      button.addEventListener('click', () => this.sortBy(header));
    }
  }

  private get headers(): HTMLTableCellElement[] {
    return [...this.querySelectorAll<HTMLTableCellElement>('thead th')];
  }

  private sortBy(header: HTMLTableCellElement): void {
    const isAscending = header.getAttribute('aria-sort') !== 'ascending';
    for (const other of this.headers) other.removeAttribute('aria-sort');
    header.setAttribute('aria-sort', isAscending ? 'ascending' : 'descending');
    const body = this.querySelector('tbody');
    const rows = [...(body?.rows ?? [])];
    const keyOf = (row: HTMLTableRowElement) => {
      const cell = row.cells[header.cellIndex];
      return cell?.dataset['key'] ?? cell?.textContent.trim() ?? '';
    };
    rows.sort((a, b) => ORDER.compare(keyOf(a), keyOf(b)) * (isAscending ? 1 : -1));
    body?.append(...rows);
  }
}

customElements.define('sortable-table', SortableTable);
