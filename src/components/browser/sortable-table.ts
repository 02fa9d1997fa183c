/** Vietnamese letters in their order, numbers as numbers: 5-CT/TW stands before 50-CT/TW. */
const ORDER = new Intl.Collator('vi', { numeric: true });

/** Turns the column names of tables of one form into buttons that sort the rows of all of them. */
export function sortTogether(tables: readonly HTMLTableElement[]): void {
  const heads = tables.flatMap((table) => [...table.querySelectorAll<HTMLTableCellElement>('thead th')]);
  for (const head of heads) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'sort-button';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const isAscending = head.getAttribute('aria-sort') !== 'ascending';
      for (const each of heads) {
        if (each.cellIndex !== head.cellIndex) each.removeAttribute('aria-sort');
        else each.setAttribute('aria-sort', isAscending ? 'ascending' : 'descending');
      }
      for (const table of tables) sortRows(table, head.cellIndex, isAscending ? 1 : -1);
    });
  }
}

function sortRows(table: HTMLTableElement, column: number, direction: number): void {
  const body = table.tBodies[0];
  const keyOf = (row: HTMLTableRowElement) => {
    const cell = row.cells[column];
    return cell?.dataset['key'] ?? cell?.textContent.trim() ?? '';
  };
  const rows = [...(body?.rows ?? [])];
  body?.append(...rows.sort((a, b) => ORDER.compare(keyOf(a), keyOf(b)) * direction));
}
